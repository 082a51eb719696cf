import type { Article } from './citation';
import type { Statement } from './statement';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date as partial as it is told: `2017-11-22` is "22 Nov 2017", `2016/2017` is "2016 to 2017". */
export function dateText(date: string): string {
  return date.split('/').map(pointText).join(' to ');
}

/** When it happened or held, and what that rests on; null where nothing says so. */
export function whenText({ date, dateBasis, until }: Pick<Statement, 'date' | 'dateBasis' | 'until'>): string | null {
  if (date === null && until === null) return null;
  const start = date === null ? '' : dateText(date);
  const end = until === null ? '' : `${start === '' ? 'until' : ' until'} ${dateText(until)}`;
  return `${start}${end}${dateBasis === 'computed' ? ' (computed)' : ''}`;
}

/** When an article appeared, and what that rests on. */
export function publishedText({ published, publishedBasis }: Pick<Article, 'published' | 'publishedBasis'>): string {
  if (published === null) return 'date not stated in the text';
  return publishedBasis === 'inferred' ? `${dateText(published)} (inferred)` : dateText(published);
}

function pointText(point: string): string {
  const [year = '', month, day] = point.split('-');
  const parts = [day === undefined ? '' : String(Number(day)), month === undefined ? '' : (MONTHS[Number(month) - 1] ?? month), year];
  return parts.filter((part) => part !== '').join(' ');
}
