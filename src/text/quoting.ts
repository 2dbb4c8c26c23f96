import { nestQuotes, type QuotationMarks } from './nest-quotes.ts';

/** What says something of what it is given. */
type Saying = (...given: never[]) => unknown;

/** What `nesting` is called in scripts. */
export const NESTING = 'nesting';

/**
 * Let all words that quote what they are given nest the quotations in it, so that nobody who says them has to think of it. A function
 * quotes where its own text has an opening mark.
 *
 * @returns the words; the text of such a function is a call of `nesting`, so that it can be written into scripts as others are
 */
export function quoting<T extends { readonly quotes: QuotationMarks }>(words: T): T {
  const { quotes } = words;
  const within = (part: unknown): unknown => {
    if (typeof part === 'function') return String(part).includes(quotes.outer.charAt(0)) ? asWritten(part as Saying, quotes) : part;
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, within(inner)]));
  };
  return within(words) as T;
}

/** Nest the quotations in what a function says. */
export function nesting<F extends Saying>(say: F, marks: QuotationMarks): F {
  const nested = (...given: never[]) => {
    const said = say(...given);
    return typeof said === 'string' ? nestQuotes(said, marks) : said;
  };
  return nested as F;
}

function asWritten(say: Saying, marks: QuotationMarks): Saying {
  return Object.defineProperties(nesting(say, marks), {
    length: { value: say.length },
    toString: { value: () => `${NESTING}(${say}, ${JSON.stringify(marks)})` },
  });
}
