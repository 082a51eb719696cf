/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the driver types its options as classes that nobody can make */
import neo4j, { type BookmarkManager, type Driver, type Session } from 'neo4j-driver';

/** Where a Neo4j is, and as whom to ask it. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  /** Null asks without a user, for a server whose authentication is off. */
  readonly password: string | null;
  /** Null is the user's home database. */
  readonly database: string | null;
}

/** Milliseconds. Short enough that a request is told of a server that is away, not left to wait for it. */
const CONNECT_WITHIN = 4_000;
const ACQUIRE_WITHIN = 8_000;
const RETRY_WITHIN = 2_000;
/** A connection that was idle for so long is asked whether it still stands before it is used. */
const LIVENESS_AFTER = 15_000;
const POOL_SIZE = 50;
/** Rows that the database sends at once; it waits until they are read. */
export const FETCH_SIZE = 1_000;
/** All of them: for whoever holds them anyway. */
export const FETCH_ALL = -1;

/** Opens the pool of connections; nothing is asked yet. Before 5.7 a server cannot be told to keep its notifications (`filters`), and the driver fails over that. */
export function openDriver({ uri, user, password }: Neo4jAddress, { filters = true } = {}): Driver {
  const auth = password === null ? undefined : neo4j.auth.basic(user, password);
  return neo4j.driver(uri, auth, {
    useBigInt: true,
    userAgent: 'entente',
    telemetryDisabled: true,
    fetchSize: FETCH_SIZE,
    maxConnectionPoolSize: POOL_SIZE,
    connectionTimeout: CONNECT_WITHIN,
    connectionAcquisitionTimeout: ACQUIRE_WITHIN,
    connectionLivenessCheckTimeout: LIVENESS_AFTER,
    maxTransactionRetryTime: RETRY_WITHIN,
    ...(filters ? { notificationFilter: { minimumSeverityLevel: 'OFF' as const } } : {}),
  });
}

export interface SessionOptions {
  /** Null is the user's home database. */
  readonly database: string | null;
  readonly access: 'read' | 'write';
  /** Rows that the database sends at once. */
  readonly fetchSize: number;
  /** Sessions that share one see each other's writes. */
  readonly bookmarks?: BookmarkManager;
  /** What is waited for besides. */
  readonly after?: readonly string[];
  /** Whether the database tells what it has to say of a statement; it costs a little. */
  readonly notifications?: boolean;
}

/** Opens a session; whoever opens it closes it. */
export function openSession(
  driver: Driver,
  { database, access, fetchSize, bookmarks, after = [], notifications = false }: SessionOptions,
): Session {
  return driver.session({
    ...(database === null ? {} : { database }),
    ...(bookmarks === undefined ? {} : { bookmarkManager: bookmarks }),
    defaultAccessMode: access === 'write' ? neo4j.session.WRITE : neo4j.session.READ,
    fetchSize,
    ...(after.length === 0 ? {} : { bookmarks: [...after] }),
    ...(notifications ? { notificationFilter: { minimumSeverityLevel: 'INFORMATION' as const } } : {}),
  });
}
