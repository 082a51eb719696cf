import type { CompletionsReply, DiagnosticsReply, FormattedReply, SignatureReply } from '../../../../server/contract/language';
import { request } from '../../../api/http';
import type { PlainValues } from '../parameters/typed';

const ask = <T>(what: string, body: object, signal?: AbortSignal) =>
  request<T>(`/api/console/${what}`, { method: 'POST', body, ...(signal ? { signal } : {}) });

export const fetchCompletions = (text: string, caret: number, parameters: PlainValues, signal: AbortSignal) =>
  ask<CompletionsReply>('complete', { text, caret, parameters }, signal);
export const fetchDiagnostics = (text: string, parameters: PlainValues, signal: AbortSignal) =>
  ask<DiagnosticsReply>('lint', { text, parameters }, signal);
export const fetchFormatted = (text: string, caret: number) => ask<FormattedReply>('format', { text, caret });
export const fetchSignature = (text: string, caret: number, signal: AbortSignal) =>
  ask<SignatureReply>('signature', { text, caret }, signal);
