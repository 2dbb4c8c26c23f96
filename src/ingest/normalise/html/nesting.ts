import { CaptureError } from '../../capture-error.ts';

/** Deeper than any page that people read; parsers slow down and stacks overflow far beyond it. */
const MAX_DEPTH = 400;

/** Elements that need no end tag, so that a page full of them is not deep. */
const OPEN_ENDED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup colgroup caption rb rt rtc rp body html head'.split(
    ' ',
  ),
);
const TAG = /<(\/?)([a-z][a-z0-9-]*)/gi;

/**
 * Refuse markup that is nested deeper than a browser would show, before a parser spends time on it.
 *
 * @param line the line of the file that the markup begins on
 * @throws CaptureError naming the line on which it becomes too deep
 */
export function refuseDeepNesting(file: string, html: string, line = 1): void {
  let depth = 0;
  for (const match of html.matchAll(TAG)) {
    if (OPEN_ENDED.has((match[2] ?? '').toLowerCase())) continue;
    depth = Math.max(0, depth + (match[1] ? -1 : 1));
    if (depth <= MAX_DEPTH) continue;
    const at = line + html.slice(0, match.index).split('\n').length - 1;
    throw new CaptureError({
      file,
      place: `line ${at}`,
      found: `markup nested more than ${MAX_DEPTH} deep`,
      allowed: 'pages that a browser could show',
    });
  }
}
