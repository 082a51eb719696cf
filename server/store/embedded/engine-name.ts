import { StoreError } from '../errors';
import { NEVER_IN_NAMES } from '../quote-name';

/** Characters that no label and no type has in the engine. */
export const NOT_IN_NAMES = new RegExp(`${NEVER_IN_NAMES.source}|\``, 'gu');

/** A label, type or property name as the engine's text has it: between backticks everything is as it stands, and none of them can be a part of it. */
export function engineName(name: string): string {
  if (name.includes('`'))
    throw new StoreError(
      'unsupported',
      'A name with a backtick in it: the embedded engine has no way to write one. Neo4j runs it; here, call it otherwise',
    );
  return `\`${name}\``;
}
