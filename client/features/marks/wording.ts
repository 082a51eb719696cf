import type { ArticleReply } from '../../../server/contract/replies';
import type { Statement } from '../../../server/domain/statement';
import type { Picture } from '../../state/picture';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date as partial as it is told: `2017-11-22` is "22 Nov 2017", `2016/2017` is "2016 to 2017". */
export function dateText(date: string): string {
  return date.split('/').map(pointText).join(' to ');
}

/** "1 statement", "3 statements". */
export function countText(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** What a picture holds, in the words of every part of the page: "34 actors, 161 statements in 90 lines". */
export function shownText({ model, statements }: Pick<Picture, 'model' | 'statements'>): string {
  return `${countText(model.actors.length, 'actor')}, ${countText(statements.length, 'statement')} in ${countText(model.lines.length, 'line')}`;
}

/** How many statements a combination leaves without a line; empty where it leaves none. */
export function droppedText({ dropped }: Pick<Picture['combined'], 'dropped'>): string {
  return dropped === 0 ? '' : `${countText(dropped, 'statement')} within one government ${dropped === 1 ? 'is' : 'are'} not drawn`;
}

/** Names in a row: "Iran, Russia and Turkey". */
export function listText(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
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

/** When it happened or held, and what that rests on; null where nothing says so. */
export function whenText({ date, dateBasis, until }: Pick<Statement, 'date' | 'dateBasis' | 'until'>): string | null {
  if (date === null && until === null) return null;
  const start = date === null ? '' : dateText(date);
  const end = until === null ? '' : `${start === '' ? 'until' : ' until'} ${dateText(until)}`;
  return `${start}${end}${dateBasis === 'computed' ? ' (computed)' : ''}`;
}

/** When an article appeared, and what that rests on. */
export function publishedText({ published, publishedBasis }: Pick<ArticleReply, 'published' | 'publishedBasis'>): string {
  if (published === null) return 'date not stated in the text';
  return publishedBasis === 'inferred' ? `${dateText(published)} (inferred)` : dateText(published);
}

function pointText(point: string): string {
  const [year = '', month, day] = point.split('-');
  const parts = [day === undefined ? '' : String(Number(day)), month === undefined ? '' : (MONTHS[Number(month) - 1] ?? month), year];
  return parts.filter((part) => part !== '').join(' ');
}

const UNITS = ['bytes', 'kB', 'MB', 'GB'] as const;

/** A size as people say it, in powers of 1000. */
export function sizeText(bytes: number): string {
  const step = bytes < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  return `${(bytes / 1000 ** step).toLocaleString('en', { maximumFractionDigits: step === 0 ? 0 : 1 })} ${UNITS[step] ?? ''}`;
}
