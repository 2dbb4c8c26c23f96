import { isHexadecimal } from './canonical-code.ts';
import { errorWordAtEnd } from './error-words.ts';

/** What says that a code follows: `error`, `Code=`, `errorCode:`, `status (`. */
const INTRODUCTION =
  /(error|err|code|errorcode|statuscode|errno|osstatus|sqlstate|hresult|ntstatus|kern_return_t|kern_return|errors|codes|status|reason|exception|rawvalue)["'’”)\]]?(?:\s+(?:code|number|no\.?|is|of|was|with))*\s*(?:[:=#]\s*|[-–])?["'[(]*\s*$/iu;

/** The level of a line, behind which its process or its message stands: `[error] 812`. */
const LEVEL_BEFORE = /\[(?:error|err)\]\s*$/i;

/** What a program ended with is no error's code: `exit code 65`. */
export const EXIT = /\bexit(?:ed|s)?(?: with)?(?: (?:code|status|value))[^\p{L}\p{N}]*$/iu;

/** A code with letters before its message needs no other word: `ORA-00942: table …`, `SC2154 (warning): …`, `ENOENT: no such file …`. */
const MESSAGE_AHEAD = /^(?::\s+["'“‘(]?\p{L}|\s\((?:error|warning|info|style|note)\):)/u;

/** What failed stands between an error and a code that is a word: `Error: connect ECONNREFUSED`. */
const CALL_BEFORE = /\b(error|err|errno)[:!]?\s+[\p{Ll}_]{2,20}\s+$/iu;

/** A function's name with the line of its source behind it: `nw_protocol_boringssl_error(1902) [C17 …`. */
const SOURCE_LINE = /[\p{Ll}\d]_error\($/u;

/** An exception that prints its fields begins with a code of its own, which is no error's: `PlatformException(-4, access refused, null)`. */
const OWN_CODE = /\p{L}Exception\($/u;

/** What a number that is joined to letters begins with where it is no ticket's: `ORA-00942`, but `HUB-31`. */
const JOINED_NUMBER = /-(?!0)/;

/** Whether a code with letters heads a message, as tools print it. */
export function headsMessage(code: string, ahead: string): boolean {
  return /\p{L}/u.test(code) && !isHexadecimal(code) && !JOINED_NUMBER.test(code) && MESSAGE_AHEAD.test(ahead);
}

/** The word that introduces a code that is a word itself: the word right before it, or the one before what failed. */
export function introductionOfWord(lead: string): string | undefined {
  return introductionIn(lead, '', false) ?? CALL_BEFORE.exec(lead)?.[1];
}

/**
 * The word that introduces a code: a whole word, or the last of a name (`lastError`, not `barcode`).
 *
 * @param lead what stands before it
 * @param ahead what stands behind it
 * @param isSigned whether it is below nought, so that it counts nothing
 */
export function introductionIn(lead: string, ahead: string, isSigned: boolean): string | undefined {
  // `errors (2 times)` counts them.
  const isCount = !isSigned && /\(\s*$/.test(lead) && /^\s*\p{L}/u.test(ahead);
  const isLine = SOURCE_LINE.test(lead) && /^\)\s*\[/.test(ahead);
  const isOwn = OWN_CODE.test(lead) && /^\s*,/.test(ahead);
  if (isCount || isLine || isOwn || EXIT.test(lead) || LEVEL_BEFORE.test(lead)) return undefined;
  const found = INTRODUCTION.exec(lead);
  const word = found?.[1];
  const before = lead.charAt((found?.index ?? 0) - 1);
  const isWord = !/\p{L}/u.test(before) || (/\p{Ll}/u.test(before) && /^\p{Lu}/u.test(word ?? ''));
  return word && isWord ? word : errorWordAtEnd(lead);
}
