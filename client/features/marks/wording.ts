import { countText, listText } from '../../../server/domain/in-words';
import type { Statement } from '../../../server/domain/statement';
import type { Picture } from '../../state/picture';

export { countText, listText };

/** What a picture holds, in the words of every part of the page: "34 actors, 161 statements in 90 lines". */
export function shownText({ model, statements }: Pick<Picture, 'model' | 'statements'>): string {
  return `${countText(model.actors.length, 'actor')}, ${countText(statements.length, 'statement')} in ${countText(model.lines.length, 'line')}`;
}

/** How many statements a combination leaves without a line; empty where it leaves none. */
export function droppedText({ dropped }: Pick<Picture['combined'], 'dropped'>): string {
  return dropped === 0 ? '' : `${countText(dropped, 'statement')} within one government ${dropped === 1 ? 'is' : 'are'} not drawn`;
}

/** Who says it, in few words; the article itself where nobody else is named; empty where no article is cited either. */
export function speakerText(
  { attributedTo, attributedRole, citation }: Pick<Statement, 'attributedTo' | 'attributedRole' | 'citation'>,
  name: (id: string) => string,
): string {
  if (attributedTo.length === 0) return attributedRole ?? (citation === null ? '' : 'the article itself');
  const names = listText(attributedTo.map(name));
  return attributedRole === null ? names : `${names} (${attributedRole})`;
}

const UNITS = ['bytes', 'kB', 'MB', 'GB'] as const;

/** A size as people say it, in powers of 1000. */
export function sizeText(bytes: number): string {
  const step = bytes < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  return `${(bytes / 1000 ** step).toLocaleString('en', { maximumFractionDigits: step === 0 ? 0 : 1 })} ${UNITS[step] ?? ''}`;
}
