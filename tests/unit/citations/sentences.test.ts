import fc from 'fast-check';
import { toArticleText } from '../../../server/citations/paragraphs';
import { sentencesOf } from '../../../server/citations/sentences';
import { anyText } from './articles';

const told = (text: string) => sentencesOf(toArticleText(text)).map(({ id, start, end, text: words }) => [id, start, end, words]);

describe('the sentences of an article', () => {
  it('are counted within their paragraph, without the white space around them', () => {
    expect(told('  Holt came.  She left.\n\nWas it “over”? Yes! 🚢 sailed.\r\n')).toEqual([
      ['p1s1', 2, 12, 'Holt came.'],
      ['p1s2', 14, 23, 'She left.'],
      ['p2s1', 25, 39, 'Was it “over”?'],
      ['p2s2', 40, 44, 'Yes!'],
      ['p2s3', 45, 54, '🚢 sailed.'],
    ]);
  });

  it('do not end at an abbreviation', () => {
    expect(told('The U.S. Navy met Mr. Holt and Gen. Reef (No. 2). Dr. Bay stayed.').map(([, , , words]) => words)).toEqual([
      'The U.S. Navy met Mr. Holt and Gen. Reef (No. 2).',
      'Dr. Bay stayed.',
    ]);
  });

  /** The script by which the sentences of docs/coding were first counted, as it was. */
  function asCounted(text: string): (string | number)[][] {
    const abbreviation = /(?:^|[\s("“])(?:U\.S|U\.N|Mr|Mrs|Dr|Gen|St|No)\.\s*$/;
    const out: (string | number)[][] = [];
    let p = 0;
    let cp = 0;
    for (const line of text.split(/(?<=\n)/)) {
      if (line.trim()) {
        p += 1;
        const merged: string[] = [];
        for (const { segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(line)) {
          if (merged.length > 0 && abbreviation.test(merged.at(-1) ?? '')) merged.push((merged.pop() ?? '') + segment);
          else merged.push(segment);
        }
        let o = cp;
        let n = 0;
        for (const s of merged) {
          const lead = Array.from(/^\s*/.exec(s)?.[0] ?? '').length;
          const bare = s.trim();
          if (bare) out.push([`p${String(p)}s${String((n += 1))}`, o + lead, o + lead + Array.from(bare).length, bare]);
          o += Array.from(s).length;
        }
      }
      cp += Array.from(line).length;
    }
    return out;
  }

  it('are those that the coders counted', () => {
    const words = fc.array(
      fc.constantFrom('Holt ', 'Mr. ', 'U.S. ', 'left. ', 'So?', '”', ' “No. ', '3 ', '\n', '\r\n', ' 🚢', 'St.', '…'),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          words.map((parts) => parts.join('')),
        ),
        (text) => expect(told(text)).toEqual(asCounted(text)),
      ),
      { numRuns: 500 },
    );
  });
});
