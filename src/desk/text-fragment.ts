/** Up to here a text is given whole; a longer one by its first and last words. */
const WHOLE = 60;
const EDGE_WORDS = 4;
const CONTEXT_WORDS = 3;

/**
 * The end of a link that leads to words of a page and marks them: `:~:text=…`, which browsers read after the anchor.
 * Where the words stand more than once, those around them are named too.
 *
 * @param selected the words, as selected
 * @param before the page's text up to them
 * @param after the page's text from their end
 * @returns empty where nothing but space is selected
 */
export function textFragment(selected: string, before: string, after: string): string {
  const lines = selected
    .split('\n')
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return '';
  const whole = lines.length === 1 && (first.join(' ').length <= WHOLE || first.length < EDGE_WORDS * 2);
  // No end of the range may run over the edge of a paragraph: browsers would not find it.
  const range = whole ? [first.join(' ')] : [first.slice(0, EDGE_WORDS).join(' '), last.slice(-EDGE_WORDS).join(' ')];
  const [start = ''] = range;
  const alone = !flatten(before).includes(start) && !flatten(after).includes(start);
  const prefix = alone ? '' : lastWords(before);
  const suffix = alone || !whole ? '' : firstWords(after);
  const parts = [prefix && `${encode(prefix)}-`, ...range.map(encode), suffix && `-${encode(suffix)}`];
  return `:~:text=${parts.filter(Boolean).join(',')}`;
}

/** A directive's own signs are encoded too. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

function flatten(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function lastWords(text: string): string {
  return wordsOf(text.split('\n').at(-1) ?? '')
    .slice(-CONTEXT_WORDS)
    .join(' ');
}

function firstWords(text: string): string {
  return wordsOf(text.split('\n')[0] ?? '')
    .slice(0, CONTEXT_WORDS)
    .join(' ');
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
