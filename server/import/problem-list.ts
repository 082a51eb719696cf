import { IMPORT_PROBLEMS, type ImportProblemCode, type Severity } from '../domain/vocabulary/import-problems';
import type { Place } from '../formats/reading/items';

/** What is wrong with a file, and where. */
export interface ImportProblem extends Place {
  readonly severity: Severity;
  readonly code: ImportProblemCode;
  readonly message: string;
}

/** Problems of a severity that are told one by one; the others are counted. */
const TOLD = 1_000;

/** The problems of a file in the order in which they were found; of very many the first, so that a file cannot fill the memory with them, nor hide its errors behind warnings. */
export class ProblemList {
  private readonly told: ImportProblem[] = [];
  private readonly counts: Record<Severity, number> = { error: 0, warning: 0 };

  add(code: ImportProblemCode, message: string, { part, row, column }: Place): void {
    const { severity } = IMPORT_PROBLEMS[code];
    this.counts[severity] += 1;
    if (this.counts[severity] <= TOLD) this.told.push({ severity, code, message, part, row, column });
  }

  get problems(): readonly ImportProblem[] {
    return this.told;
  }

  get errors(): number {
    return this.counts.error;
  }

  get warnings(): number {
    return this.counts.warning;
  }
}
