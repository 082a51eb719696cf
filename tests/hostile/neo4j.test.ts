import { describeWith } from '../support/needs';
import { NEO4J_STARTS_WITHIN, openEmptyNeo4j, openTestServer, type TestServer } from '../support/neo4j/test-neo4j';
import { describeHostile } from './describe-hostile';

describeWith('neo4j', 'hostile statements on Neo4j', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openTestServer();
  }, NEO4J_STARTS_WITHIN);
  afterAll(() => server.close());
  describeHostile('neo4j', () => openEmptyNeo4j(server.address));
});
