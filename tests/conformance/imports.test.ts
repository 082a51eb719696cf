import { openTemporaryStore } from '../support/embedded-store';
import { describeWith } from '../support/needs';
import { NEO4J_STARTS_WITHIN, openClearedNeo4j, openTestServer, type TestServer } from '../support/neo4j/test-neo4j';
import { describeImports } from './describe-imports';

describeImports('the embedded store', () => openTemporaryStore());

describeWith('neo4j', 'Neo4j', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openTestServer();
  }, NEO4J_STARTS_WITHIN);
  afterAll(() => server.close());

  describeImports('Neo4j', () => openClearedNeo4j(server.address));
});
