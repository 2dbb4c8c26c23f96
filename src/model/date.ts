import { z } from 'zod';
import { ui } from '../text/text.ts';

/**
 * A date as precise as its source gives it: `2026`, `2026-03` or `2026-03-17`.
 * YAML reads a bare year as a number, so that is taken too. Partial dates sort as text.
 */
export const dateSchema = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(
    z
      .string()
      .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, { error: 'a date: `2026`, `2026-03` or `2026-03-17`', abort: true })
      .refine(isRealDay, 'a day that the calendar has'),
  );

function isRealDay(date: string): boolean {
  // Every month has as many as this.
  if (date.length < 10 || date.slice(8) <= '28') return true;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/**
 * Complete a date to an RFC 3339 instant, for formats that take nothing less. What a partial date leaves open is taken
 * as its beginning: `2026` is midnight UTC of 1 January 2026. So a completed date is never later than the day that is meant,
 * keeps its place in an order by time, and comes out the same on every build.
 */
export function completeDate(date: string): string {
  const [year, month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}T00:00:00Z`;
}

/**
 * Write a date for a reader, no more precise than it is.
 *
 * @param style `short` for badges (`Mar 2026`), `long` for running text (`17 March 2026`)
 */
export function formatDate(date: string, style: 'short' | 'long' = 'long'): string {
  const key = `${ui.locale} ${style} ${date}`;
  const known = written.get(key) ?? writeDate(date, style);
  written.set(key, known);
  return known;
}

/** Dates as they are written: there are as many as days, and a site writes them on each of its pages. */
const written = new Map<string, string>();

function writeDate(date: string, style: 'short' | 'long'): string {
  const [year, month, day] = date.split('-');
  if (!month) return String(year);
  const format = formatOf(ui.locale, style, day !== undefined && style === 'long');
  // Three letters, as British English has of all other months.
  return format.format(new Date(completeDate(date))).replace(/^Sept /, 'Sep ');
}

/** Making one takes far longer than using it: a tenth of the time of rendering went into it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, month: 'short' | 'long', withDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${month} ${withDay}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, { year: 'numeric', month, ...(withDay && { day: 'numeric' }), timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}
