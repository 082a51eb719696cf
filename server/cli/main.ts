import { Command } from 'commander';
import { citeLocate } from './cite-locate';
import { citeVerify } from './cite-verify';
import { codingAgreement } from './coding-agreement';
import { dump } from './dump';
import { importCommand } from './import';
import { imports } from './imports';
import { exportCommand } from './export';
import { sentences } from './sentences';
import { statusOf } from './status-of';

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

program()
  .parseAsync()
  .catch((error: unknown) => {
    process.exitCode = statusOf(error);
  });
