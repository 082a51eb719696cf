import { Duration, LocalDate, LocalDateTime, LocalTime, OffsetTime, ZonedDateTime } from '../../store/temporal';

const DATE = String.raw`([+-]?\d{4,9})-(\d\d)-(\d\d)`;
const TIME = String.raw`(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?`;
const OFFSET = String.raw`(Z|[+-]\d\d:\d\d(?::\d\d)?)`;
const NUMBER = String.raw`([+-]?\d+)`;
const SECONDS = String.raw`([+-]?)(\d+)(?:[.,](\d{1,9}))?`;

const whole = (pattern: string) => new RegExp(`^${pattern}$`);
const PATTERNS = {
  date: whole(DATE),
  localTime: whole(TIME),
  time: whole(TIME + OFFSET),
  localDateTime: whole(`${DATE}T${TIME}`),
  dateTime: whole(String.raw`${DATE}T${TIME}${OFFSET}(?:\[([^\]]+)\])?`),
  duration: whole(
    `P(?:${NUMBER}Y)?(?:${NUMBER}M)?(?:${NUMBER}W)?(?:${NUMBER}D)?(T(?=[\\d+-])(?:${NUMBER}H)?(?:${NUMBER}M)?(?:${SECONDS}S)?)?`,
  ),
};

type Parts = readonly (string | undefined)[];

/** Texts as ISO 8601 has them, as values; null where the text is none, or names a day or time that there is not. */
export const parseTemporal = {
  date: (text: string) => ifParts(PATTERNS.date, text, dateOf),
  localTime: (text: string) => ifParts(PATTERNS.localTime, text, timeOf),
  time: (text: string) => ifParts(PATTERNS.time, text, offsetTime),
  localDateTime: (text: string) =>
    ifParts(PATTERNS.localDateTime, text, (parts) => both(parts, (date, time) => new LocalDateTime(date, time))),
  dateTime: (text: string) => ifParts(PATTERNS.dateTime, text, zoned),
  duration: (text: string) => (/[\d]/.test(text) ? ifParts(PATTERNS.duration, text, durationOf) : null),
};

function ifParts<T>(pattern: RegExp, text: string, build: (parts: Parts) => T | null): T | null {
  const found = pattern.exec(text);
  return found ? build(found.slice(1)) : null;
}

function dateOf([year, month, day]: Parts): LocalDate | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  return m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m) ? new LocalDate(y, m, d) : null;
}

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function timeOf([hour, minute, second = '0', fraction = '']: Parts): LocalTime | null {
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  return h < 24 && m < 60 && s < 60 ? new LocalTime(h, m, s, Number(fraction.padEnd(9, '0'))) : null;
}

function offsetTime(parts: Parts): OffsetTime | null {
  const time = timeOf(parts);
  return time && new OffsetTime(time.hour, time.minute, time.second, time.nanosecond, offsetOf(parts[4]));
}

function offsetOf(text = 'Z'): number {
  if (text === 'Z') return 0;
  const [hours = 0, minutes = 0, seconds = 0] = text.slice(1).split(':').map(Number);
  return (hours * 3600 + minutes * 60 + seconds) * (text.startsWith('-') ? -1 : 1);
}

function both<T>(parts: Parts, build: (date: LocalDate, time: LocalTime) => T): T | null {
  const [date, time] = [dateOf(parts), timeOf(parts.slice(3))];
  return date && time && build(date, time);
}

function zoned(parts: Parts): ZonedDateTime | null {
  return both(parts, (date, time) => new ZonedDateTime(date, time, offsetOf(parts[7]), parts[8] ?? null));
}

function durationOf([
  years = '0',
  months = '0',
  weeks = '0',
  days = '0',
  ,
  hours = '0',
  minutes = '0',
  sign,
  seconds = '0',
  fraction = '',
]: Parts): Duration {
  const negative = sign === '-';
  const nanos = Number(fraction.padEnd(9, '0'));
  const whole = BigInt(hours) * 3600n + BigInt(minutes) * 60n + (negative ? -BigInt(seconds) : BigInt(seconds));
  const borrowed = negative && nanos > 0;
  return new Duration(
    BigInt(years) * 12n + BigInt(months),
    BigInt(weeks) * 7n + BigInt(days),
    borrowed ? whole - 1n : whole,
    borrowed ? 1_000_000_000 - nanos : nanos,
  );
}
