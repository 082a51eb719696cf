'use strict';
// What ts-node runs: swc's output, kept beside the packages from one start to the next. Making it anew takes a fifth of a start.
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { threadId } = require('node:worker_threads');

const ROOT = path.join(__dirname, '..');
const KEPT = path.join(ROOT, 'node_modules', '.cache', 'entente', 'swc');

/** A transpiler as ts-node asks for it (https://typestrong.org/ts-node/docs/transpilers). swc itself is loaded when something has changed. */
function create(options) {
  const made = digestOf(
    require('@swc/core/package.json').version,
    require('ts-node/package.json').version,
    JSON.stringify([options.service.config.options, options.nodeModuleEmitKind]),
  );
  let swc = null;
  return {
    transpile(input, asked) {
      const digest = digestOf(made, asked.fileName, input);
      const file = path.join(KEPT, `${digestOf(asked.fileName)}.json`);
      const kept = read(file);
      if (kept?.digest === digest) return kept.output;
      swc ??= require('ts-node/transpilers/swc').create(options);
      const { outputText, sourceMapText } = swc.transpile(input, asked);
      keep(file, { digest, output: { outputText, sourceMapText } });
      return { outputText, sourceMapText };
    },
  };
}

function digestOf(...texts) {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('base64url');
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Put there whole, since others may read it meanwhile. Where nothing can be written, the next start takes longer, and that is all. */
function keep(file, content) {
  const beside = `${file}.${process.pid}.${threadId}`;
  try {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(beside, JSON.stringify(content));
    renameSync(beside, file);
  } catch {
    return;
  }
}

module.exports = { create };
