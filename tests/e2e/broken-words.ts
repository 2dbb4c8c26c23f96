/** Words that are broken over lines though they are no code, or would fit on one. Runs in the page, so it stands alone. */
export function brokenWords(): string[] {
  const FITS = 260;
  const broken: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const parent = text.parentElement;
    if (!parent?.checkVisibility() || parent.closest('.visually-hidden, pre, script, style')) continue;
    for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{N}_]+/gu)) {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const lines = [...range.getClientRects()];
      const width = lines.reduce((sum, line) => sum + line.width, 0);
      if (new Set(lines.map(({ top }) => Math.round(top))).size > 1 && (width <= FITS || !parent.closest('code, .code'))) broken.push(word);
    }
  }
  return broken;
}
