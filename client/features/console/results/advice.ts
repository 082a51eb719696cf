import type { Fault } from '../answer/answer';

/** Whether somebody may write here, and has said that statements shall. */
interface Writing {
  readonly writable: boolean;
  readonly loggedIn: boolean;
  readonly write: boolean;
}

/** What to do about a fault, and where there is more to read about it. */
export interface Advice {
  readonly says: string;
  readonly more?: { readonly says: string; readonly at: string };
}

/** Of the server's own page about itself. */
const WRITING = { says: 'Who may write', at: '/api/docs#writing' } as const;

/** What to do on this page about a fault, beside what the server says of it; null where there is nothing. */
export function adviceOn({ code, message }: Fault, writing: Writing): Advice | null {
  if (code === 'Neo.ClientError.Statement.AccessMode') return adviceOnWriting(writing);
  if (code !== 'Neo.ClientError.Statement.ParameterMissing') return null;
  const name = /: ([\p{L}_][\p{L}\p{N}_]*)/u.exec(message)?.[1] ?? 'name';
  return { says: `Parameters, below the editor, takes it; so does the line :param ${name} => value.` };
}

function adviceOnWriting({ writable, loggedIn, write }: Writing): Advice | null {
  if (!writable)
    return {
      says: 'A server that was started with ENTENTE_TOKEN, and not with ENTENTE_PUBLIC=read-only, takes writes from who logs in with it.',
      more: WRITING,
    };
  if (!loggedIn) return { says: 'Log in to write, above, then turn on Write mode.', more: WRITING };
  return write ? null : { says: 'Turn on Write mode, above, and run it again.' };
}
