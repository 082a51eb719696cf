import { partnersOf } from '../../../client/features/actor/partners';
import { sidesOf, statementsBetween } from '../../../client/features/evidence/sides';
import { actorRows } from '../../../client/features/table/rows';
import { nextSorting, sorted } from '../../../client/features/table/sorting';
import { branchesOf } from '../../../client/features/tree/branches';
import { statementsAmong } from '../../../client/features/actor/among';
import { toPicture } from '../../../client/state/picture';
import { actor, graph, relation } from './invented';

const STATEMENTS = [
  relation('michael BACKS zenda'),
  relation('michael BACKS zenda', { article: 'talks-at-zenda' }),
  relation('michael BACKS strelsau', { paragraph: 2, modality: 'planned', attributedRole: 'a sentry' }),
  relation('zenda OPPOSES michael', { paragraph: 3 }),
  relation('michael MEETS rudolf', { paragraph: 4 }),
  relation('rudolf MEETS zenda', { paragraph: 5 }),
  relation('flavia OPPOSES flavia', { paragraph: 6 }),
];
/** One article says it, in its own voice. */
const ITSELF = { speakers: [], roles: [], ownVoice: 1 };
const alone = (id: string) => ({ id, named: [id] });
const PICTURE = toPicture(graph(STATEMENTS, [actor('flavia', { name: 'Aunt Flavia' })]), null, {
  processes: true,
  hidden: [],
  countAll: false,
});
const sentences = (list: readonly { from: string; type: string; to: string }[]) =>
  list.map(({ from, type, to }) => `${from} ${type} ${to}`);

describe('the partners of an actor', () => {
  it('stand by relation and direction, those that most articles name first', () => {
    const told = relation('michael BACKS zenda', { paragraph: 7, attributedTo: ['rudolf', 'flavia'] });
    expect(partnersOf([...STATEMENTS, told], ['michael'])).toEqual([
      {
        title: 'Opposed by',
        class: 'opposition',
        partners: [{ ...alone('zenda'), statements: 1, articles: 1, between: 4, ...ITSELF, plain: true }],
      },
      {
        title: 'Backs',
        class: 'support',
        partners: [
          {
            ...alone('zenda'),
            statements: 3,
            articles: 2,
            between: 4,
            speakers: ['flavia', 'rudolf'],
            roles: [],
            ownVoice: 2,
            plain: true,
          },
          { ...alone('strelsau'), statements: 1, articles: 1, between: 1, speakers: [], roles: ['a sentry'], ownVoice: 0, plain: false },
        ],
      },
      {
        title: 'Meets',
        class: 'contact',
        partners: [{ ...alone('rudolf'), statements: 1, articles: 1, between: 1, ...ITSELF, plain: true }],
      },
    ]);
  });

  it('are the same of a symmetric relation from its other end', () => {
    expect(partnersOf(STATEMENTS, ['rudolf']).map(({ title, partners }) => [title, partners.map(({ id }) => id)])).toEqual([
      ['Meets', ['michael', 'zenda']],
    ]);
  });

  it('of combined actors are not themselves', () => {
    expect(partnersOf(STATEMENTS, ['zenda', 'michael']).map(({ title, partners }) => [title, partners.map(({ id }) => id)])).toEqual([
      ['Backs', ['strelsau']],
      ['Meets', ['rudolf']],
    ]);
  });

  it('stand under whom the picture combines them into, and say whom the articles name', () => {
    const told = [
      relation('michael BACKS zenda'),
      relation('strelsau BACKS zenda', { attributedTo: ['michael'] }),
      relation('rupert BACKS zenda', { article: 'talks-at-zenda' }),
      relation('flavia BACKS zenda', { paragraph: 8 }),
    ];
    const into = new Map([
      ['michael', 'strelsau'],
      ['flavia', 'ruritania'],
    ]);
    expect(partnersOf(told, ['zenda'], { processes: true, shownAs: (id) => into.get(id) ?? id })).toEqual([
      {
        title: 'Backed by',
        class: 'support',
        partners: [
          {
            id: 'strelsau',
            named: ['michael', 'strelsau'],
            statements: 2,
            articles: 1,
            between: 2,
            speakers: ['michael'],
            roles: [],
            ownVoice: 1,
            plain: true,
          },
          { ...alone('rupert'), statements: 1, articles: 1, between: 1, ...ITSELF, plain: true },
          { id: 'ruritania', named: ['flavia'], statements: 1, articles: 1, between: 1, ...ITSELF, plain: true },
        ],
      },
    ]);
  });

  it('stand with those first who take sides about the actor, and with processes last where the reader shows none', () => {
    const told = ['zenda BACKS michael', 'zenda OPPOSES michael', 'zenda TAKES_PART_IN talks', 'zenda LEADS strelsau']
      .concat(['michael BACKS zenda', 'michael OPPOSES zenda', 'michael ALLIED_WITH zenda', 'michael MEETS zenda'])
      .map((sentence) => relation(sentence));
    const titles = (processes: boolean) => partnersOf(told, ['zenda'], { processes, shownAs: (id) => id }).map(({ title }) => title);
    const first = ['Backed by', 'Opposed by', 'Backs', 'Allied with', 'Opposes', 'Meets'];
    expect(titles(true)).toEqual([...first, 'Takes part in', 'Leads']);
    expect(titles(false)).toEqual([...first, 'Leads', 'Takes part in']);
  });

  it('can be the actor itself', () => {
    expect(partnersOf(STATEMENTS, ['flavia'])).toEqual([
      {
        title: 'Opposes',
        class: 'opposition',
        partners: [{ ...alone('flavia'), statements: 1, articles: 1, between: 1, ...ITSELF, plain: true }],
      },
    ]);
  });
});

