import { SaxesParser } from 'saxes';
import { arrange } from '../../../server/domain/drawing/arrange';
import { linesThroughShapes } from '../../../server/domain/drawing/checks';
import { COLOURS } from '../../../server/domain/vocabulary/colours';
import { measureText } from '../../../server/formats/picture/fonts';
import { write } from '../../../server/formats/svg/write';
import { writerOf } from '../../../server/formats/writers';
import { plantedCamps } from '../../unit/graph/planted';
import { statement } from '../../unit/domain/statements';
import { actor, bytesOf, exportGraph, HOSTILE, hostileGraph, OFFICES, USUAL, WAR } from './invented';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The document as a tree, by a parser that we did not write. */
function parse(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (piece) => open.forEach((element) => (element.text += piece)));
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return root.children[0] ?? root;
}

const all = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
const withKey = (element: Element, key: string) => all(element, 'g').filter(({ attributes }) => attributes[key] !== undefined);

const svgOf = async (graph = exportGraph(WAR), options = {}) => parse((await bytesOf(write(graph, { ...USUAL, ...options }))).toString());

describe('a picture as SVG', () => {
  test('has a line a pair and class, in the colour of its class, dashed where all is doubtful, ending as it says', async () => {
    const { line, words } = COLOURS.light;
    const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
    const drawn = withKey(await svgOf(), 'data-line').map(({ attributes, children }) => {
      const paths = children.filter(({ name }) => name === 'path').map((path) => path.attributes);
      return [attributes['data-line'], paths[0]?.['stroke'], paths[0]?.['stroke-width'], paths[0]?.['stroke-dasharray'], paths.length - 1];
    });
    expect(drawn).toEqual([
      ['holt|process|talks', rgb(line.process), '0.9', undefined, 0],
      ['army|opposition|army', rgb(line.opposition), '1.7', undefined, 1],
      ['avaria|opposition|borland', rgb(line.opposition), '1.7', undefined, 1],
      ['borland|opposition|holt', rgb(words.opposition), '1.7', undefined, 1],
      ['borland|contact|holt', rgb(line.contact), '1.5', '5 4', 0],
      ['army|support|avaria', rgb(line.support), '1.7', undefined, 1],
      ['avaria|support|borland', rgb(line.support), '1.7', undefined, 1],
    ]);
  });

  test('has whoever has a statement, with real text beside, and says who is not in it', async () => {
    const svg = await svgOf();
    expect(withKey(svg, 'data-actor').map(({ attributes }) => attributes['data-actor'])).toEqual([
      'avaria',
      'borland',
      'army',
      'holt',
      'talks',
    ]);
    const labels: Record<string, string[]> = Object.fromEntries(
      withKey(svg, 'data-label').map((label) => [label.attributes['data-label'] ?? '', all(label, 'text').map(({ text }) => text)]),
    );
    expect(labels).toEqual({
      avaria: ['Avaria'],
      army: ['Avarian army'],
      borland: ['Borland'],
      holt: ['Mira Holt'],
      talks: ['Coast talks'],
    });
    const said = all(svg, 'text')
      .map(({ text }) => text)
      .join(' ');
    expect(said).toContain('The whole graph: 5 actors, 7 lines, 7 statements. Not in the picture: 1 actor without a statement here.');
    expect(said).toContain('Taken on 10 Apr 2031.');
    expect(said).toContain('Sources: “Talks at the harbour”, The Reef Courier, 9 Apr 2031. Made with Entente 9.9.9.');
  });

  test('carries on each line what it says and who says so', async () => {
    const [line] = withKey(await svgOf(), 'data-line').filter(({ attributes }) => attributes['data-line'] === 'army|support|avaria');
    expect(line?.children.slice(0, 2).map(({ name, text }) => [name, text])).toEqual([
      ['title', 'Avaria backs the Avarian army'],
      [
        'desc',
        `Avaria backs the Avarian army. In our words: Avaria arms the army. “Talks at the harbour”, The Reef Courier, 9 Apr 2031. Paragraph 1, characters 0 to 1, SHA-256 ${'0'.repeat(64)}. https://example.org/harbour (${WAR.statements[0]?.id ?? ''}; Means: military)`,
      ],
    ]);
  });

  test('has leaders and forces combined with their government where that is asked for, each line with the sentences of its articles', async () => {
    const svg = await svgOf(exportGraph(OFFICES), { combine: true });
    expect(withKey(svg, 'data-line').map(({ attributes, children }) => [attributes['data-line'], children[0]?.text])).toEqual([
      ['avaria|process|talks', 'Mira Holt takes part in the Coast talks'],
      ['avaria|opposition|avaria', 'The Avarian army opposes itself'],
      ['avaria|opposition|borland', 'Borland opposes Avaria; Mira Holt opposes Borland'],
      ['avaria|contact|borland', 'Borland meets Mira Holt (planned); Borland meets Avaria (denied)'],
      ['avaria|support|borland', 'Avaria backs Borland'],
    ]);
    const [badge] = withKey(svg, 'data-actor').filter(({ attributes }) => attributes['data-actor'] === 'avaria');
    expect(badge && all(badge, 'text').map(({ text }) => text)).toEqual(['+2']);
    const said = all(svg, 'text')
      .map(({ text }) => text)
      .join(' ');
    expect(said).toContain('3 actors, 5 lines, 7 statements.');
    expect(said).toContain('combined with their government: 2 actors; 3 statements within one government not drawn.');
  });

  test('has nothing to draw where all is said within one government', async () => {
    const graph = exportGraph({ ...OFFICES, statements: OFFICES.statements.filter(({ type }) => type === 'LEADS') });
    await expect(bytesOf(writerOf('svg')(graph, { ...USUAL, combine: true }))).rejects.toThrow(
      'There is nothing in it that SVG carries: it has no statement that stands between two governments (The whole graph).',
    );
  });

  test.each([
    ['plain', '1.5'],
    ['all', '1.87'],
  ])('has lines as wide as %s statements make them', async (count, width) => {
    const drawn = withKey(await svgOf(exportGraph(OFFICES), { combine: true, count }), 'data-line');
    const [line] = drawn.filter(({ attributes }) => attributes['data-line'] === 'avaria|contact|borland');
    expect(line && all(line, 'path')[0]?.attributes['stroke-width']).toBe(width);
  });

  test('leaves out what is not asked for', async () => {
    const bare = await svgOf(exportGraph(WAR), { title: false, legend: false, date: false, source: false });
    expect(
      all(bare, 'text')
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['Avaria', 'Avarian army', 'Borland', 'Coast talks', 'Mira Holt']);
    const undated = all(await svgOf(exportGraph(WAR), { date: false }), 'text')
      .map(({ text }) => text)
      .join(' ');
    expect(undated).not.toContain('Taken on');
  });

  test('has the title that is asked for, and nothing of it is markup', async () => {
    const heading = '<b>Who & whom?</b>';
    const texts = all(await svgOf(exportGraph(WAR), { heading }), 'text').map(({ text }) => text);
    expect([texts.includes(heading), texts.includes('What an article says about the bay')]).toEqual([true, false]);
  });

  test('has the colours of the theme', async () => {
    const ground = async (theme: string) => all(await svgOf(exportGraph(WAR), { theme }), 'rect')[0]?.attributes['fill'];
    expect([await ground('light'), await ground('dark')]).toEqual([COLOURS.light.canvas, COLOURS.dark.canvas]);
  });

  test('has everybody where the view has them, and others beside their neighbours', async () => {
    const places = { avaria: { x: 10, y: 20 }, army: { x: 400, y: 20 }, borland: { x: 10, y: 300 }, holt: { x: 300, y: 300 } };
    const placed = withKey(await svgOf(exportGraph(WAR), { positions: { ...places, gone: { x: 0, y: 0 } } }), 'data-actor');
    const at: Record<string, string | undefined> = Object.fromEntries(
      placed.map(({ attributes }) => [attributes['data-actor'] ?? '', attributes['transform']]),
    );
    expect(at).toEqual({
      avaria: 'translate(10 20)',
      army: 'translate(400 20)',
      borland: 'translate(10 300)',
      holt: 'translate(300 300)',
      talks: expect.stringMatching(/^translate\(\d+ \d+\)$/) as string,
    });
  });

  test('is the same each time', async () => {
    const [one, other] = [await bytesOf(write(exportGraph(WAR), USUAL)), await bytesOf(write(exportGraph(WAR), USUAL))];
    expect(one.equals(other)).toBe(true);
  });

  test('survives any name, as its parser reads it', async () => {
    const titles = withKey(await svgOf(hostileGraph()), 'data-actor').map(({ children }) => children[0]?.text ?? '');
    const expected = Object.values({ ...HOSTILE, control: 'bell\ufffd half\ufffd' });
    expect(titles.map((title) => title.replace(/ \(State\)$/, '')).sort()).toEqual(expected.sort());
  });

  test('holds the two thousand actors with most statements, and says how many it leaves out', async () => {
    const actors = Array.from({ length: 2100 }, (_, i) => actor(`a${String(i).padStart(4, '0')}`));
    const statements = actors.slice(1).map(({ id }) => statement({ type: 'MEETS', from: 'a0000', to: id }));
    const svg = await svgOf(exportGraph({ actors, statements }));
    expect(withKey(svg, 'data-actor')).toHaveLength(2000);
    const said = all(svg, 'text')
      .map(({ text }) => text)
      .join(' ');
    expect(said).toContain('2,000 actors, 1,999 lines, 1,999 statements. Not in the picture: 100 actors, 100 statements, ');
  }, 60_000);

  test('has no line through a third actor and no label over another', () => {
    const { model } = plantedCamps(24);
    const { scene, labels, frame } = arrange(model, {}, { width: 1160, height: 780 }, measureText);
    expect([linesThroughShapes(scene), labels.overlaps(frame), labels.hidden]).toEqual([[], 0, 0]);
  });
});
