'use strict';
// Jest tells of skipped tests how many they are; a reader wants to know which, and what to do about it.
const path = require('node:path');

/** As `describeWith` names them: what is tested, and in brackets what it needs and how to get it. */
const NEEDS = /^(.*) \((needs .*)\)$/;

class SkippedReporter {
  onRunComplete(_contexts, { testResults }) {
    const byNeed = new Map();
    for (const { testFilePath, testResults: tests } of testResults)
      for (const { status, ancestorTitles, title } of tests) {
        const found = status === 'pending' ? [...ancestorTitles, title].map((name) => NEEDS.exec(name)).find(Boolean) : null;
        if (!found) continue;
        const [, name, need] = found;
        const names = byNeed.get(need) ?? new Set();
        byNeed.set(need, names.add(`${path.relative(process.cwd(), testFilePath)}: ${name}`));
      }
    const lines = [...byNeed].flatMap(([need, names]) => [`Skipped, ${need}`, ...[...names].sort().map((name) => `  ${name}`)]);
    if (lines.length > 0) process.stderr.write(`\n${lines.join('\n')}\n`);
  }
}

module.exports = SkippedReporter;
