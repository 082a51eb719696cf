import type { Config } from '../config';
import type { Asker } from './asker';

type WriteConfig = Pick<Config, 'token' | 'publicReadOnly'>;

/** Whether anybody can write here: with the token, unless the server is for reading only. */
export function isWritable({ token, publicReadOnly }: WriteConfig): boolean {
  return token !== null && !publicReadOnly;
}

/** Whether the asker can. */
export function mayWrite({ tokenHolder }: Asker, config: WriteConfig): boolean {
  return tokenHolder && isWritable(config);
}
