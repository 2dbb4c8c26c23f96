import { asciiNumbers } from './ascii-numbers.ts';
import { canonicalCode, isHexadecimal, isNegative, isWord } from './canonical-code.ts';
import { EXIT, headsMessage, introductionIn, introductionOfWord } from './code-introduction.ts';
import { domainKeyed, domainWithin, likelyDomains } from './likely-domains.ts';

/** A number or a word in a text that may be an error's code. What it is, the index decides. */
export interface CodeMention {
  /** With its sign, as written but for digits of other scripts. */
  text: string;
  /** As the index knows codes. */
  code: string;
  /** Whether it is below nought as printed; a hyphen that joins it to a name may be no sign. */
  negative: boolean;
  /** Where it begins and ends in the text. */
  start: number;
  end: number;
  /** Where what leads to it begins: its domain, or the word that introduces it. */
  from: number;
  /** Names that may be its domain, likeliest first, as written. */
  domains: string[];
  /** The name that the text plainly says is its domain. */
  stated?: string;
  /** The name that it follows with nothing between: `LINK -31`, `LINK 31`; a plain word only where a sign follows, for `Link 31` may count links. */
  follows?: string;
  /** Whether no more than a word stands between that name and the code. */
  isNear: boolean;
  /** Whether a word such as `error` or `code` stands before it. */
  introduced: boolean;
  /** Whether that word says that it is an error's, and no status, reason or the like. */
  isError: boolean;
  /** Whether it stands in brackets of its own: `failed (90347)`. */
  isBracketed: boolean;
  /** Whether it is what a program ended with, which is an error's code only where the program is a domain: `exit code 65`. */
  isExit: boolean;
  /** The program that prints it in brackets before its message: `hub: (31) …`. */
  printedBy?: string;
  /** Whether it is the value of a dictionary's key, which is a code only where the key is a domain. */
  isValue: boolean;
  /** The words right beside it, which may be its name or its message: the name before a bracket, what follows a colon. */
  beside: string[];
}

/** How far before its code a domain may stand, in characters: `NSURLErrorDomain error code -1009`, in any language. */
const DOMAIN_REACH = 48;

/** How far after it: `"code": -1009, "domain": "NSURLErrorDomain"`. */
const DOMAIN_AHEAD = 80;

const AT_MOST_A_WORD = /^[^\p{L}\p{M}]*(?:[\p{L}\p{M}]+[^\p{L}\p{M}]*)?$/u;

const MAX_DOMAINS = 8;

const NUMBER = /[-−–]?(?:0x[0-9a-f]+|\d+)/giu;

/** Codes with letters: `42P01`, `TS2345`, `ORA-00942`, `ERR_MODULE_NOT_FOUND`. */
const LETTERED =
  /(?<![\p{sc=Latin}\p{N}_-])(?:\p{Lu}+(?:_[\p{Lu}\p{N}]+)+|(?=[\p{Lu}-]*\d)(?=[\d-]*\p{Lu})[\p{Lu}\d]+(?:-\d+)?)(?!-?[\p{sc=Latin}\p{N}_])/gu;

