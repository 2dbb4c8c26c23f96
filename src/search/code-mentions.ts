import { asciiNumbers } from './ascii-numbers.ts';
import { canonicalCode, isWord } from './canonical-code.ts';
import { EXIT, headsMessage, introductionIn, introductionOfWord } from './code-introduction.ts';
import { type CodePlace, codePlaces } from './code-places.ts';
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

/** How far after it: `"code": -1009, "domain": "NSURLErrorDomain"`. */
const DOMAIN_AHEAD = 80;

const AT_MOST_A_WORD = /^[^\p{L}\p{M}]*(?:[\p{L}\p{M}]+[^\p{L}\p{M}]*)?$/u;

const MAX_DOMAINS = 8;

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
  return codePlaces(text).map((place) => {
    const found = mention(text, place);
    const domain = place.writtenOnto;
    return domain ? { ...found, domains: [domain], from: place.start - `${domain}-`.length, isNear: true } : found;
  });
}

function mention(text: string, { text: raw, start, lead, isSigned, negative, pair }: CodePlace): CodeMention {
  const end = start + raw.length;
  const ahead = text.slice(end, end + DOMAIN_AHEAD).split('\n')[0] ?? '';
  const introduction =
    (isWord(raw) ? introductionOfWord(lead) : introductionIn(lead, ahead, isSigned)) ??
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
  const follows = before && (isSigned || !PLAIN_WORD.test(before)) ? before : undefined;
  const isNear = named !== undefined && named !== later && AT_MOST_A_WORD.test(reach.slice(reach.lastIndexOf(named) + named.length));
  const introducedAt = exit
    ? start - lead.length + exit.index
    : introduction
      ? start - lead.length + lead.lastIndexOf(introduction)
      : start;
  return {
    text: raw,
    code: canonicalCode(raw),
    negative,
    start,
    end,
    from: Math.min(introducedAt, isNear || (stated && introduction) ? start - reach.length + reach.lastIndexOf(named ?? '') : start),
    domains: [
      ...new Set([
        pair,
        keyed,
        names.find((name) => named && domainWithin(name) === named),
        named,
        ...(pair || keyed ? [] : likelyDomains(names, introduction !== undefined || isExit || isSigned)),
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
