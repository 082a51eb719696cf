import { statSync } from 'node:fs';
import { BlockList, isIP } from 'node:net';
import path from 'node:path';
import { z } from 'zod';
import { CONSOLE_SETTINGS, toLimits } from './config-console';
import { EXPORT_SETTINGS, toExportLimits, type ExportLimits } from './config-exports';
import { number, wholeNumber } from './config-numbers';
import { isNeo4jName, isSecret, NEO4J_SETTINGS, neo4jProblems, toNeo4j, type Neo4jConfig } from './config-neo4j';
import type { Limits } from './console/limits';
import { nearest } from './domain/nearest';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const PROXY_NAMES = ['loopback', 'linklocal', 'uniquelocal'];
const MEGABYTE = 1024 * 1024;

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `must be ${values.length > 1 ? 'one of ' : ''}${values.join(', ')}` });

const HOST_NAME = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/;

const words = (text: string) => text.split(/[\s,]+/).filter((word) => word !== '');

const hostList = z
  .string()
  .transform((text) => words(text.toLowerCase()).map((name) => name.replace(/^\[(.*)\]$/, '$1')))
  .refine((names) => names.every((name) => HOST_NAME.test(name) || isIP(name) !== 0), {
    error: 'must be host names without scheme or port, apart by commas, such as entente.example.org',
  });

function isProxy(word: string): boolean {
  const [address = '', prefix, ...more] = word.split('/');
  if (PROXY_NAMES.includes(word)) return true;
  if (more.length > 0 || isIP(address) === 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) >= 1 && Number(prefix) <= (isIP(address) === 4 ? 32 : 128));
}

/** How many proxies stand in front, or which addresses they have. `true` would believe whatever a client says of itself. */
const trustProxy = z
  .string()
  .refine((text) => /^[1-9]$/.test(text) || (words(text).length > 0 && words(text).every(isProxy)), {
    error: `must be the number of proxies in front (1 to 9), or their addresses: ${PROXY_NAMES.join(', ')}, 10.0.0.1, 10.0.0.0/8`,
  })
  .transform((text) => (/^[1-9]$/.test(text) ? Number(text) : words(text)));

const folder = z
  .string()
  .transform((text) => path.resolve(text))
  .refine((name) => statSync(name, { throwIfNoEntry: false })?.isDirectory() === true, { error: 'must be a folder that is there' });

/** What the environment may say, by name: the one list that the server, its error messages and docs/configuration.md go by. */
const SETTINGS = {
  HOST: z
    .string()
    .toLowerCase()
    .transform((text) => text.replace(/^\[(.*)\]$/, '$1'))
    .refine((text) => HOST_NAME.test(text) || isIP(text) !== 0, {
      error: 'must be an address or host name to listen on, such as 127.0.0.1 or 0.0.0.0',
    })
    .default('127.0.0.1'),
  PORT: wholeNumber(0, 65535, 'a port number').default(3000),
  ...NEO4J_SETTINGS,
  ENTENTE_DATA: z.string().default('.entente'),
  ENTENTE_SEED: oneOf(['if-changed', 'always', 'never']).default('if-changed'),
  ENTENTE_ARTICLES: folder.optional(),
  ENTENTE_PASSAGES: oneOf(['private', 'public']).default('private'),
  ENTENTE_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{16,200}$/, { error: 'must be 16 to 200 printable ASCII characters without spaces' })
    .optional(),
  ENTENTE_PUBLIC: oneOf(['read-only']).optional(),
  ENTENTE_HOSTS: hostList.default([]),
  ENTENTE_TRUST_PROXY: trustProxy.optional(),
  ENTENTE_QUERY_TIMEOUT: number(0.1, 3600, 'a number of seconds').default(30),
  ENTENTE_MEMORY_MARK: wholeNumber(128, 1_048_576, 'a number of megabytes').default(2048),
  ENTENTE_IMPORT_LIMIT: wholeNumber(1, 1_048_576, 'a number of megabytes').default(1024),
  ...CONSOLE_SETTINGS,
  ...EXPORT_SETTINGS,
  ENTENTE_LOG_LEVEL: oneOf(LOG_LEVELS).default('info'),
};

/** The names of every setting, as docs/configuration.md lists them. */
export const SETTING_NAMES = Object.keys(SETTINGS);

