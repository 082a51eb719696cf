'use strict';
// Laying out and rendering a large picture takes seconds: in a thread of its own, so that nobody waits for it but who asked. Plain CommonJS, so that it
// starts the same under ts-node and under jest; what it loads is TypeScript.
const { parentPort } = require('node:worker_threads');
require('ts-node').register({ projectSearchDir: __dirname });
const { draw } = require('./draw.ts');

parentPort.on('message', async ({ format, job }) => {
  try {
    parentPort.postMessage({ value: await draw(format, job) });
  } catch (error) {
    parentPort.postMessage({ failure: String(error?.message ?? error) });
  }
});