describe('the evidence of a pair', () => {
  it('is what stands between the two, for and against', () => {
    const between = statementsBetween(STATEMENTS, ['zenda'], ['michael']);
    const sides = sidesOf(between);
    expect([sentences(sides.support), sentences(sides.opposition), sentences(sides.neither)]).toEqual([
      ['michael BACKS zenda', 'michael BACKS zenda'],
      ['zenda OPPOSES michael'],
      [],
    ]);
  });

  it('of an actor with itself is its loop alone', () => {
    expect(sentences(statementsBetween(STATEMENTS, ['flavia'], ['flavia']))).toEqual(['flavia OPPOSES flavia']);
  });

  it('of several is what has both ends among them', () => {
    expect(sentences(statementsAmong(PICTURE, ['zenda', 'rudolf']))).toEqual(['rudolf MEETS zenda']);
  });
});

describe('the table of actors', () => {
  it('counts plain statements by side', () => {
    const row = actorRows({ picture: PICTURE }).find((one) => one.actor.id === 'michael');
    expect(row).toEqual({
      actor: PICTURE.actors.get('michael'),
      plain: 4,
      supports: 2,
      supported: 0,
      opposes: 0,
      opposed: 1,
      contested: 1,
    });
  });

  it('sorts words as people do and numbers as numbers, and turns round on a second click', () => {
    expect(sorted(['Égypt', 'zenda', 'Elphberg', 'Black 10', 'Black 9'], (name) => name, false)).toEqual([
      'Black 9',
      'Black 10',
      'Égypt',
      'Elphberg',
      'zenda',
    ]);
    expect(sorted([2, 10, 1], (count) => count, true)).toEqual([10, 2, 1]);
    expect(nextSorting(null, 1)).toEqual({ column: 1, down: false });
    expect(nextSorting({ column: 1, down: false }, 1)).toEqual({ column: 1, down: true });
    expect(nextSorting({ column: 1, down: true }, 2)).toEqual({ column: 2, down: false });
  });

  it('keeps the order of rows that are equal', () => {
    const rows = [
      { name: 'a', place: 1 },
      { name: 'b', place: 2 },
      { name: 'a', place: 3 },
    ];
    expect(sorted(rows, ({ name }) => name, true).map(({ place }) => place)).toEqual([2, 1, 3]);
  });
});

describe('the tree', () => {
  it('has everybody, and opens down to statements', () => {
    expect(branchesOf(PICTURE, new Set()).map(({ id, level, open }) => [id, level, open])).toEqual([
      ['flavia', 1, false],
      ['michael', 1, false],
      ['rudolf', 1, false],
      ['strelsau', 1, false],
      ['zenda', 1, false],
    ]);
    const open = branchesOf(PICTURE, new Set(['rudolf', 'rudolf>rudolf|contact|zenda']));
    expect(open.slice(2, 6).map(({ id, level, parent, open: isOpen }) => [id, level, parent, isOpen])).toEqual([
      ['rudolf', 1, null, true],
      ['rudolf>michael|contact|rudolf', 2, 'rudolf', false],
      ['rudolf>rudolf|contact|zenda', 2, 'rudolf', true],
      ['rudolf>rudolf|contact|zenda>quiet-border.p5.rudolf.MEETS.zenda', 3, 'rudolf>rudolf|contact|zenda', null],
    ]);
  });

  it('says of each branch which of how many it is', () => {
    const branches = branchesOf(PICTURE, new Set(['zenda', 'zenda>michael|support|zenda']));
    const zenda = branches.filter(({ id }) => id.startsWith('zenda'));
    expect(zenda.map(({ id, place, siblings }) => [id.split('>').slice(0, 2).join('>'), place, siblings])).toEqual([
      ['zenda', 5, 5],
      ['zenda>michael|opposition|zenda', 1, 3],
      ['zenda>michael|support|zenda', 2, 3],
      ['zenda>michael|support|zenda', 1, 2],
      ['zenda>michael|support|zenda', 2, 2],
      ['zenda>rudolf|contact|zenda', 3, 3],
    ]);
  });

  it('has a loop once', () => {
    expect(
      branchesOf(PICTURE, new Set(['flavia']))
        .filter(({ level }) => level === 2)
        .map(({ id }) => id),
    ).toEqual(['flavia>flavia|opposition|flavia']);
  });
});
