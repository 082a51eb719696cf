import { describeWith } from '../support/needs';
import { CURRENT, LTS, type Neo4jLine } from '../support/neo4j/jars';
import { NEO4J_STARTS_WITHIN, openEmptyNeo4j, openTestServer, type TestServer } from '../support/neo4j/test-neo4j';
import { describeNeo4jOnly } from './describe-neo4j';
import { describeOpen } from './describe-open';
import { describeStore } from './describe-store';

describeWith('neo4j', 'Neo4j', () => describeNeo4j(LTS));
describeWith('neo4j-current', 'Neo4j, the current line', () => describeNeo4j(CURRENT));

function describeNeo4j(line: Neo4jLine): void {
  let server: TestServer;
  beforeAll(async () => {
    server = await openTestServer(line);
  }, NEO4J_STARTS_WITHIN);
  afterAll(() => server.close());

  describeStore(`Neo4j ${line.version}`, () => openEmptyNeo4j(server.address));
  describeOpen(`Neo4j ${line.version}`, () => openEmptyNeo4j(server.address));
  describeNeo4jOnly('and nothing but Neo4j', () => openEmptyNeo4j(server.address));
}
