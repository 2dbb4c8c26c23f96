import { isHexadecimal, isPutAsCall, isWord, signedCode } from './canonical-code.ts';
import type { CodeMention } from './code-mentions.ts';
import type { RecognisedError, UnknownCode } from './recognised.ts';
import { type DomainTarget, type ErrorTarget, errorsOf, fold, foldWords, keyOf, type Target } from './target.ts';

/** A code that stands without its domain may be this many errors at once. */
const MAX_NAMESAKES = 3;

/** A number of fewer digits is many things; one in hexadecimal, of fewer characters. */
const LONG_CODE = 3;
const LONG_HEXADECIMAL = 8;

/** The keys by which a code and its domain may be found. */
export function keysOf(mention: CodeMention): string[] {
  return [
    ...codesOf(mention).map(keyOf.code),
    ...mention.domains.flatMap((domain) => [...errorKeys(mention, domain), keyOf.domain(domain)]),
  ];
}

/**
 * Of these keys, those that decide what a code is: the rest need not be followed.
 *
 * @param has whether the index has a key
 */
export function decidingKeys(mention: CodeMention, has: (key: string) => boolean): string[] {
  const byCode = () => codesOf(mention).map(keyOf.code).filter(has);
  for (const domain of mention.domains) {
    const key = errorKeys(mention, domain).find(has);
    if (key) return [key];
    if (has(keyOf.domain(domain))) return [keyOf.domain(domain), ...(isLongNegative(mention) ? byCode() : [])];
  }
  return byCode();
}

/** A code without a sign may be one below nought: people leave it out. One that is printed says so. */
function codesOf({ text, code, negative }: CodeMention): string[] {
  return negative ? [signedCode(text)] : [code, `-${code}`];
}

function errorKeys(mention: CodeMention, domain: string): string[] {
  return codesOf(mention).map((code) => keyOf.error(domain, code));
}

/**
 * What a code is: the error of its domain, or none of it; without a domain, the errors that it can be.
 *
 * @param found what a key leads to; the deciding keys alone are asked
 */
export function resolveCode(
  mention: CodeMention,
  found: (key: string) => Target[],
  isWhole: boolean,
): { known: ErrorTarget[]; missing?: UnknownCode; isSure: boolean; by?: RecognisedError['by'] } {
  const { domains, text, stated, isNear, introduced, isError } = mention;
  for (const domain of domains) {
    const known = errorKeys(mention, domain)
      .map((key) => errorsOf(found(key)))
      .find((errors) => errors.length > 0);
    // Of a pair such as `1:61`, a code beside it that is named comes first.
    if (known) return { known, isSure: true, by: domain.endsWith(':') ? 'number' : 'code' };
    const [place] = found(keyOf.domain(domain));
    if (place?.type !== 'domain') continue;
    if (introduced || isNear || mention.isExit || mention.printedBy === domain || followsAsCode(mention, domain, place))
      return { known: [], isSure: false, missing: { domain: place.name, code: text, known: place } };
    if (!isLongNegative(mention)) return { known: [], isSure: false };
  }
  if (mention.isValue) return { known: [], isSure: false };
  const namesakes = codesOf(mention)
    .flatMap((one) => errorsOf(found(keyOf.code(one))))
    // A word is a code only as it is written.
    .filter(({ code }) => !isWord(text) || code === text);
  // A code with letters is its domain's alone, whatever prints it: `io.gauge.ReadFault: GAU-00942`; so is one that goes by the name of what was thrown.
  const isOwn = (/\p{L}/u.test(text) && !isHexadecimal(text) && namesakes.length > 0) || isThrown(mention, namesakes);
  if (stated && (isNear || introduced) && !isOwn) return { known: [], isSure: false, missing: { domain: stated, code: text } };
  const told = namesakes.filter((error) => mention.beside.some((words) => isNamed(error, words)));
  if (told.length > 0) return { known: told.slice(0, MAX_NAMESAKES), isSure: true };
  if (namesakes.length > 0) {
    // A short number is many things, but where it is all that was asked and one error's alone.
    const known = standsAlone(mention, isWhole) || (isWhole && namesakes.length === 1) ? mostNamed(namesakes) : [];
    // Of several, the sign tells that it is one of theirs: `close code 1006` may be anything's.
    const isOne = known.length === 1 || (mention.negative && isOneError(known));
    return { known, isSure: isOne && (isWord(text) || text.replace(/\D/g, '').length > LONG_CODE) };
  }
  return {
    known: [],
    isSure: false,
    ...((isError || (isWhole && mayBeCode(text)) || isLongNegative(mention)) && { missing: { domain: '', code: text } }),
  };
}

/** Whether a class that stands before a code goes by the name of an error of that number: `gaugelib.errors.MastBent (23505)`, of `mast_bent`. */
function isThrown({ stated }: CodeMention, namesakes: readonly ErrorTarget[]): boolean {
  const thrown = stated?.split('.').at(-1);
  return thrown !== undefined && namesakes.some(({ names }) => names.some((name) => fold(name) === fold(thrown)));
}

/** Whether a number right after a domain's name is a code of it: of a domain that has none but messages, it may number anything. */
function followsAsCode({ follows, negative }: CodeMention, domain: string, { codes }: DomainTarget): boolean {
  return domain === follows && (negative || codes.some(([code]) => code !== ''));
}

/** Whether what was asked alone is a code though the index has none such: of words, those that are put as errors of system calls are. */
function mayBeCode(text: string): boolean {
  return !isWord(text) || isPutAsCall(text);
}

/** Whether a number without a domain is an error's: it has letters, or a sign or a word before it and length. */
function standsAlone({ text, introduced, isError, isBracketed }: CodeMention, isWhole: boolean): boolean {
  const digits = text.replace(/\D/g, '').length;
  if (isHexadecimal(text)) return text.length >= LONG_HEXADECIMAL || isWhole;
  if (/\p{L}/u.test(text)) return true;
  // Of three digits, a status is mostly one of HTTP: `status 200`.
  return digits >= LONG_CODE && (isError || (introduced && digits > LONG_CODE) || isWhole || isBracketed || /^[-−–]/.test(text));
}

/** Of a pair such as `3:-9807`, the index decides alone. */
function isLongNegative({ text, domains: [domain = ''] }: CodeMention): boolean {
  return /^[-−–]\d{4,}$/.test(text) && !domain.endsWith(':');
}

function mostNamed(errors: readonly ErrorTarget[]): ErrorTarget[] {
  return errors.toSorted((a, b) => b.entries - a.entries).slice(0, MAX_NAMESAKES);
}

/** Letters that names of one error in two domains have in common at their end: `kLinkErrorFaded` and `HubLinkErrorFaded`. */
const SHARED_NAME = 10;

/** Whether errors of one number are the same error, which domains name alike. */
function isOneError([first, ...others]: readonly ErrorTarget[]): boolean {
  const end = first?.names[0]?.slice(-SHARED_NAME) ?? '';
  return first !== undefined && others.every(({ names: [name = ''] }) => end.length === SHARED_NAME && name.endsWith(end));
}

/** Whether words are an error's name, the end of it, or its message. */
function isNamed({ names, texts }: ErrorTarget, words: string): boolean {
  const name = fold(words);
  const message = foldWords(words);
  return (
    (name.length > 3 && names.some((own) => fold(own).endsWith(name))) ||
    texts.some((own) => `${message} `.startsWith(`${foldWords(own)} `) || (message.length > 8 && foldWords(own).startsWith(message)))
  );
}