/** A hexadecimal number of 32 bits without its `0x`; within a UUID, a path or a host it is none. */
const BARE_HEXADECIMAL = /(?<![\p{L}\p{N}_./#@-])[\da-f]{8}(?![\p{L}\p{N}_/@-]|\.\p{L})/giu;

/** A code that is a word in capitals: as errors of system calls are called (`ENOENT`), right behind `code`, or all there is. */
const WORDED =
  /(?<![\p{L}\p{N}_.-])(?:E(?!RR)\p{Lu}{3,}|(?<=\b(?:code|errno)["']?\s?[:=]?\s?["']?)\p{Lu}{4,}|(?<=^[^\p{L}\p{N}]{0,4})\p{Lu}{3,}(?=[^\p{L}\p{N}]{0,4}$))(?![\p{L}\p{N}_-]|\.\p{L})/gu;

const LATIN_END = /[\p{sc=Latin}_]+$/u;

/** A name that a code may be written onto: `NSURLErrorDomain-1001`, `…DomainCode8`. */
const GLUED = /(?:Domain|Domain\p{Ll}\p{L}*|ErrorDomain\p{Lu}\p{L}*|Code|Error|Errno|Status)$/u;

/** A word that a hyphen may join to a code, which is then no sign: `error-8`. */
const JOINED = /^(?:error|err|errno|code|status)$/i;

/** Of these words, those that an error need not be behind. */
const OF_ANYTHING = /^(?:status|reason|exception|rawvalue)/i;

/** What introduces a hexadecimal number of 32 bits, though no other number: `open failed: 0xe0000001`. */
const OUTCOME = /\b(failed|fails|returned|returns|result)[^\p{L}\p{N}]*(?:with[^\p{L}\p{N}]*)?$/iu;
const LONG_HEXADECIMAL = /^(?:0x)?[0-9a-f]{8}$/i;

/** A status of HTTP, which many domains' codes look like: `HTTP error 404`, `responseCode: 304`. */
const OF_HTTP = /\b(?:https?(?:\/[\d.]+)?|response)[\s_-]*(?:(?:status|error)[\s_-]*)?(?:code|status|error)?[^\p{L}\p{N}]*$/iu;

/** `hub: (`, at the beginning of a line or behind a time stamp. */
const PRINTED_BY = /(?:^|\s)([\p{L}_][\p{L}\p{N}_.-]*):\s+\($/u;

/** A key of a dictionary. */
const KEY_BEFORE = /\w*Key["']?\s*[:=]\s*$/;

/** What a pair of numbers stands behind where it is an error's, and no time of day: `[1:61]`, `(1:50)`, `failed to connect 1:50`, `Failed [17:0x1c]: 1:61`. */
const PAIR_BEFORE = /(?:[[(]|\b(?:error|failed|connect)\b(?:\s*\[[^\]\n]*\])?\s*:?\s+)$/i;

/** A host before its port, which is no code of it: `api.example.com:`. */
const HOST_BEFORE = /(?<![\p{L}\p{N}_.-])(?:[a-z0-9-]+\.)+[a-z]{2,}:$/u;

/** What numbers processes: `pid <`, `Process Halyard (`. */
const PROCESS_BEFORE = /\b[Pp][Ii][Dd]["']?\s*[:=]?\s*[<([]?$|\b[Pp]rocess:?\s+["'“]?(?=\S*[\p{Lu}.\d])[^\s(]+\s*\($/u;

/** Ends what a domain may reach over: another number, but not one at the end of a name (`Mqtt5`), unless it is written onto its domain. */
const BARRIER = /^[\s\S]*(?:[{}\n]|(?<!\p{L}\d?)\d(?!\p{L})|(?<=(?:Domain|Code|Error|Errno|Status)\d*)\d(?!\p{L})|UserInfo)/u;

const NAME = /[\p{sc=Latin}_][\p{sc=Latin}\p{N}_.]*[\p{sc=Latin}\p{N}_]/gu;

/** What says which name is the domain: `Domain=LINK`, `"domain": "LINK"`. */
const STATED = /(?:Domain|"domain"|\bdomain(?=\s*[:=].*\bcode\b))["']?\s*[:=]\s*["']?([^\s"',{}=]+)[^{}]*$/;

/** The name right before a code. */
const FOLLOWED = /[\p{sc=Latin}_][\p{sc=Latin}\p{N}_.]*\s+$/u;

/** A word of running text, whose number may count or measure something. */
const PLAIN_WORD = /^\p{L}\p{Ll}*$/u;

/** A name that can only be a domain, known or not. */
const DOMAIN_NAME =
  /^(?:[\p{L}\p{N}_]+(?:Domain|ErrorDomain\p{Lu}\p{L}*)|[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+){2,}|(?:[\p{L}\p{N}_]+\.)+\p{Lu}[\p{L}\p{N}_]*Error)$/u;

/** A domain behind its code, at most a short word or a bracket between: `error 8 of GaugeErrorDomain`; a domain before another code is that one's. */
const FOLLOWING =
  /^["'’”)\]]*[\s,;:(（]*(?:\p{L}{1,4}[\s’']+)?(?:[Dd]om\p{L}+:?\s+)?["'“„«(（]*((?:\p{L}[\p{L}\p{N}_]*)Domain)(?![\p{L}\p{N}_])(?!.{0,24}\d)/u;

/** A domain that the words around it name. */
const LATER = /^["']?[^{}]*?\bdomain["']?\s*(?:[:=]|is\b|(?=["'“]))\s*["'“<]?([\p{L}\p{N}_.]+)/iu;

/**
 * Find what may be error codes in a text. Numbers that are parts of names, versions, times and dates are none.
 *
 * @param written text of any number of lines; a code and its domain stand in one
 */
export function codeMentions(written: string): CodeMention[] {
  // Most texts have none, and that is seen at once.
  if (!/[\p{Nd}_]|\p{Lu}{3}/u.test(written)) return [];
  const text = asciiNumbers(written);
  return [...numbers(text), ...lettered(text), ...worded(text)].sort((a, b) => a.start - b.start);
}

function* numbers(text: string): Generator<CodeMention> {
  for (const { 0: raw, index } of text.matchAll(NUMBER)) {
    const end = index + raw.length;
    const signed = /^[-−–]/.test(raw);
    const before = text.charAt(index - 1);
    if (endsInName(text, index, end)) continue;
    const onto = LATIN_END.exec(text.slice(Math.max(0, index - 64), index))?.[0];
    const isJoined = signed && onto !== undefined && JOINED.test(onto);
    // A hyphen within a word or between numbers is no sign.
    if ((onto && !isJoined && !GLUED.test(onto)) || /\p{N}/u.test(before)) continue;
    if (before === ':' && text.charAt(index - 2) === ':') continue;
    if (/[.,:/#]/.test(before) && /\d/.test(text.charAt(index - 2)) && before !== ':') continue;
    const pair = before === ':' ? pairBefore(text, index, signed) : undefined;
    if (before === ':' && /\d/.test(text.charAt(index - 2)) && !pair) continue;
    const [code, start] = isJoined ? [raw.slice(1), index + 1] : [raw, index];
    const lead = text.slice(Math.max(0, start - DOMAIN_REACH), start);
    if (/^0x/i.test(raw) && /Error\s*=\s*$/.test(lead)) continue;
    if (PROCESS_BEFORE.test(lead) || (!signed && HOST_BEFORE.test(lead))) continue;
    const found = mention(text, code, start, signed && !isJoined, lead, pair);
    yield signed && onto ? { ...found, negative: false } : found;
  }
}

/** The first number of a pair, which numbers a domain, with its colon; nothing where the pair may be a time of day. */
function pairBefore(text: string, index: number, signed: boolean): string | undefined {
  const pair = /(?<![\d:.])\d+:$/.exec(text.slice(Math.max(0, index - 12), index))?.[0];
  if (!pair || signed) return pair;
  return PAIR_BEFORE.test(text.slice(Math.max(0, index - DOMAIN_REACH), index - pair.length)) ? pair : undefined;
}

/** Whether a number goes on as a name, a version, a time or the first of a pair: `30f`, `18.5`, `10:22`, `3:-9807`, `50 %`. */
function endsInName(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 3);
  return (
    /^(?:[\p{sc=Latin}_\p{N}]|\.\d|:[-−]?\d|%|\/\d|-\d|#\d)/u.test(after) ||
    (/^\s?[-–]\s?\d/.test(after) && /\d/.test(text.charAt(start))) ||
    (/[/@]/.test(text.charAt(start - 1)) && !/Domain\/$/.test(text.slice(Math.max(0, start - 8), start)))
  );
}

function* lettered(text: string): Generator<CodeMention> {
  for (const { 0: raw, index } of text.matchAll(LETTERED)) {
    if (!/\d{3}|\d\p{L}+\d|_.*\p{L}/u.test(raw) || isHexadecimal(raw)) continue;
    // A domain may be written onto its code: `ITMS-90164`.
    const [, domain, code] = /^(\p{Lu}+)-(\d+)$/u.exec(raw) ?? [];
    if (domain && code)
      yield { ...mention(text, code, index + raw.length - code.length, false, ''), domains: [domain], from: index, isNear: true };
    yield mention(text, raw, index, false, text.slice(Math.max(0, index - DOMAIN_REACH), index));
  }
  for (const { 0: raw, index } of text.matchAll(BARE_HEXADECIMAL))
    if (isHexadecimal(raw)) yield mention(text, raw, index, false, text.slice(Math.max(0, index - DOMAIN_REACH), index));
}

function* worded(text: string): Generator<CodeMention> {
  for (const { 0: raw, index } of text.matchAll(WORDED))
    yield mention(text, raw, index, false, text.slice(Math.max(0, index - DOMAIN_REACH), index));
}

function mention(text: string, raw: string, start: number, signed: boolean, lead: string, pair?: string): CodeMention {
  const end = start + raw.length;
  const ahead = text.slice(end, end + DOMAIN_AHEAD).split('\n')[0] ?? '';
  const introduction =
    (isWord(raw) ? introductionOfWord(lead) : introductionIn(lead, ahead, signed)) ??
    (LONG_HEXADECIMAL.test(raw) ? OUTCOME.exec(lead)?.[1] : undefined);
  const heads = headsMessage(raw, ahead);
  const exit = EXIT.exec(lead);
  const isExit = exit !== null;
  const isBracketed = /\s\($/.test(lead) && ahead.startsWith(')');
  const printedBy = isBracketed ? PRINTED_BY.exec(lead)?.[1] : undefined;
  const isValue = KEY_BEFORE.test(lead);
  const keyed = domainKeyed(text, start, lead);
  const reach = lead.replace(BARRIER, '');
  const names = [...reach.matchAll(NAME)].map(([name]) => name);
  const glued = names.map((name) => domainWithin(name) ?? name);
  const stated = STATED.exec(reach)?.[1] ?? glued.findLast((name) => DOMAIN_NAME.test(name));
  const later = introduction ? (LATER.exec(ahead) ?? FOLLOWING.exec(ahead))?.[1] : undefined;
  const named = pair ? undefined : (stated ?? later);
  const before = isValue ? undefined : FOLLOWED.exec(lead)?.[0].trimEnd();
  const follows = before && (signed || !PLAIN_WORD.test(before)) ? before : undefined;
  const isNear = named !== undefined && named !== later && AT_MOST_A_WORD.test(reach.slice(reach.lastIndexOf(named) + named.length));
  const introducedAt = exit
    ? start - lead.length + exit.index
    : introduction
      ? start - lead.length + lead.lastIndexOf(introduction)
      : start;
  return {
    text: raw,
    code: canonicalCode(raw),
    negative: signed || isNegative(raw),
    start,
    end,
    from: Math.min(introducedAt, isNear || (stated && introduction) ? start - reach.length + reach.lastIndexOf(named ?? '') : start),
    domains: [
      ...new Set([
        pair,
        keyed,
        names.find((name) => named && domainWithin(name) === named),
        named,
        ...(pair || keyed ? [] : likelyDomains(names, introduction !== undefined || isExit || signed)),
      ]),
    ]
      .filter((name) => name !== undefined)
      .slice(0, MAX_DOMAINS),
    ...(named && !isValue && { stated: named }),
    ...(follows && { follows }),
    isNear: !isValue && (isNear || later !== undefined),
    introduced: (introduction !== undefined || heads) && !isValue,
    isBracketed,
    isExit,
    ...(printedBy && { printedBy }),
    isValue,
    isError: !isValue && (heads || (introduction !== undefined && !OF_ANYTHING.test(introduction) && !OF_HTTP.test(lead))),
    beside: wordsBeside(lead, ahead),
  };
}

function wordsBeside(lead: string, ahead: string): string[] {
  const called = /([\p{L}_][\p{L}\p{N}_]*)\s*\(\s*$/u.exec(lead)?.[1];
  const after = /^\s*[:)\]]*\s*[:("“]?\s*([\p{L}][^\n"”,;)\]]*)/u.exec(ahead)?.[1]?.trim();
  return [called, after].filter((words) => words !== undefined && words !== '') as string[];
}
