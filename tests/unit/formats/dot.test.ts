import { write } from '../../../server/formats/dot/write';
import { actor, bytesOf, exportGraph } from '../../formats/pictures/invented';
import { statement } from '../domain/statements';

test('properties of an import cannot steer Graphviz: only columns of the codebook stand under their own names', async () => {
  const graph = exportGraph({ actors: [actor('a'), actor('b')], statements: [statement({ type: 'BACKS', from: 'a', to: 'b' })] });
  const names = ['image', 'href', 'penwidth', 'fillcolor', 'arrowhead', 'tooltip', 'label'];
  const extra = Object.fromEntries(names.map((name) => [name, 'of an import']));
  const properties = names.map((name) => ({ name, type: 'text' as const }));
  const dot = await bytesOf(
    write({
      ...graph,
      extra: { actors: properties, statements: properties },
      actors: async function* () {
        for await (const one of graph.actors()) yield { ...one, extra };
      },
      statements: async function* () {
        for await (const one of graph.statements()) yield { ...one, extra };
      },
    }),
  );
  const imported = [...dot.toString().matchAll(/"([^"]*)"="of an import"/g)].map(([, name]) => name);
  const prefixed = names.map((name) => `entente_${name}`);
  expect(imported).toEqual([...prefixed, ...prefixed, ...prefixed]);
});

test('what it says of itself is broken into lines: Graphviz makes a picture as wide as the longest', async () => {
  const graph = exportGraph({ actors: [actor('a'), actor('b')], statements: [statement({ type: 'ALLIED_WITH', from: 'a', to: 'b' })] });
  const dot = (await bytesOf(write(graph))).toString();
  const [, label = ''] = /"label"="([^"]*)"/.exec(dot) ?? [];
  expect(label.split('\n').map((line) => line.length <= 90)).toEqual([true, true, true]);
  expect(label.replaceAll('\n', ' ')).toContain('A line is what a source says, not an established fact.');
  expect(dot).toContain('"arrowhead"="none"');
});
