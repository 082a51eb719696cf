import { behind, shownAs } from '../../../client/state/combination';
import { toPicture } from '../../../client/state/picture';
import { mergeGraphs } from '../../../client/api/merge-graphs';
import { actor, graph, relation } from './invented';

const PLAIN = { processes: true, hidden: [], countAll: false };

const FEUD = [
  relation('michael BACKS zenda'),
  relation('michael OPPOSES zenda', { paragraph: 2 }),
  relation('michael OPPOSES zenda', { article: 'talks-at-zenda', modality: 'alleged' }),
  relation('rudolf TAKES_PART_IN talks', { paragraph: 3 }),
];
const ACTORS = [actor('michael', { label: 'Leader' }), actor('talks', { label: 'Process' }), actor('flavia', { label: 'Leader' })];

describe('the picture of a graph', () => {
  it('has one line a pair and class, and whoever has none waits in the tray', () => {
    const picture = toPicture(graph(FEUD, ACTORS), null, PLAIN);
    expect([...picture.lines.keys()]).toEqual(['michael|opposition|zenda', 'michael|support|zenda', 'rudolf|process|talks']);
    expect(picture.tray.map(({ id }) => id)).toEqual(['flavia']);
    expect(picture.hidden).toEqual([]);
    expect(picture.model.pairs).toEqual([
      { key: 'michael|zenda', a: 'michael', b: 'zenda', status: 'contested' },
      { key: 'rudolf|talks', a: 'rudolf', b: 'talks', status: null },
    ]);
  });

  it('counts plain statements only, unless all are counted in', () => {
    const counted = toPicture(graph(FEUD, ACTORS), null, PLAIN);
    expect(counted.model.actors.find(({ id }) => id === 'zenda')).toEqual({
      id: 'zenda',
      name: 'Zenda',
      label: 'State',
      collective: false,
      counted: 2,
    });
    expect(counted.lines.get('michael|opposition|zenda')?.articles).toEqual(['quiet-border']);
    const all = toPicture(graph(FEUD, ACTORS), null, { ...PLAIN, countAll: true });
    expect(all.lines.get('michael|opposition|zenda')?.articles).toEqual(['quiet-border', 'talks-at-zenda']);
  });

  it('takes hidden actors off with their statements, and counts them', () => {
    const picture = toPicture(graph(FEUD, ACTORS), null, { ...PLAIN, hidden: ['zenda'] });
    expect(picture.hidden.map(({ id }) => id)).toEqual(['zenda']);
    expect(picture.statements.map(({ id }) => id)).toEqual(['quiet-border.p3.rudolf.TAKES_PART_IN.talks']);
    expect(picture.tray.map(({ id }) => id)).toEqual(['michael', 'flavia']);
  });

  it('shows no process where the switch is off', () => {
    const picture = toPicture(graph(FEUD, ACTORS), null, { ...PLAIN, processes: false });
    expect(picture.hidden.map(({ id }) => id)).toEqual(['talks']);
    expect(picture.tray.map(({ id }) => id)).toEqual(['rudolf', 'flavia']);
  });

  it('combines leaders with their government over the offices of the whole graph, though the filter left them out', () => {
    const offices = graph([relation('michael LEADS strelsau')], [actor('michael', { label: 'Leader' })]);
    const picture = toPicture(graph([relation('michael BACKS zenda')], ACTORS.slice(0, 1)), offices, PLAIN);
    expect([...picture.lines.keys()]).toEqual(['strelsau|support|zenda']);
    expect(picture.model.actors.find(({ id }) => id === 'strelsau')).toMatchObject({ counted: 1, combined: ['michael'] });
    expect(picture.statements.map(({ from }) => from)).toEqual(['michael']);
    expect(behind(picture.combined, 'strelsau')).toEqual(['strelsau', 'michael']);
    expect(behind(picture.combined, 'zenda')).toEqual(['zenda']);
  });

  it('has everybody behind a government whom the offices tie to it, though the filter selects none of them', () => {
    const offices = graph(
      [relation('michael LEADS strelsau'), relation('guard PART_OF strelsau')],
      [actor('michael', { label: 'Leader' }), actor('guard', { label: 'ArmedGroup' })],
    );
    const { combined } = toPicture(graph([relation('strelsau BACKS zenda')]), offices, PLAIN);
    expect(combined.members).toEqual(new Map());
    expect(behind(combined, 'strelsau')).toEqual(['strelsau', 'guard', 'michael']);
    expect(['michael', 'guard', 'strelsau', 'zenda'].map((id) => shownAs(combined, id, 'zenda'))).toEqual([
      'strelsau',
      'strelsau',
      'strelsau',
      'zenda',
    ]);
    expect(shownAs(combined, 'guard', 'michael')).toBe('guard');
  });

  it('drops what stands inside one government, and says how much', () => {
    const all = graph([relation('michael LEADS strelsau'), relation('michael BACKS strelsau')], [actor('michael', { label: 'Leader' })]);
    const picture = toPicture(all, all, PLAIN);
    expect(picture.lines.size).toBe(0);
    expect(picture.combined.dropped).toBe(2);
    expect(picture.tray.map(({ id }) => id)).toEqual(['strelsau']);
  });
});

describe('a graph with expanded actors', () => {
  it('has everything once', () => {
    const first = graph([relation('michael BACKS zenda')]);
    const more = graph([relation('michael BACKS zenda'), relation('zenda MEETS rudolf')]);
    const merged = mergeGraphs([{ ...first, truncated: true }, more]);
    expect(merged.actors.map(({ id }) => id)).toEqual(['michael', 'zenda', 'rudolf']);
    expect(merged.statements).toEqual(more.statements);
    expect(merged.truncated).toBe(true);
  });
});
