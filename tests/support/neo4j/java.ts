import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where Linux and macOS keep their Javas. */
const HOMES = ['/usr/lib/jvm', '/Library/Java/JavaVirtualMachines'];

/** For a program that does little: half the work of a start is making its code quick. */
export const SHORT_LIVED = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xshare:auto'] as const;

/** The Java to run: of this version at least, and not past `most` (Neo4j is tried on few), and as it is wanted beside that; null where there is none. */
export function findJava(least: number, most: number, isWanted: (java: string) => boolean = () => true): string | null {
  const fits = (java: string): boolean => {
    const version = versionOf(java);
    return version >= least && version <= most && isWanted(java);
  };
  return candidates().find(fits) ?? null;
}

function candidates(): string[] {
  const own = process.env['JAVA_HOME'];
  const installed = HOMES.filter(existsSync).flatMap((home) => readdirSync(home).map((name) => join(home, name)));
  const homes = [...(own === undefined ? [] : [own]), ...installed, ...installed.map((home) => join(home, 'Contents', 'Home'))];
  return ['java', ...homes.map((home) => join(home, 'bin', 'java')).filter(existsSync)];
}

/** Whether it can run a program from its source. */
export function compiles(java: string): boolean {
  return spawnSync(java, ['--list-modules'], { encoding: 'utf8' }).stdout.includes('jdk.compiler@');
}

/** The first number of its version; 0 where it is no Java. */
function versionOf(java: string): number {
  const { stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  return Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0);
}
