import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { write } from '../../../server/formats/pdf/write';
import { describeWith, pathOf } from '../../support/needs';
import { ACTORS, openWritten, STATEMENTS } from '../written';
import { bytesOf, exportGraph, HOSTILE, hostileGraph, USUAL, WAR } from './invented';

const pdfOf = (graph = exportGraph(WAR), options = {}) => bytesOf(write(graph, { ...USUAL, ...options }));
const textOf = (pdf: Buffer) => execFileSync(pathOf('pdftotext'), ['-', '-'], { input: pdf, encoding: 'utf8' });

describeWith('pdftotext', 'a picture as PDF', () => {
  test('is one page of text that can be selected, each name once', async () => {
    const text = textOf(await pdfOf());
    const names = ['Avaria', 'Avarian army', 'Borland', 'Mira Holt', 'Coast talks'];
    const lines = text.split(/[\n\f]/);
    expect(names.map((name) => [name, lines.filter((line) => line === name).length])).toEqual(names.map((name) => [name, 1]));
    expect(text).toContain('What an article says about the bay');
    expect(text.match(/\f/g)).toHaveLength(1);
  });

  test('says how many actors and statements it shows, and which articles say so', async () => {
    const graph = await openWritten();
    const text = textOf(await readFile(await graph.file('pdf'))).replaceAll(/\s+/g, ' ');
    await graph.close();
    expect(text).toContain(
      `The whole graph: ${ACTORS - 1} actors, 11 lines, ${STATEMENTS} statements. Not in the picture: 1 actor without a statement here. Taken on 9 Sep 2001.`,
    );
    expect(text).toContain('Sources: “A quiet border”, The Strelsau Courier, 3 Feb 2001; “Talks at Zenda”. Made with Entente 1.2.3.');
  });

  test('is made of vectors: no image is in it', async () => {
    expect((await pdfOf()).includes('/Subtype /Image')).toBe(false);
  });

  test('says the same each time', async () => {
    const [one, other] = [await pdfOf(), await pdfOf()];
    const withoutId = (pdf: Buffer) => pdf.toString('latin1').replace(/\/ID \[[^\]]*\]/, '');
    expect(withoutId(one)).toBe(withoutId(other));
  });

  test('holds names in the scripts that its fonts have', async () => {
    const text = textOf(await pdfOf(hostileGraph())).normalize('NFKC');
    for (const name of [HOSTILE.cyrillic, "O'Brien &", '"Sons" <b>', '</script><script>']) expect(text).toContain(name);
    expect(text).toMatch(/\p{Script=Arabic}{4}/u);
    expect(text).toMatch(/\p{Script=Hebrew}{4}/u);
  });
});
