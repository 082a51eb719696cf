import type { Fault } from '../answer/answer';

/** Whether somebody may write here, and has said that statements shall. */
interface Writing {
  readonly writable: boolean;
  readonly mayWrite: boolean;
  readonly write: boolean;
}

/** What to do on this page about a fault, beside what the server says of it; null where there is nothing. */
export function adviceOn({ code, message }: Fault, writing: Writing): string | null {
  if (code === 'Neo.ClientError.Statement.AccessMode') return adviceOnWriting(writing);
  if (code !== 'Neo.ClientError.Statement.ParameterMissing') return null;
  const name = /: ([\p{L}_][\p{L}\p{N}_]*)/u.exec(message)?.[1] ?? 'name';
  return `Parameters, below the editor, takes it; so does the line :param ${name} => value.`;
}

function adviceOnWriting({ writable, mayWrite, write }: Writing): string | null {
  if (!writable)
    return 'A server that was started with ENTENTE_TOKEN, and not with ENTENTE_PUBLIC=read-only, takes writes from who logs in with it.';
  if (!mayWrite) return 'Log in to write, above, then turn on Write mode.';
  return write ? null : 'Turn on Write mode, above, and run it again.';
}
