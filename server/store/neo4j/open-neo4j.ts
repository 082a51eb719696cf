import { type Driver, type ServerInfo } from 'neo4j-driver';
import { StoreError } from '../errors';
import { Calls } from './calls';
import { FETCH_SIZE, openDriver, openSession, type Neo4jAddress } from './connection';
import { openError } from './open-errors';
import { Neo4jStore } from './neo4j-store';

const OLDEST = 5;

/** Connects to a Neo4j and makes sure that it can be worked with; rejects with a StoreError that names the setting to look at. */
export async function openNeo4j(address: Neo4jAddress, timeoutMs: number): Promise<Neo4jStore> {
  try {
    const options = { filters: takesFilters(await probe(address)) };
    const driver = openDriver(address, options);
    const database = await homeOf(driver, address).catch(async (error: unknown) => {
      await driver.close();
      throw error;
    });
    return new Neo4jStore(new Calls(driver, () => openDriver(address, options), database, timeoutMs, options), database);
  } catch (error) {
    throw openError(error, address);
  }
}

/** Asks one server directly: through routing the driver says of every trouble only that it found no server. */
async function probe(address: Neo4jAddress): Promise<ServerInfo> {
  const direct = openDriver({ ...address, uri: address.uri.replace(/^neo4j/, 'bolt').replace(/\?.*$/, '') }, { filters: false });
  try {
    const info = await direct.getServerInfo();
    checkVersion(info, address.uri);
    return info;
  } finally {
    await direct.close();
  }
}

/** Refuses a server that is too old, by what it says of itself. */
export function checkVersion({ agent = '' }: Pick<ServerInfo, 'agent'>, uri: string): void {
  const [major] = versionOf(agent);
  if (major < OLDEST)
    throw new StoreError('store-outdated', `The server at ${uri} is ${agent}; Entente needs Neo4j ${OLDEST} or later. Look at NEO4J_URI.`);
}

/** Whether a server can be told which notifications to send, by what it says of itself. */
export function takesFilters({ agent = '' }: Pick<ServerInfo, 'agent'>): boolean {
  const [major, minor] = versionOf(agent);
  return major > 5 || (major === 5 && minor >= 7);
}

/** Its first two numbers; one that says nothing of them is taken for a new one. */
function versionOf(agent: string): [major: number, minor: number] {
  const version = /^\w+\/v?(\d+)\.(\d+)/.exec(agent);
  return version ? [Number(version[1]), Number(version[2])] : [Infinity, 0];
}

/** The database that is worked with, by its own name; being asked for it, the database is also shown to be there. */
async function homeOf(driver: Driver, { database }: Neo4jAddress): Promise<string> {
  const session = openSession(driver, { database, access: 'read', fetchSize: FETCH_SIZE });
  try {
    const result = await session.executeRead((tx) => tx.run('CALL db.info() YIELD name RETURN name'));
    return database ?? String(result.records[0]?.get('name'));
  } finally {
    await session.close();
  }
}
