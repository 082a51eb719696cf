/** What English has to know of names, to say them in a sentence. A name that no row fits stands as it is. */

/** States that are called with "the". */
export const STATES_WITH_THE =
  /^(united|russian federation|netherlands|philippines|bahamas|gambia|maldives|seychelles|comoros|vatican)\b|\b(republic|islands|emirates|union|states|kingdom)$/i;

/** Proper nouns for bodies that are called with "the" when one of these words is in their name. */
export const BODIES_WITH_THE = new Set(
  'agency alliance army assembly authority bank brigade brigades coalition command commission committee community conference congress corps council court force forces front fund government group guard guards league meeting ministry mission movement nations observatory office organisation organization parliament party secretariat service summit syndicate treaty union'.split(
    ' ',
  ),
);

/** Words that are written small in the middle of a sentence though a name begins with them. */
export const COMMON_FIRST_WORDS = new Set(
  'armed civilians displaced extremist fighters foreign friendly government hardline international islamist jihadist jihadists journalists local militants militias moderate moderates opposition people protesters rebel rebels refugees regional residents secular talks tribal unnamed victims villagers'.split(
    ' ',
  ),
);
export const COMMON_FIRST_PARTS = /^(anti|non|pro)-/i;

/** Small words inside a proper name; they make no common noun of it. */
export const PARTICLES = new Set(
  'a al am an and as at bin bint da das de del della den der di do dos du el en es et for ibn in la le of on or the to ul und van von with y zu'.split(
    ' ',
  ),
);

/** Heads of names that are plural, beside the small words that end in a single s. */
export const PLURAL_HEADS = new Set('forces brigades guards people police fighters'.split(' '));
