import type { Actor } from './actor';
import { BODIES_WITH_THE, COMMON_FIRST_PARTS, COMMON_FIRST_WORDS, PARTICLES, PLURAL_HEADS, STATES_WITH_THE } from './vocabulary/grammar';

/** What a sentence has to know of an actor. */
export type Named = Pick<Actor, 'name' | 'label'>;

/** A name as it stands in the middle of a sentence: "the Syrian government", "Iran", "the residents of Daraya". */
export function inSentence(actor: Named): string {
  const name = startsCommon(actor) ? actor.name.charAt(0).toLowerCase() + actor.name.slice(1) : actor.name;
  return takesThe(actor) ? `the ${name}` : name;
}

/** Whether the verb behind the name is plural: "the Syrian rebels back", "the United Nations backs". */
export function isPlural({ name, label }: Named): boolean {
  if (label === 'Leader' || label === 'State') return false;
  const head = wordsOf(name.split(/ (?:of|in|on|from|for|against) /u)[0] ?? name).at(-1) ?? '';
  if (PLURAL_HEADS.has(head.toLowerCase())) return true;
  return (isSmall(head) || COMMON_FIRST_WORDS.has(head.toLowerCase())) && /[^s’']s$/u.test(head);
}

/** A verb of the vocabulary (third person singular) as it agrees with its subject. */
export function agree(verb: string, plural: boolean): string {
  if (!plural) return verb;
  return verb.replace(/^is\b/u, 'are').replace(/^(\p{L}+[^s])s\b/u, '$1');
}

function takesThe(actor: Named): boolean {
  const { name, label } = actor;
  const words = wordsOf(name);
  if (label === 'Leader' || /^the /iu.test(name) || /['’]s$/u.test(words[0] ?? '')) return false;
  if (label === 'State') return STATES_WITH_THE.test(name);
  return startsCommon(actor) || words.some((word) => BODIES_WITH_THE.has(word.toLowerCase()) || (isSmall(word) && !PARTICLES.has(word)));
}

function startsCommon({ name, label }: Named): boolean {
  const first = wordsOf(name)[0]?.toLowerCase() ?? '';
  return label !== 'Leader' && label !== 'State' && (COMMON_FIRST_WORDS.has(first) || COMMON_FIRST_PARTS.test(first));
}

function wordsOf(name: string): string[] {
  return name.split(/\s+/u).filter((word) => word !== '');
}

/** A word written small throughout; "al-Qaeda" is a name. */
function isSmall(word: string): boolean {
  return word === word.toLowerCase() && /^\p{Ll}/u.test(word);
}
