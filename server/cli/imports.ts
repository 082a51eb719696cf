import { Command } from 'commander';
import { readConfig } from '../config';
import { listImports } from '../import/imports';
import { removeImport } from '../import/remove-import';
import { withConfigured } from './open-configured';

/** `imports`: what was imported; `imports remove` takes one out again. */
export function imports(): Command {
  return new Command('imports').description('what was imported into the graph, the last first').action(list).addCommand(remove());
}

async function list(): Promise<void> {
  const all = await withConfigured(readConfig(process.env), false, listImports);
  if (all.length === 0) console.log('Nothing was imported.');
  for (const { id, file, format, imported, actors, articles, statements, mentions } of all)
    console.log(
      `${id}\n  ${imported}, ${format}, ${file}: ${actors} actors, ${articles} articles, ${statements} statements, ${mentions} mentions`,
    );
}

function remove(): Command {
  return new Command('remove')
    .description('take an import out of the graph')
    .argument('<id>', 'as `imports` lists it')
    .action(async (id: string) => {
      const { kept, ...removed } = await withConfigured(readConfig(process.env), true, (store) => removeImport(store, id));
      const stays = kept === 0 ? '' : ` ${kept} of its actors and articles stay, since other statements hang on them.`;
      console.log(`${removed.file} is out of the graph.${stays}`);
    });
}
