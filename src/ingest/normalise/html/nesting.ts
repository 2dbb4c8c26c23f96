import { CaptureError } from '../../capture-error.ts';

/** Elements that need no end tag, so that a page full of them is not deep. */
const OPEN_ENDED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup colgroup caption rb rt rtc rp body html head'.split(
    ' ',
  ),
);
/** Elements that hold text, in which nothing is a tag. */
const TEXTUAL = new Set('script style textarea title xmp iframe noembed noframes'.split(' '));
/** Elements in which a tag may close itself. */
const DRAWN = new Set(['svg', 'math']);
const TAG = /<!--|<(\/?)([a-z][a-z0-9:-]*)/gi;

/**
 * Refuse markup that is nested deeper than a parser takes in its stride, before it spends time on it.
 *
 * @param limit how deep is too deep
 * @throws CaptureError naming the line on which it becomes too deep
 */
export function refuseDeepNesting(file: string, html: string, limit: number): void {
  let depth = 0;
  let drawings = 0;
  TAG.lastIndex = 0;
  for (let match = TAG.exec(html); match; match = TAG.exec(html)) {
    const [tag, slash, said = ''] = match;
    const name = said.toLowerCase();
    if (tag === '<!--') skipTo(/-->/g);
    else if (!OPEN_ENDED.has(name)) count(name, slash === '/');
    if (depth <= limit) continue;
    const line = html.slice(0, match.index).split('\n').length;
    throw new CaptureError({
      file,
      place: `line ${line}`,
      found: `markup nested more than ${limit} deep`,
      allowed: 'pages that a browser could show',
    });
  }

  function count(name: string, closes: boolean): void {
    const step = closes ? -1 : 1;
    if (TEXTUAL.has(name)) {
      if (!closes) skipTo(new RegExp(`</${name}`, 'gi'));
    } else if (closes || drawings === 0 || !closesItself()) {
      if (DRAWN.has(name)) drawings = Math.max(0, drawings + step);
      depth = Math.max(0, depth + step);
    }
  }

  /** What has no end goes on to the end of the page. */
  function skipTo(end: RegExp): void {
    end.lastIndex = TAG.lastIndex;
    TAG.lastIndex = end.test(html) ? end.lastIndex : html.length;
  }

  function closesItself(): boolean {
    const end = html.indexOf('>', TAG.lastIndex);
    return end > 0 && html[end - 1] === '/';
  }
}
