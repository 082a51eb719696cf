import { CommanderError } from 'commander';
import { ConfigError } from '../config';
import { ImportError } from '../import/import-error';
import { SeedError } from '../seed/seed-error';
import { StoreError } from '../store/errors';
import { EmptyExportError } from '../formats/empty-export';
import { NotBuiltError } from '../formats/html/viewer-files';
import { PictureError } from '../formats/picture/studio';
import { SheetFullError } from '../formats/xlsx/check-rows';
import { ExportChangedError } from '../queries/export/open-export';
import { FailedError, UsageError } from './errors';

/** Trouble whose message says all that helps. */
const EXPECTED = [
  UsageError,
  FailedError,
  EmptyExportError,
  SheetFullError,
  ExportChangedError,
  NotBuiltError,
  PictureError,
  ConfigError,
  SeedError,
  StoreError,
  ImportError,
];

/** Tells what went wrong; 0 when all is well, 1 when the answer is no, 2 when the command was used wrongly. */
export function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  console.error(EXPECTED.some((kind) => error instanceof kind) && error instanceof Error ? error.message : error);
  return error instanceof UsageError ? 2 : 1;
}
