import { LanguageService } from '../../../language/language-service';
import { GivenUp, LanguageFailure, type Asker } from '../../../language/language-thread';
import type { Reading } from '../../../language/syntax';
import { positionAt } from '../../../language/syntax';
import { aborted, StoreError } from '../../errors';
import type { Statement } from '../../graph-store';
import { translate } from './translate';
import type { Translation } from './translate';
import type { Guard } from './work';
import { raised } from './work';

/** What the engine says of a statement that it does not know how to run. */
const NOT_ANSWERED = /^(syntax error|semantic error|unsupported|Internal error|not (yet )?implemented)/i;

/** Puts what users write into the engine's words: Neo4j's own front end says whether it is Cypher, the translation whether the engine answers it alike. */
export class Dialect {
  private language: LanguageService | null = null;

  /** The statement for the engine; rejects with a StoreError `query-invalid` or `unsupported`. */
  async translate({ text, parameters = {} }: Statement, asker: Asker = {}): Promise<Translation> {
    this.language ??= new LanguageService();
    const { errors, trees } = await this.language.read(text, Object.keys(parameters), asker).catch((error: unknown) => {
      throw unread(error);
    });
    const [error] = errors;
    if (error) throw new StoreError('query-invalid', error.message, { position: positionAt(text, error.start) });
    return translate(text, onlyTree(trees), parameters);
  }

  /** What the engine's error means to the user. */
  explain(text: string, error: unknown, guards: readonly Guard[] = []): unknown {
    if (!(error instanceof StoreError)) return error;
    if (error.code === 'unsupported') return guards[error.statement ?? -1]?.error ?? error;
    if (error.code === 'query-crashed') {
      return new StoreError('query-crashed', `${error.message}; Neo4j runs it`, { cause: error });
    }
    if (error.code !== 'query-failed') return error;
    // Neo4j's front end has said that it is Cypher.
    if (NOT_ANSWERED.test(error.message)) {
      return new StoreError('unsupported', `The embedded engine does not answer this statement (${error.message}). Neo4j runs it`, {
        cause: error,
      });
    }
    return raised(text, error.message) ?? new StoreError('query-failed', error.message, { cause: error });
  }

  async close(): Promise<void> {
    await this.language?.close();
  }
}

function onlyTree(trees: Reading['trees']): Reading['trees'][number] {
  const [tree, ...more] = trees;
  if (!tree) throw new StoreError('query-invalid', 'There is no statement here');
  if (more.length > 0) throw new StoreError('unsupported', 'Several statements: one at a time. Run them one after the other');
  return tree;
}

function unread(error: unknown): unknown {
  if (error instanceof GivenUp) return aborted();
  if (!(error instanceof LanguageFailure)) return error;
  return new StoreError(
    'unsupported',
    `The statement could not be read: ${error.message}. Neo4j runs it; here, split it into shorter ones`,
    {
      cause: error,
    },
  );
}
