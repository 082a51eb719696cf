import type { Config } from '../config';

type WriteConfig = Pick<Config, 'token' | 'publicReadOnly'>;

/** Whether anybody can write here: with the token, unless the server is for reading only. */
export function isWritable({ token, publicReadOnly }: WriteConfig): boolean {
  return token !== null && !publicReadOnly;
}

/** Whether an asker can, who has shown the token or not. */
export function mayWrite({ tokenHolder }: { readonly tokenHolder: boolean }, config: WriteConfig): boolean {
  return tokenHolder && isWritable(config);
}
