import { ConfigError, readConfig } from '../../../server/config';

/** What the environment says that the server cannot go by; empty where there is nothing. */
export function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}