export interface Config {
  readonly host: string;
  /** 0 lets the system choose one. */
  readonly port: number;
  /** Where the graph is; null is the embedded store. */
  readonly neo4j: Neo4jConfig | null;
  /** The folder of the embedded store and of what was seeded, as an absolute path. */
  readonly data: string;
  readonly seed: 'if-changed' | 'always' | 'never';
  /** The reader's own folder of articles, as an absolute path. */
  readonly articles: string | null;
  readonly passages: 'private' | 'public';
  readonly token: string | null;
  readonly publicReadOnly: boolean;
  /** The server listens on loopback only. */
  readonly loopback: boolean;
  /** Host names, lower case, that may be asked for beside those of loopback. */
  readonly hosts: readonly string[];
  /** Express's `trust proxy`: a number of hops or addresses; null trusts nobody. */
  readonly trustProxy: number | string[] | null;
  /** Milliseconds. */
  readonly queryTimeout: number;
  /** Bytes of the store's process. */
  readonly memoryMark: number;
  /** Bytes of a file that is imported, unpacked. */
  readonly importLimit: number;
  /** What a user's statement may take. */
  readonly console: Limits;
  readonly exports: ExportLimits;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** The environment says something that the server cannot go by; `problems` names each setting and what is allowed. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

const loopbackAddresses = new BlockList();
loopbackAddresses.addSubnet('127.0.0.0', 8, 'ipv4');
loopbackAddresses.addAddress('::1', 'ipv6');

/** Whether an address or host name is this machine's loopback; an IPv4 address may come dressed as IPv6. */
export function isLoopback(host: string): boolean {
  if (host === 'localhost') return true;
  const kind = isIP(host);
  return kind !== 0 && loopbackAddresses.check(host, kind === 4 ? 'ipv4' : 'ipv6');
}

/** Reads the whole environment once. Throws a ConfigError that names every wrong value; a name without a value is not set. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = z.object(SETTINGS).safeParse(set);
  const problems = [...unknownNames(Object.keys(set)), ...neo4jProblems(Object.keys(set))];
  if (!parsed.success) problems.push(...parsed.error.issues.map((issue) => wrongValue(String(issue.path[0]), set, issue.message)));
  if (!parsed.success) throw new ConfigError(problems);
  const config = toConfig(parsed.data);
  problems.push(...whoCouldAsk(config));
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

function wrongValue(name: string, set: Readonly<Record<string, string | undefined>>, message: string): string {
  const value = set[name] ?? '';
  return name === 'ENTENTE_TOKEN' || isSecret(name, value) ? `${name} ${message}.` : `${name}=${value}: ${message}.`;
}

function unknownNames(names: readonly string[]): string[] {
  const unknown = names.filter((name) => (name.startsWith('ENTENTE_') || isNeo4jName(name)) && !SETTING_NAMES.includes(name));
  return unknown.map((name) => {
    const [meant] = nearest(name, SETTING_NAMES);
    return `${name} is not a setting.${meant === undefined ? ` Settings are ${SETTING_NAMES.join(', ')}.` : ` Did you mean ${meant}?`}`;
  });
}

function toConfig(set: z.infer<z.ZodObject<typeof SETTINGS>>): Config {
  return {
    host: set.HOST,
    port: set.PORT,
    neo4j: toNeo4j(set),
    data: path.resolve(set.ENTENTE_DATA),
    seed: set.ENTENTE_SEED,
    articles: set.ENTENTE_ARTICLES ?? null,
    passages: set.ENTENTE_PASSAGES,
    token: set.ENTENTE_TOKEN ?? null,
    publicReadOnly: set.ENTENTE_PUBLIC === 'read-only',
    loopback: isLoopback(set.HOST),
    hosts: set.ENTENTE_HOSTS,
    trustProxy: set.ENTENTE_TRUST_PROXY ?? null,
    queryTimeout: set.ENTENTE_QUERY_TIMEOUT * 1000,
    memoryMark: set.ENTENTE_MEMORY_MARK * MEGABYTE,
    importLimit: set.ENTENTE_IMPORT_LIMIT * MEGABYTE,
    console: toLimits(set),
    exports: toExportLimits(set),
    logLevel: set.ENTENTE_LOG_LEVEL,
  };
}

/** A server that others can reach has to be told who may ask. */
function whoCouldAsk(config: Config): string[] {
  if (config.token !== null || config.publicReadOnly) return [];
  const say = 'Set ENTENTE_TOKEN to a secret of 16 characters or more, or ENTENTE_PUBLIC=read-only to let everybody read';
  if (!config.loopback) return [`HOST=${config.host} lets other machines ask. ${say}; or leave HOST at 127.0.0.1.`];
  if (config.trustProxy !== null) return [`ENTENTE_TRUST_PROXY lets a proxy ask for other machines. ${say}.`];
  return [];
}
