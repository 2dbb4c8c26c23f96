const BETWEEN = /\s*(?:\ufeff|<\?[^>]*>)?/y;

/**
 * The beginning of a page or of XML, from its first tag or document type on: what may stand before it is passed over, in one go, for pages with
 * hundreds of comments are looked at as well.
 */
export function fromFirstTag(head: string): string {
  let at = 0;
  for (;;) {
    BETWEEN.lastIndex = at;
    const next = at + (BETWEEN.exec(head)?.[0].length ?? 0);
    if (head.startsWith('<!--', next)) {
      const end = head.indexOf('-->', next + 4);
      if (end < 0) return '';
      at = end + 3;
    } else if (next === at) return head.slice(at);
    else at = next;
  }
}
