import fc from 'fast-check';
import { write as writeCyjs } from '../../../server/formats/cyjs/write';
import { write as writeFtm } from '../../../server/formats/ftm/write';
import { write as writeGexf } from '../../../server/formats/gexf/write';
import { write as writePlover } from '../../../server/formats/plover/write';
import { readJson, type JsonPart } from '../../../server/formats/reading/json';
import { toTyped } from '../../../server/formats/reading/typed-text';
import { actor, exportGraph } from '../../formats/pictures/invented';
import { statement } from '../domain/statements';

/** What every object has without being told. */
const word = fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype));

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

async function partsOf(text: string): Promise<JsonPart[]> {
  const parts: JsonPart[] = [];
  // eslint-disable-next-line @typescript-eslint/require-await -- chunks come asynchronously
  const chunks = (async function* () {
    yield text;
  })();
  for await (const part of readJson(chunks, (path) => path.length === 0)) parts.push(part);
  return parts;
}

test('no word that every object has is a boolean, a number or JSON', async () => {
  await fc.assert(
    fc.asyncProperty(word, fc.constantFrom('boolean', 'float', 'integer'), async (one, type) => {
      expect(toTyped(one, type as 'boolean')).toBeUndefined();
      await expect(partsOf(`{"x":${one}}`)).rejects.toMatchObject({ code: 'not-well-formed' });
    }),
  );
});

test('an actor who is called so has no place that nobody gave him, and is a legal entity', async () => {
  await fc.assert(
    fc.asyncProperty(word, async (id) => {
      const graph = exportGraph({ actors: [{ ...actor(id), label: id }], statements: [] });
      const { elements } = JSON.parse(await textOf(writeCyjs(graph, { positions: {} }))) as { elements: { nodes: object[] } };
      expect(elements.nodes.map((node) => Object.keys(node))).toEqual([['data']]);
      expect(await textOf(writeGexf(graph, { positions: {} }))).not.toContain('viz:position');
      const entities = (await textOf(writeFtm(graph))).trim().split('\n');
      expect(entities.map((line) => (JSON.parse(line) as { schema?: string }).schema)).toEqual(['Article', 'LegalEntity']);
    }),
  );
});

test('a code and a modality that are called so say nothing in PLOVER', async () => {
  await fc.assert(
    fc.asyncProperty(word, async (one) => {
      const graph = exportGraph({
        actors: [actor('a')],
        statements: [statement({ type: 'BACKS', from: 'a', to: 'a', cameo: one, modality: one })],
      });
      expect(JSON.parse(await textOf(writePlover(graph)))).toMatchObject({ cameo: one, cameo_text: null, context: [] });
    }),
  );
});
