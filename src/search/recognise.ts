import { canonicalCode } from './canonical-code.ts';
import { type CodeMention, codeMentions } from './code-mentions.ts';
import type { Manifest } from './index/format.ts';
import { beginningsOfMessages, messagesIn } from './messages-in.ts';
import { type NamePlace, namesIn, titlesIn } from './names-in.ts';
import type { Recognised, RecognisedError, UnknownCode } from './recognised.ts';
import { decidingKeys, keysOf, resolveCode } from './resolve-code.ts';
import type { Store } from './store.ts';
import { errorsOf, fold, keyOf, type NamedTarget, nameOf, type Target } from './target.ts';

const KNOWN_BY: readonly RecognisedError['by'][] = ['code', 'number', 'name', 'message'];

/** What is not recognised where it stands in a log. */
export interface RecogniseOptions {
  /** Whether the text is a query, of which the whole may be a title, an id or an address. */
  isQuery?: boolean;
  /** The first words of names of several words that the index has, and how many words these have at most. */
  longNames?: Manifest['longNames'];
}

/**
 * Recognise the codes, names and messages of a text by the index: what it has is known, whatever its form.
 *
 * @param text a query, or a line of a log
 */
export async function recognise(
  text: string,
  store: Pick<Store, 'keys' | 'targets'>,
  { isQuery = true, longNames }: RecogniseOptions = {},
): Promise<Recognised> {
  const mentions = codeMentions(text);
  const names = namesIn(text, longNames);
  const messages = beginningsOfMessages(text);
  const titles = isQuery ? titlesIn(text) : new Map<string, string>();
  const keys = new Set([...mentions.flatMap(keysOf), ...names.keys(), ...messages.keys(), ...titles.keys()]);
  const { found: numbers, incomplete: keysMissing } = await store.keys(keys);
  const deciding = mentions.flatMap((mention) => decidingKeys(mention, (key) => numbers.has(key)));
  const read = await store
    .targets([...deciding, ...names.keys(), ...messages.keys(), ...titles.keys()].flatMap((key) => numbers.get(key) ?? []))
    .catch(() => undefined);
  const targets = read ?? new Map<number, Target>();
  const incomplete = keysMissing || !read;
  const found = (key: string): Target[] => (numbers.get(key) ?? []).flatMap((number) => targets.get(number) ?? []);

  const errors: RecognisedError[] = [];
  const missed: { code: UnknownCode; mention: CodeMention }[] = [];
  const whole = isQuery && fold(text);
  // What ended with a code need not be told: `exit code 22`.
  const isWhole = ({ isExit, from, start, end }: CodeMention) => whole === fold(text.slice(isExit ? from : start, end));
  for (const mention of mentions) {
    const { known, missing, isSure, by = 'number' } = resolveCode(mention, found, isWhole(mention));
    errors.push(...known.map((target): RecognisedError => ({ target, start: mention.start, end: mention.end, isSure, by })));
    if (missing) missed.push({ code: missing, mention });
  }
  for (const [key, at] of names)
    errors.push(...errorsOf(found(key)).map((target): RecognisedError => ({ target, ...at, isSure: true, by: 'name' })));
  errors.push(...messagesIn(text, messages, found));
  const once = distinct(
    errors.toSorted((a, b) => Number(b.isSure) - Number(a.isSure) || KNOWN_BY.indexOf(a.by) - KNOWN_BY.indexOf(b.by) || a.start - b.start),
    ({ target }) => target.path,
  );
  // What could not be read may have the code.
  const isCallNamed = errors.some(({ target: { code, names } }) => [code, ...names].some((name) => CALL_ERROR.test(name)));
  const unknown = incomplete
    ? []
    : missed.filter(
        ({ mention }) =>
          !errors.some((error) => isTold(mention, error)) &&
          !(isCallNamed && ERRNO.test(text.slice(Math.max(0, mention.start - ERRNO_REACH), mention.start))),
      );
  return {
    errors: once,
    unknown: distinct(
      unknown.map(({ code }) => code),
      ({ domain, code }) => `${fold(domain)}#${code}`,
    ),
    unknownAt: unknown.map(({ code, mention }) => ({ start: mention.start, hasDomain: code.domain !== '' })),
    names: distinct(
      [...longestOf(names, (key) => namedOf(found(key)).length > 0), ...titles.keys()].flatMap((key) =>
        exactFirst(namedOf(found(key)), text)
          .filter(({ type }) => type !== 'term' || key === keyOf.title(text) || key.startsWith('u:'))
          .map((target) => withFragment(target, titles.get(key) ?? '')),
      ),
      ({ url }) => url,
    ),
    incomplete,
  };
}

/**
 * Whether an error that is known tells what a code is that seems unknown: it stands there too, or has the same number and goes by its
 * name or message, as where a system prints `errno: -54` beside it.
 */
function isTold({ code, start, end }: CodeMention, { target, by, ...error }: RecognisedError): boolean {
  const overlap = error.start < end && start < error.end;
  return overlap || ((by === 'name' || by === 'message') && target.code !== '' && canonicalCode(target.code) === code);
}

/** The name of a system call's error, and what stands before its number, which is another on each system: `errno: -98, code: 'EADDRINUSE'`. */
const CALL_ERROR = /^E\p{Lu}{2,}$/u;
const ERRNO_REACH = 16;
const ERRNO = /\berrno["']?\s*[:=]\s*$/;

/** The names that are known, but for those that stand within a longer one: of `docker run -p` the whole, and not `-p` by itself. */
function longestOf(names: ReadonlyMap<string, NamePlace>, isKnown: (key: string) => boolean): string[] {
  const known = [...names].filter(([key]) => isKnown(key));
  const isWithin = (one: NamePlace, other: NamePlace) =>
    other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start;
  return known
    .filter(([key, place]) => !known.some(([other, whole]) => nameOf(other).includes(' ') && isWithin(place, whole) && other !== key))
    .map(([key]) => key);
}

function namedOf(targets: readonly Target[]): NamedTarget[] {
  return targets.filter((target) => target.type !== 'error' && target.type !== 'domain');
}

/** Of names that differ by case alone, that which the text has: `-K` is not `-k`. */
function exactFirst(targets: readonly NamedTarget[], text: string): NamedTarget[] {
  return targets.toSorted((a, b) => Number(text.includes(b.name)) - Number(text.includes(a.name)));
}

function withFragment(target: NamedTarget, fragment: string): NamedTarget {
  return fragment && !target.url.includes('#') ? { ...target, url: `${target.url}#${fragment}` } : target;
}

/** The first of each, in order. */
function distinct<T>(list: readonly T[], keyOfItem: (item: T) => string): T[] {
  const seen = new Set<string>();
  return list.filter((item) => !seen.has(keyOfItem(item)) && seen.add(keyOfItem(item)));
}
