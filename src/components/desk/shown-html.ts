import { isWeb } from '../../desk/write-as.ts';
import { element } from '../search/element.ts';

/** What a reply may consist of. Headings are set apart by weight alone: they are no part of this page's outline. */
const SHOWN = {
  P: 'p',
  BR: 'br',
  STRONG: 'strong',
  EM: 'em',
  CODE: 'code',
  PRE: 'pre',
  UL: 'ul',
  OL: 'ol',
  LI: 'li',
  BLOCKQUOTE: 'blockquote',
} as const;
const HEADING = /^H[1-6]$/;
/** What holds no words to read. */
const DROPPED = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|IFRAME|OBJECT|SVG|MATH)$/i;

/**
 * Show HTML that a reply was written as. Each element is made anew, by a list of what is allowed, and has no attribute but the
 * address of a link on the web, so that whatever the text holds, nothing of it runs, loads or is styled. A picture is told by its words.
 */
export function shownHtml(html: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...shown(new DOMParser().parseFromString(html, 'text/html').body));
  return fragment;
}

function shown(parent: Node): (Node | string)[] {
  return [...parent.childNodes].flatMap((node) => {
    if (node.nodeType === Node.TEXT_NODE) return [node.textContent ?? ''];
    if (!(node instanceof Element) || DROPPED.test(node.tagName)) return [];
    const { tagName } = node;
    if (tagName === 'IMG') return [node.getAttribute('alt') ?? ''];
    const children = shown(node);
    if (tagName === 'A') {
      const href = node.getAttribute('href') ?? '';
      return isWeb(href) ? [element('a', { href, rel: 'noopener noreferrer', target: '_blank' }, ...children)] : children;
    }
    if (HEADING.test(tagName)) return [element('p', {}, element('strong', {}, ...children))];
    const name = SHOWN[tagName as keyof typeof SHOWN];
    return name ? [element(name, {}, ...children)] : children;
  });
}
