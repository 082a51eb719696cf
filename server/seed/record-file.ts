import { createHash } from 'node:crypto';
import { join } from 'node:path';

/** Where what was seeded is kept: for a database that is elsewhere under a name that tells its address and name apart from others'. */
export function recordFile(data: string, database: { readonly uri: string; readonly name: string } | null): string {
  if (database === null) return join(data, 'seed.json');
  // The scheme says how a database is reached, not which it is.
  const host = database.uri
    .replace(/^[^:]*:\/\//, '')
    .replace(/[/?].*$/, '')
    .toLowerCase();
  const place = `${host.includes(':') ? host : `${host}:7687`}/${database.name}`;
  const digest = createHash('sha256').update(place).digest('hex').slice(0, 8);
  return join(data, `seed-${place.replaceAll(/[^a-z0-9.]+/gi, '-')}-${digest}.json`);
}
