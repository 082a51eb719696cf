import cytoscape from 'cytoscape';
import type { ExportOptions } from '../../server/formats/format';
import { actor, exportGraph, USUAL, WAR } from './pictures/invented';
import { written } from './written';

type Positions = ExportOptions['positions'];

/** Where Cytoscape.js has everybody, in the layout that the docs tell to use. */
async function inCytoscape(graph: ReturnType<typeof exportGraph>, positions: Positions = null) {
  const file = JSON.parse((await written(graph, 'cyjs', { ...USUAL, positions })).toString()) as {
    readonly elements: cytoscape.ElementsDefinition;
    readonly style: cytoscape.StylesheetJson;
    readonly layout: object;
  };
  const cy = cytoscape({ headless: true, styleEnabled: true, elements: file.elements, style: file.style, layout: { name: 'preset' } });
  const places = Object.fromEntries(cy.nodes().map((node) => [node.id(), node.position()]));
  cy.destroy();
  return { layout: file.layout, places };
}

/** Where Gephi has them: its y grows upwards. */
async function inGexf(
  graph: ReturnType<typeof exportGraph>,
  positions: Positions = null,
): Promise<Record<string, { x: number; y: number }>> {
  const text = (await written(graph, 'gexf', { ...USUAL, positions })).toString();
  const nodes = [...text.matchAll(/<node id="([^"]+)".*?<viz:position x="([^"]+)" y="([^"]+)"/g)];
  return Object.fromEntries(nodes.map(([, id = '', x, y]) => [id, { x: Number(x), y: 0 - Number(y) }] as const));
}

const WHERE: Record<string, { x: number; y: number }> = Object.fromEntries(
  WAR.actors.map(({ id }, at) => [id, { x: at * 100 - 150.5, y: 70 - at * 30 }]),
);

test('everybody stands where the view has him, in Cytoscape and in Gephi', async () => {
  expect(await inCytoscape(exportGraph(WAR), WHERE)).toEqual({ layout: { name: 'preset' }, places: WHERE });
  expect(await inGexf(exportGraph(WAR), WHERE)).toEqual(WHERE);
});

test('without a view everybody has a place of his own, who is in no line beneath the others', async () => {
  const { layout, places } = await inCytoscape(exportGraph(WAR));
  expect(layout).toEqual({ name: 'preset' });
  expect(Object.keys(places).sort()).toEqual(WAR.actors.map(({ id }) => id).sort());
  expect(new Set(Object.values(places).map(({ x, y }) => `${x} ${y}`)).size).toBe(WAR.actors.length);
  const { lone, ...others } = places;
  expect(lone?.y).toBeGreaterThan(Math.max(...Object.values(others).map(({ y }) => y)));
  expect(await inGexf(exportGraph(WAR))).toEqual(places);
});

test('who has no place in the view stands beside his neighbours, and nobody else moves', async () => {
  const { army: _, lone: __, ...given } = WHERE;
  const { places } = await inCytoscape(exportGraph(WAR), given);
  expect(places).toEqual({ ...given, army: places['army'], lone: places['lone'] });
  expect(new Set(Object.values(places).map(({ x, y }) => `${x} ${y}`)).size).toBe(WAR.actors.length);
});

test('past what a picture holds nobody has a place, unless the view has all of them', async () => {
  const many = { actors: Array.from({ length: 2001 }, (_, at) => actor(`actor-${at}`)), statements: [] };
  const file = async (positions: Positions) =>
    JSON.parse((await written(exportGraph(many), 'cyjs', { ...USUAL, positions })).toString()) as {
      layout: object;
      elements: { nodes: { position?: object }[] };
    };
  const of = (ids: readonly { readonly id: string }[]) => Object.fromEntries(ids.map(({ id }, at) => [id, { x: at, y: 0 }]));
  const [none, some, all] = await Promise.all([file(null), file(of(many.actors.slice(1))), file(of(many.actors))]);
  const placed = ({ layout, elements }: typeof all) => [layout, elements.nodes.filter(({ position }) => position !== undefined).length];
  expect([none, some, all].map(placed)).toEqual([
    [{ name: 'cose' }, 0],
    [{ name: 'cose' }, 0],
    [{ name: 'preset' }, 2001],
  ]);
});
