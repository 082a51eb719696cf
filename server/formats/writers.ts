/* eslint-disable @typescript-eslint/no-require-imports -- import() would leave CommonJS, where ts-node runs */
import type { FormatId } from '../domain/vocabulary/formats';
import type { Writer } from './format';

/** The writer of each format, loaded when it is first asked for: some bring large packages. */
const WRITERS: Readonly<Record<FormatId, () => { readonly write: Writer }>> = {
  graphml: () => require('./graphml/write') as typeof import('./graphml/write'),
};

/** The writer of a format. */
export function writerOf(format: FormatId): Writer {
  return WRITERS[format]().write;
}
