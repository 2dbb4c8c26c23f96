import { CaptureError } from '../capture-error.ts';

/** Deeper than any export of ours; what walks the result may recurse. */
const MAX_DEPTH = 500;

/**
 * Parse a capture's JSON.
 *
 * @throws CaptureError naming the line where it breaks off, or is nested too deeply
 */
export function parseJson(file: string, text: string): unknown {
  refuseDeep(file, text);
  try {
    return JSON.parse(text);
  } catch {
    const at = findFault(text);
    const found = at === undefined ? 'JSON that breaks off' : 'broken JSON';
    throw new CaptureError({ file, place: `line ${lineAt(text, at ?? text.length)}`, found, allowed: 'the whole export; save it again' });
  }
}

/**
 * Find the first character that cannot stand where it does: JSON.parse does not always say. A text up to there merely breaks off,
 * and any longer one is broken, so halving finds it.
 *
 * @returns nothing when the whole text merely breaks off
 */
function findFault(text: string): number | undefined {
  if (breaksOff(text)) return undefined;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (breaksOff(text.slice(0, middle))) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function breaksOff(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const { message } = error as Error;
    const at = /position (\d+)/.exec(message)?.[1];
    return /end of JSON|Unterminated/i.test(message) || (at !== undefined && Number(at) >= text.trimEnd().length);
  }
}

function refuseDeep(file: string, text: string): void {
  if (!hasMore(text, '[', MAX_DEPTH / 2) && !hasMore(text, '{', MAX_DEPTH / 2)) return;
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (token.length > 1) continue;
    depth += token === '[' || token === '{' ? 1 : -1;
    if (depth <= MAX_DEPTH) continue;
    const place = `line ${lineAt(text, index)}`;
    throw new CaptureError({ file, place, found: `JSON nested more than ${MAX_DEPTH} deep`, allowed: 'an export of topics or articles' });
  }
}

/** Whether a sign stands in a text more than so many times. */
function hasMore(text: string, sign: string, times: number): boolean {
  let at = text.indexOf(sign);
  for (let count = 0; at >= 0 && count < times; count++) at = text.indexOf(sign, at + 1);
  return at >= 0;
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
