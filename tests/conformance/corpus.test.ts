import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAnswers, readAnswers } from '../corpus/answers-file';
import type { Told } from '../corpus/answers-file';
import { dialectDocument } from '../corpus/dialect-document';
import type { CorpusOutcome } from '../corpus/dialect-document';
import { readCorpus } from '../corpus/read-corpus';
import { compareTold, fillForCorpus, tell } from '../corpus/run-corpus';
import type { Outcome } from '../corpus/run-corpus';
import { StoreError } from '../../server/store/errors';
import type { TemporaryStore } from '../support/embedded-store';
import { openTemporaryStore } from '../support/embedded-store';
import { describeWith } from '../support/needs';
import type { OpenedNeo4j, TestServer } from '../support/neo4j/test-neo4j';
import { NEO4J_STARTS_WITHIN, openEmptyNeo4j, openTestServer } from '../support/neo4j/test-neo4j';

const CORPUS = readCorpus();
/** `UPDATE=1` records Neo4j's answers anew. */
const UPDATE = process.env['UPDATE'] === '1';
const DOCUMENT = join(__dirname, '..', '..', 'docs', 'cypher-dialects.md');
/** Milliseconds for the whole corpus. */
const CORPUS_WITHIN = 600_000;

describeWith('neo4j', 'the corpus on Neo4j', () => {
  let server: TestServer;
  let opened: OpenedNeo4j;
  beforeAll(async () => {
    server = await openTestServer();
    opened = await openEmptyNeo4j(server.address);
    await fillForCorpus(opened.store, opened.folder);
  }, NEO4J_STARTS_WITHIN);
  afterAll(async () => {
    await opened.close();
    await server.close();
  });

  test(
    'the recorded answers are those of a real Neo4j',
    async () => {
      const live = new Map<string, Told>();
      for (const statement of CORPUS) {
        const told = await tell(opened.store, statement);
        live.set(statement.key, told instanceof StoreError ? { fails: true } : told);
      }
      if (UPDATE) writeAnswers(live);
      const recorded = readAnswers();
      expect([...live].filter(([key, told]) => JSON.stringify(recorded.get(key)) !== JSON.stringify(told))).toEqual([]);
      expect([...recorded.keys()].filter((key) => !live.has(key))).toEqual([]);
    },
    CORPUS_WITHIN,
  );
});

describe('the corpus on the embedded store', () => {
  let temporary: TemporaryStore;
  beforeAll(async () => {
    temporary = await openTemporaryStore();
    await fillForCorpus(temporary.store, temporary.folder);
  }, 60_000);
  afterAll(() => temporary.close());

  test(
    'is answered as Neo4j answers it, or refused',
    async () => {
      const answers = readAnswers();
      const outcomes: CorpusOutcome[] = [];
      const different: unknown[] = [];
      for (const statement of CORPUS) {
        const told = await tell(temporary.store, statement);
        const neo4j = answers.get(statement.key);
        const outcome = neo4j ? compareTold(neo4j, told) : 'different';
        if (outcome === 'different') different.push({ statement: statement.key, neo4j, told });
        outcomes.push({ statement, outcome, words: told instanceof StoreError ? told.message : null });
      }
      process.stdout.write(table(outcomes.map(({ statement, outcome }) => [statement.group, outcome])));
      expect(different).toEqual([]);
      // It lists every count: what is refused that was answered before shows here.
      if (UPDATE) writeFileSync(DOCUMENT, dialectDocument(outcomes));
      expect(dialectDocument(outcomes)).toBe(readFileSync(DOCUMENT, 'utf8'));
    },
    CORPUS_WITHIN,
  );
});

/** How many of each group came out how. */
function table(outcomes: readonly (readonly [group: string, outcome: Outcome])[]): string {
  const groups = [...new Set(outcomes.map(([group]) => group)), 'all'];
  const lines = groups.map((group) => {
    const count = (wanted: Outcome): string =>
      String(outcomes.filter(([each, outcome]) => (group === 'all' || each === group) && outcome === wanted).length).padStart(10);
    return `${group.padEnd(22)}${count('equal')}${count('refused')}${count('different')}`;
  });
  return `\n${''.padEnd(22)}${['equal', 'refused', 'different'].map((word) => word.padStart(10)).join('')}\n${lines.join('\n')}\n`;
}
