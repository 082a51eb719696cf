import { Command, CommanderError } from 'commander';
import { ConfigError } from '../config';
import { ImportError } from '../import/import-error';
import { SeedError } from '../seed/seed-error';
import { StoreError } from '../store/errors';
import { citeLocate } from './cite-locate';
import { citeVerify } from './cite-verify';
import { codingAgreement } from './coding-agreement';
import { dump } from './dump';
import { EmptyExportError } from '../formats/empty-export';
import { PictureError } from '../formats/picture/studio';
import { FailedError, UsageError } from './errors';
import { importCommand } from './import';
import { imports } from './imports';
import { exportCommand } from './export';
import { sentences } from './sentences';

/** Trouble whose message says all that helps. */
const EXPECTED = [UsageError, FailedError, EmptyExportError, PictureError, ConfigError, SeedError, StoreError, ImportError];

function program(): Command {
  const entente = new Command('entente').description('who backs whom, and which article says so: the command line');
  entente.addCommand(new Command('cite').description('citations and their proof').addCommand(citeVerify()).addCommand(citeLocate()));
  entente.addCommand(new Command('coding').description('the coding of the articles').addCommand(codingAgreement()));
  entente.addCommand(sentences());
  entente.addCommand(dump());
  entente.addCommand(importCommand());
  entente.addCommand(imports());
  entente.addCommand(exportCommand());
  return throwing(entente);
}

/** Makes every command throw where commander would end the process with status 1. */
function throwing(command: Command): Command {
  command.exitOverride().showHelpAfterError('(--help says how it is used)');
  for (const inner of command.commands) throwing(inner);
  return command;
}

/** 0 when all is well, 1 when the answer is no, 2 when the command was used wrongly. */
function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  console.error(EXPECTED.some((kind) => error instanceof kind) && error instanceof Error ? error.message : error);
  return error instanceof UsageError ? 2 : 1;
}

program()
  .parseAsync()
  .catch((error: unknown) => {
    process.exitCode = statusOf(error);
  });
