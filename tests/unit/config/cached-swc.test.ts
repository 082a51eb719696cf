import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Transpiler {
  transpile(input: string, asked: { fileName: string }): { outputText: string; sourceMapText: string };
}

const { create } = jest.requireActual<{ create: (options: object) => Transpiler }>('../../../server/cached-swc.cjs');

/** What ts-node hands to a transpiler. */
const OPTIONS = {
  service: { config: { options: { target: 9, module: 1 } } },
  nodeModuleEmitKind: 'nodecjs',
  transpilerConfigLocalResolveHelper: (name: string) => require.resolve(name),
};
const KEPT = join(__dirname, '..', '..', '..', 'node_modules', '.cache', 'entente', 'swc');

let fileName: string;
let kept: string;
beforeEach(() => {
  fileName = `/nowhere/${randomUUID()}.ts`;
  kept = join(KEPT, `${createHash('sha256').update(fileName).update('\0').digest('base64url')}.json`);
});
afterEach(() => rmSync(kept, { force: true }));

const valueOf = (text: string) => /exports\.a = (.*?);|const a = (.*?);/.exec(text)?.slice(1).find(Boolean);
const run = (input: string, options: object = OPTIONS) => valueOf(create(options).transpile(input, { fileName }).outputText);

test('what has changed is made anew', () => {
  expect([run('export const a: number = 1;'), run('export const a: number = 2;')]).toEqual(['1', '2']);
});

test('what was made once is kept, and is what is run, as long as neither the text nor the settings change', () => {
  expect(run('export const a: number = 1;')).toBe('1');
  writeFileSync(kept, readFileSync(kept, 'utf8').replaceAll('const a = 1', 'const a = 7'));
  expect(run('export const a: number = 1;')).toBe('7');
  const other = { ...OPTIONS, service: { config: { options: { target: 8, module: 1 } } } };
  expect(run('export const a: number = 1;', other)).toBe('1');
});

test('a kept file that is broken or cut short is made anew', () => {
  expect(run('export const a: number = 1;')).toBe('1');
  writeFileSync(kept, readFileSync(kept, 'utf8').slice(0, 40));
  expect(run('export const a: number = 1;')).toBe('1');
});
