import type { ActorId } from '../../../server/domain/actor';
import type { Article, ArticleId } from '../../../server/domain/citation';
import { inSentence, isPlural } from '../../../server/domain/naming';
import { citationText, hopSentence, pathSentence, relationSentence, saidBy, whenSentence } from '../../../server/domain/sentences';
import type { Hop } from '../../../server/domain/shortest-paths';
import type { Statement } from '../../../server/domain/statement';
import type { Told } from './statements';
import { statement } from './statements';

const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  avaria: ['Avaria', 'State'],
  union: ['United Reefs', 'State'],
  government: ['Avarian government', 'Organization'],
  rebels: ['Avarian rebels', 'ArmedGroup'],
  holt: ['Mira Holt', 'Leader'],
  talks: ['Coast process', 'Process'],
};
const nameOf = (id: ActorId) => {
  const [name, label] = NAMES[id] ?? [];
  return name !== undefined && label !== undefined ? { name, label } : undefined;
};
const sentence = (type: string, from: string, to: string, more: Partial<Told> = {}) =>
  relationSentence(statement({ type, from, to, ...more }), nameOf);

describe('a name in a sentence', () => {
  it.each([
    ['Iran', 'State', 'Iran', false],
    ['United States', 'State', 'the United States', false],
    ['Czech Republic', 'State', 'the Czech Republic', false],
    ['Staffan de Mistura', 'Leader', 'Staffan de Mistura', false],
    ['Syrian government', 'Organization', 'the Syrian government', false],
    ['United Nations', 'Organization', 'the United Nations', false],
    ['Syrian Observatory for Human Rights', 'Organization', 'the Syrian Observatory for Human Rights', false],
    ['Western powers', 'Organization', 'the Western powers', true],
    ['Regional powers', 'Organization', 'the regional powers', true],
    ['APEC', 'Organization', 'APEC', false],
    ['Al-Qaeda', 'ArmedGroup', 'Al-Qaeda', false],
    ['Islamic State', 'ArmedGroup', 'Islamic State', false],
    ['Fateh al-Sham Front', 'ArmedGroup', 'the Fateh al-Sham Front', false],
    ['Islamic Revolutionary Guard Corps', 'ArmedGroup', 'the Islamic Revolutionary Guard Corps', false],
    ['Syrian Democratic Forces', 'ArmedGroup', 'the Syrian Democratic Forces', true],
    ['Pro-government militias', 'ArmedGroup', 'the pro-government militias', true],
    ["Syria's warring factions", 'ArmedGroup', "Syria's warring factions", true],
    ['Residents of Daraya', 'Population', 'the residents of Daraya', true],
    ['Geneva process', 'Process', 'the Geneva process', false],
    ["APEC leaders' summit", 'Process', "the APEC leaders' summit", false],
    ['US-Russia talks on Syria', 'Process', 'the US-Russia talks on Syria', true],
    ['UN Security Council resolution 2254', 'Process', 'the UN Security Council resolution 2254', false],
  ])('%s (%s) is %s', (name, label, told, plural) => {
    expect([inSentence({ name, label }), isPlural({ name, label })]).toEqual([told, plural]);
  });
});

describe('a relation as a sentence', () => {
  it('says the vocabulary’s words, with role and doubt behind', () => {
    expect(sentence('BACKS', 'avaria', 'government', { modality: 'planned' })).toBe('Avaria backs the Avarian government (planned)');
    expect(sentence('OPPOSES', 'government', 'rebels', { modality: 'denied', ambiguous: true })).toBe(
      'The Avarian government opposes the Avarian rebels (denied, ambiguous)',
    );
    expect(sentence('LEADS', 'holt', 'avaria', { role: 'President' })).toBe('Mira Holt leads Avaria (President)');
  });

  it('agrees in number', () => {
    expect(sentence('OPPOSES', 'rebels', 'union')).toBe('The Avarian rebels oppose the United Reefs');
    expect(sentence('ALLIED_WITH', 'rebels', 'union')).toBe('The Avarian rebels are allied with the United Reefs');
    expect(sentence('TAKES_PART_IN', 'rebels', 'talks')).toBe('The Avarian rebels take part in the Coast process');
  });

  it('says loops, foreign types and unknown actors as well', () => {
    expect(sentence('OPPOSES', 'rebels', 'rebels')).toBe('The Avarian rebels oppose themselves');
    expect(sentence('TRADES_WITH', 'avaria', 'q17')).toBe('Avaria trades with q17');
  });
});

