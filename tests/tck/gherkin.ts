/** A step of a scenario, with its text block or its table. */
export interface Step {
  readonly text: string;
  readonly block: string | null;
  readonly table: readonly (readonly string[])[];
}

export interface WrittenScenario {
  /** The file's path without its ending. */
  readonly feature: string;
  /** The name, with the number of the row where it is one of an outline. */
  readonly name: string;
  readonly steps: readonly Step[];
}

interface Draft {
  readonly name: string;
  readonly steps: { text: string; block: string | null; table: string[][] }[];
  readonly examples: string[][];
}

/** Reads a feature file: as much of Gherkin as the TCK has. */
export function parseFeature(feature: string, text: string): WrittenScenario[] {
  const drafts: Draft[] = [];
  let background: Draft | null = null;
  let draft: Draft | null = null;
  let inExamples = false;
  let block: string[] | null = null;
  for (const line of text.split(/\r?\n/)) {
    const words = line.trim();
    if (words === '"""') {
      const step = draft?.steps.at(-1);
      if (block && step) step.block = dedented(block);
      block = block ? null : [];
    } else if (block) block.push(line);
    else if (words.startsWith('|')) (inExamples ? draft?.examples : draft?.steps.at(-1)?.table)?.push(cellsOf(words));
    else if (/^Background:/.test(words)) draft = background = { name: '', steps: [], examples: [] };
    else if (/^Scenario( Outline)?:/.test(words)) {
      draft = { name: words.replace(/^Scenario( Outline)?: */, ''), steps: [], examples: [] };
      drafts.push(draft);
    } else if (/^(Given|When|Then|And|But) /.test(words)) draft?.steps.push({ text: words.replace(/^\w+ /, ''), block: null, table: [] });
    if (block === null && words !== '' && !words.startsWith('|')) inExamples = /^Examples:/.test(words);
  }
  return drafts.flatMap((each) => scenariosOf(feature, each, background?.steps ?? []));
}

function cellsOf(line: string): string[] {
  const cells = line.split(/(?<!\\)\|/).slice(1, -1);
  return cells.map((cell) => cell.trim().replaceAll('\\|', '|').replaceAll('\\n', '\n').replaceAll('\\\\', '\\'));
}

function dedented(lines: readonly string[]): string {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  return lines.map((line) => line.slice(Math.min(...indents))).join('\n');
}

function scenariosOf(feature: string, { name, steps, examples }: Draft, background: readonly Step[]): WrittenScenario[] {
  const all = [...background, ...steps];
  const [header, ...rows] = examples;
  if (!header) return [{ feature, name, steps: all }];
  return rows.map((row, index) => {
    const filled = (text: string): string => header.reduce((done, key, at) => done.replaceAll(`<${key}>`, row[at] ?? ''), text);
    const filledSteps = all.map((step) => ({
      text: filled(step.text),
      block: step.block === null ? null : filled(step.block),
      table: step.table.map((cells) => cells.map(filled)),
    }));
    return { feature, name: `${name} (${index + 1})`, steps: filledSteps };
  });
}
