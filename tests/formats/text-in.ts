import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FORMAT_IDS } from '../../server/domain/vocabulary/formats';
import { PAGE } from '../e2e/support/built-page';
import { unzipped } from './unzipped';

/** The interactive file needs its viewer, which is built with the page: `npm run prepare`. */
export const HERE = FORMAT_IDS.filter((format) => format !== 'html' || existsSync(join(PAGE, 'viewer', 'viewer.js')));
/** What these say is packed; they are drawn from what SVG says. */
export const READABLE = HERE.filter((format) => format !== 'png' && format !== 'pdf');

/** All text in a file, that of an archive's files too. */
export async function textIn(file: Buffer): Promise<string> {
  const isZip = file.subarray(0, 2).toString() === 'PK';
  return isZip ? [...(await unzipped(file)).values()].map((part) => part.toString()).join('\n') : file.toString();
}
