'use strict';
// Where nothing is known of earlier runs, as in CI, jest takes large files for long ones, and ends with a long one beside nothing.
const path = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

/** The files that take longest, the longest first; those of the ordinary suite that share a Neo4j stand apart, so that few are started. */
const LONGEST = [
  'conformance/corpus',
  'http/neo4j',
  'unit/language/language-service',
  'conformance/neo4j',
  'conformance/query-api',
  'conformance/imports',
  'formats/python-readers',
  'http/export-breaks',
  'formats/neo4j-readers',
  'http/main',
  'conformance/gallery',
  'unit/store/plan-words',
  'formats/gephi',
  'unit/store/embedded-store',
  'hostile/neo4j',
  'unit/console/read-subgraph',
  'http/large-picture',
  'unit/cli/cite-verify',
  'hostile/embedded',
  'conformance/embedded',
  'formats/pictures/studio',
  'unit/cli/progress',
  'unit/cli/export',
  'http/query-api',
  'http/who-may-ask',
  'e2e/filters',
  'e2e/connection',
  'e2e/axe',
  'e2e/looks',
  'e2e/console-neo4j',
  'e2e/keyboard',
  'e2e/address',
  'e2e/picture',
  'e2e/as-on-screen',
  'e2e/console-newcomer',
  'e2e/files',
].map((name) => path.join(__dirname, '..', `${name}.test.ts`));

class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path: file }) => (LONGEST.includes(file) ? LONGEST.indexOf(file) : LONGEST.length);
    // The others as jest has them.
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
}

module.exports = LongestFirst;
