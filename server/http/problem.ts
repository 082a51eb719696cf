import type { z } from 'zod';
import { PROBLEMS, type ProblemCode } from '../contract/problems';
import { type ProblemReply } from '../contract/replies';
import { nearest } from '../domain/nearest';

export interface FieldError {
  readonly field: string;
  readonly message: string;
}

interface ProblemOptions {
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/** Expected trouble of a request; the error exit (errors.ts) writes it as an RFC 9457 document. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly errors: readonly FieldError[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    readonly code: ProblemCode,
    detail: string,
    { errors = [], headers = {}, cause }: ProblemOptions = {},
  ) {
    super(detail, { cause });
    this.status = PROBLEMS[code].status;
    this.errors = errors;
    this.headers = headers;
  }

  /** The document as it goes out. */
  toReply(): ProblemReply {
    const { status, title } = PROBLEMS[this.code];
    const reply = { type: `/api/docs#${this.code}`, title, status, code: this.code, detail: this.message };
    return this.errors.length === 0 ? reply : { ...reply, errors: [...this.errors] };
  }
}

/** A problem that names each field that is wrong, with what is allowed there. */
export function fieldProblem(code: 'wrong-query' | 'wrong-body', errors: readonly FieldError[]): Problem {
  return new Problem(code, errors.map(({ field, message }) => `${field}: ${message}`).join('; '), { errors });
}

/** Parses outside data, or throws the problem that names its wrong fields. */
export function parseFields<S extends z.ZodObject>(schema: S, value: unknown, code: 'wrong-query' | 'wrong-body'): z.output<S> {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return parsed.data;
  const known = Object.keys(schema.shape);
  throw fieldProblem(
    code,
    parsed.error.issues.flatMap((issue) => fieldErrors(issue, known)),
  );
}

function fieldErrors(issue: z.core.$ZodIssue, known: readonly string[]): FieldError[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((field) => ({ field, message: unknownKey(field, known) }));
  const field = issue.path.length > 0 ? String(issue.path[0]) : 'body';
  return [{ field, message: messageOf(issue) }];
}

function unknownKey(key: string, known: readonly string[]): string {
  if (known.length === 0) return 'is not known; nothing can be said here';
  const [meant] = nearest(key, known, 1);
  return meant === undefined ? `is not known; allowed are ${known.join(', ')}` : `is not known; did you mean ${meant}?`;
}

function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_type') return issue.message;
  if (Array.isArray(issue.input)) return 'can be given once only';
  return issue.input === undefined ? 'must be given' : issue.message;
}
