/** A day as people write it, with its month in words: `26 May 2019`, `Sun May 26, 2019 4:34 pm`, `26 de mayo de 2019`. */
const DAY_FIRST = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|º)?,?\s+(?:de\s+|of\s+)?(\p{L}+)\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/u;
const MONTH_FIRST = /(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th|\.)?,?\s+(\d{4})(?!\d)/u;
/** In numbers, the year first: there is one way to read that. */
const YEAR_FIRST = /(?<!\d)(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/;
/** In numbers, the year last: where there are no dots, which of the other two is the month is not said. */
const YEAR_LAST = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/;

/** Days as a page shows them to its readers, each as `2019-05-26`. */
export interface ShownDays {
  /** @returns nothing where no day is found, or where it could be two */
  read(text: string | undefined): string | undefined;
}

/**
 * Make a reader of the days that a page shows.
 *
 * @param texts all that it shows of the kind: one of them may tell whether days or months come first in all
 * @param language of the page
 */
export function createShownDays(texts: readonly (string | undefined)[], language: string | undefined): ShownDays {
  const months = monthNames(language);
  const order = orderIn(texts);
  return {
    read(text = '') {
      const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
      if (year) return dayOf(year, month, day);
      for (const [pattern, dayAt, monthAt] of [
        [DAY_FIRST, 1, 2],
        [MONTH_FIRST, 2, 1],
      ] as const) {
        const found = pattern.exec(text);
        const named = found && monthOf(plainName(found[monthAt] ?? ''), months);
        if (named) return dayOf(found[3], named, found[dayAt]);
      }
      const [, first, sign, second, last] = YEAR_LAST.exec(text) ?? [];
      if (!last) return undefined;
      if (sign === '.' || order === 'day') return dayOf(last, second, first);
      return order === 'month' ? dayOf(last, first, second) : undefined;
    },
  };
}

function orderIn(texts: readonly (string | undefined)[]): 'day' | 'month' | undefined {
  const found = texts.flatMap((text) => {
    const [, first, sign, second] = YEAR_LAST.exec(text ?? '') ?? [];
    return sign && sign !== '.' ? [[Number(first), Number(second)] as const] : [];
  });
  if (found.some(([first]) => first > 12)) return 'day';
  return found.some(([, second]) => second > 12) ? 'month' : undefined;
}

/** What months are called in English, which many a page keeps, and in its own language. */
function monthNames(language: string | undefined): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const locale of [language, 'en']) {
    if (!locale || !isLocale(locale)) continue;
    for (const month of ['long', 'short'] as const) {
      // In some languages a month is called otherwise behind a day.
      for (const options of [{ month }, { month, day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' });
        for (let at = 0; at < 12; at++) {
          const part = format.formatToParts(Date.UTC(2024, at, 1)).find(({ type }) => type === 'month');
          if (part) names.set(plainName(part.value), at + 1);
        }
      }
    }
  }
  return names;
}

/** The month of a name, or of its beginning where no other month begins so: forums have abbreviations of their own. */
function monthOf(name: string, months: ReadonlyMap<string, number>): number | undefined {
  const known = months.get(name);
  if (known || name.length < 3) return known;
  const meant = new Set([...months].flatMap(([whole, month]) => (whole.startsWith(name) ? [month] : [])));
  return meant.size === 1 ? [...meant][0] : undefined;
}

function isLocale(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}

function dayOf(year: string | undefined, month: string | number | undefined, day: string | undefined): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const time = new Date(Date.UTC(y, m - 1, d));
  const isDay = time.getUTCMonth() === m - 1 && time.getUTCDate() === d;
  return isDay && y >= 1970 && y < 2200 ? time.toISOString().slice(0, 10) : undefined;
}
