/** Temporal values as Neo4j has them: immutable, nanoseconds kept, and their text is that of Cypher's toString(). */

/** A day of the calendar. */
export class LocalDate {
  constructor(
    readonly year: number,
    readonly month: number,
    readonly day: number,
  ) {}

  toString(): string {
    return `${yearText(this.year)}-${pad(this.month)}-${pad(this.day)}`;
  }
}

/** A time of day without a zone. */
export class LocalTime {
  constructor(
    readonly hour: number,
    readonly minute: number,
    readonly second: number,
    readonly nanosecond: number,
  ) {}

  toString(): string {
    return timeText(this);
  }
}

/** A time of day with an offset from UTC; Cypher's `time`. */
export class OffsetTime {
  constructor(
    readonly hour: number,
    readonly minute: number,
    readonly second: number,
    readonly nanosecond: number,
    readonly offsetSeconds: number,
  ) {}

  toString(): string {
    return timeText(this) + offsetText(this.offsetSeconds);
  }
}

/** A day and a time of day without a zone. */
export class LocalDateTime {
  constructor(
    readonly date: LocalDate,
    readonly time: LocalTime,
  ) {}

  toString(): string {
    return `${this.date.toString()}T${this.time.toString()}`;
  }
}

/** A moment; Cypher's `datetime`. `zone` is the name of a time zone, or null where there is the offset only. */
export class ZonedDateTime {
  constructor(
    readonly date: LocalDate,
    readonly time: LocalTime,
    readonly offsetSeconds: number,
    readonly zone: string | null,
  ) {}

  toString(): string {
    const zone = this.zone === null ? '' : `[${this.zone}]`;
    return `${this.date.toString()}T${this.time.toString()}${offsetText(this.offsetSeconds)}${zone}`;
  }
}

/** A length of time: its four parts are not convertible into each other. */
export class Duration {
  constructor(
    readonly months: bigint,
    readonly days: bigint,
    readonly seconds: bigint,
    /** From 0 to 999,999,999, also where the seconds are negative. */
    readonly nanoseconds: number,
  ) {}

  toString(): string {
    const days = [part(this.months / 12n, 'Y'), part(this.months % 12n, 'M'), part(this.days, 'D')].join('');
    const time = this.timeText();
    return days + time === '' ? 'PT0S' : `P${days}${time === '' ? '' : `T${time}`}`;
  }

  private timeText(): string {
    // The fraction shares the sign of the whole: -1 s and 250 ms are -0.75 s.
    const borrowed = this.seconds < 0n && this.nanoseconds > 0;
    const whole = borrowed ? this.seconds + 1n : this.seconds;
    const fraction = borrowed ? 1_000_000_000 - this.nanoseconds : this.nanoseconds;
    const rest = whole % 60n;
    const sign = borrowed && rest === 0n ? '-' : '';
    const seconds = rest === 0n && fraction === 0 ? '' : `${sign}${rest}${fractionText(fraction)}S`;
    return part(whole / 3600n, 'H') + part((whole / 60n) % 60n, 'M') + seconds;
  }
}

export type Temporal = LocalDate | LocalTime | OffsetTime | LocalDateTime | ZonedDateTime | Duration;

/** Whether a value is one of the temporal ones. */
export function isTemporal(value: unknown): value is Temporal {
  return [LocalDate, LocalTime, OffsetTime, LocalDateTime, ZonedDateTime, Duration].some((kind) => value instanceof kind);
}

function pad(number: number, length = 2): string {
  return String(number).padStart(length, '0');
}

function yearText(year: number): string {
  const sign = year < 0 ? '-' : year > 9999 ? '+' : '';
  return sign + pad(Math.abs(year), 4);
}

function timeText({ hour, minute, second, nanosecond }: Pick<LocalTime, 'hour' | 'minute' | 'second' | 'nanosecond'>): string {
  return `${pad(hour)}:${pad(minute)}:${pad(second)}${fractionText(nanosecond)}`;
}

function fractionText(nanoseconds: number): string {
  return nanoseconds === 0 ? '' : `.${pad(nanoseconds, 9).replace(/0+$/, '')}`;
}

function offsetText(offset: number): string {
  if (offset === 0) return 'Z';
  const size = Math.abs(offset);
  const seconds = size % 60 === 0 ? '' : `:${pad(size % 60)}`;
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 3600))}:${pad(Math.floor(size / 60) % 60)}${seconds}`;
}

function part(amount: bigint, unit: string): string {
  return amount === 0n ? '' : `${amount}${unit}`;
}