describe('a path as a sentence', () => {
  const hop = (from: string, to: string, ...statements: Statement[]): Hop<Statement> => ({
    from: from as ActorId,
    to: to as ActorId,
    statements,
  });
  const meets = statement({ type: 'MEETS', from: 'avaria', to: 'government' });
  const backs = statement({ type: 'BACKS', from: 'avaria', to: 'government' });
  const doubtful = statement({ type: 'OPPOSES', from: 'avaria', to: 'government', modality: 'alleged' });

  it('reads each hop from its beginning, support first, doubt only where there is nothing else', () => {
    expect(hopSentence(hop('avaria', 'government', meets, doubtful, backs, backs), nameOf)).toBe(
      'Avaria backs and meets the Avarian government',
    );
    expect(hopSentence(hop('government', 'avaria', backs), nameOf)).toBe('The Avarian government is backed by Avaria');
    expect(hopSentence(hop('avaria', 'government', doubtful), nameOf)).toBe('Avaria opposes (alleged) the Avarian government');
  });

  it('strings the hops together', () => {
    const opposed = statement({ type: 'OPPOSES', from: 'rebels', to: 'government' });
    const led = statement({ type: 'LEADS', from: 'holt', to: 'rebels' });
    const hops = [
      hop('avaria', 'government', backs),
      hop('government', 'rebels', opposed),
      hop('rebels', 'holt', led),
      hop('holt', 'talks', statement({ type: 'SPONSORS', from: 'holt', to: 'talks' })),
    ];
    expect(pathSentence('avaria' as ActorId, hops, nameOf)).toBe(
      'Avaria backs the Avarian government, which is opposed by the Avarian rebels, which are led by Mira Holt, who sponsors the Coast process',
    );
    expect(pathSentence('government' as ActorId, [], nameOf)).toBe('The Avarian government');
  });
});

describe('a citation as text', () => {
  const article: Article = {
    id: 'harbour-talks' as ArticleId,
    title: 'Talks at the harbour',
    publisher: 'The Buoy',
    published: '2031-04-09',
    publishedBasis: 'inferred',
    note: null,
    agencies: [],
    textQuality: 'ok',
    url: 'https://example.org/talks',
    archiveUrl: null,
    file: null,
    sha256: null,
  };
  const cited = statement({
    type: 'BACKS',
    from: 'avaria',
    to: 'rebels',
    modality: 'alleged',
    claim: 'Holt blames Avaria for arming the rebels.',
    attributedTo: ['holt', 'government'],
    via: 'Reef Radio',
    citation: { article: article.id, paragraph: 3, start: 120, end: 164, sha256: 'ab'.repeat(32), antecedent: null },
  });

  it('tells what is said, by whom, and where it stands', () => {
    expect(citationText(cited, article, nameOf)).toBe(
      'Avaria backs the Avarian rebels (alleged), according to Mira Holt and the Avarian government, as carried by Reef Radio. ' +
        'In our words: Holt blames Avaria for arming the rebels. “Talks at the harbour”, The Buoy, 9 Apr 2031 (inferred). ' +
        `Paragraph 3, characters 120 to 164, SHA-256 ${'ab'.repeat(32)}. https://example.org/talks`,
    );
  });

  it('says what the text does not state, and what is uncited', () => {
    expect(
      citationText(
        { ...cited, claim: null, attributedTo: [], via: null },
        { ...article, publisher: null, published: null, url: null },
        nameOf,
      ),
    ).toBe(
      `Avaria backs the Avarian rebels (alleged). “Talks at the harbour”, publisher not stated in the text, date not stated in the text. Paragraph 3, characters 120 to 164, SHA-256 ${'ab'.repeat(32)}.`,
    );
    expect(citationText(statement({ type: 'MEETS', from: 'avaria', to: 'union', citation: null }), null, nameOf)).toBe(
      'Avaria meets the United Reefs. Uncited.',
    );
  });

  it('tells when it happened, and that a day was computed', () => {
    const when = (rest: Partial<typeof cited>) => whenSentence({ ...cited, date: null, until: null, dateBasis: null, ...rest });
    expect([when({}), when({ date: '2031-04' }), when({ date: '2030', until: '2031', dateBasis: 'computed' })]).toEqual([
      '',
      'When: Apr 2031',
      'When: 2030 until 2031 (computed)',
    ]);
  });

  it('names who says so, or nobody where the article does', () => {
    expect(saidBy({ attributedTo: [], attributedRole: 'a harbour pilot', via: null }, nameOf)).toBe('according to a harbour pilot');
    expect(saidBy({ attributedTo: [], attributedRole: null, via: null }, nameOf)).toBe('');
  });
});
