/** Both ends are ISO days and inclusive; they compare as text. */
export interface DayInterval {
  readonly from: string;
  readonly to: string;
}

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the text is a day, a month, a year or an interval `a/b` of EDTF level 0, each a real one of the calendar. */
export function isPartialDate(text: string): boolean {
  return toInterval(text) !== null;
}

/** The days that a date may mean: `2017-11` is all of November; null for what is no date. */
export function toInterval(text: string): DayInterval | null {
  const [first, last, ...rest] = text.split('/');
  if (first === undefined || rest.length > 0) return null;
  const start = daysOf(first);
  const end = last === undefined ? start : daysOf(last);
  return start && end && start.from <= end.to ? { from: start.from, to: end.to } : null;
}

/** Whether two dates may mean the same day; no date (or one that cannot be read) overlaps with everything. */
export function mayOverlap(a: string | null, b: string | null): boolean {
  return intervalsMayOverlap(a === null ? null : toInterval(a), b === null ? null : toInterval(b));
}

/** The same for intervals; an unknown one overlaps with everything. */
export function intervalsMayOverlap(a: DayInterval | null, b: DayInterval | null): boolean {
  return a === null || b === null || (a.from <= b.to && b.from <= a.to);
}

/** When something happened or held, until it ended; null where no date says so. An end without a beginning held from the first day on. */
export function periodOf({ date, until }: { readonly date: string | null; readonly until: string | null }): DayInterval | null {
  const start = date === null ? null : toInterval(date);
  const end = until === null ? null : toInterval(until);
  if (!end) return start;
  return { from: start?.from ?? '0000-01-01', to: start && start.to > end.to ? start.to : end.to };
}

function daysOf(text: string): DayInterval | null {
  const match = PARTIAL.exec(text);
  if (!match) return null;
  const [, year = '', month, day] = match;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const length = monthLength(Number(year), Number(month));
  if (length === undefined) return null;
  if (day === undefined) return { from: `${text}-01`, to: `${text}-${length}` };
  return Number(day) >= 1 && Number(day) <= length ? { from: text, to: text } : null;
}

function monthLength(year: number, month: number): number | undefined {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : MONTH_LENGTHS[month - 1];
}
