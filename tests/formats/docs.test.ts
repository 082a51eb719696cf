import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeWith, pathOf } from '../support/needs';
import { formatsDocument, PDF_WORDS } from './excerpts';
import { openWritten, type WrittenGraph } from './written';

const DOCUMENT = join(__dirname, '..', '..', 'docs', 'exports.md');
const [BEGIN, END] = ['<!-- formats: made by UPDATE=1 npx jest tests/formats/docs.test.ts -->\n', '<!-- end of formats -->'];

let graph: WrittenGraph;
beforeAll(async () => {
  graph = await openWritten();
});
afterAll(() => graph.close());

test('docs/exports.md shows each format as it is written', async () => {
  const made = await formatsDocument(graph.graph.store);
  const text = readFileSync(DOCUMENT, 'utf8');
  const [start, end] = [text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)];
  if (process.env['UPDATE'] === '1') writeFileSync(DOCUMENT, `${text.slice(0, start)}\n${made}\n${text.slice(end)}`);
  else expect(text.slice(start, end).trim()).toBe(made.trim());
});

describeWith('pdftotext', 'the excerpt of the PDF', () => {
  test('is what pdftotext reads', async () => {
    const text = execFileSync(pathOf('pdftotext'), [await graph.file('pdf'), '-'], { encoding: 'utf8' });
    expect(text).toContain(PDF_WORDS);
  });
});
