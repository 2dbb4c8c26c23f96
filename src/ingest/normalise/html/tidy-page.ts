import type { Element, ElementContent, Root } from 'hast';
import { expires, type Resolve } from './addresses.ts';
import { captioned } from './captioned.ts';
import { languageOf } from './code-language.ts';
import { attribute, classesOf, element, text, textOf } from './elements.ts';
import { FOOTNOTE, FOOTNOTE_MARK } from './footnotes.ts';
import { itemsOf } from './list-items.ts';
import { readMark } from './marks.ts';
import { marksWithin } from './marks-around-blocks.ts';
import { PLACE, PLACE_LINK, TOP } from './places.ts';
import { flattenCell, flattenHeading } from './table-cells.ts';

/** What was met on a page that does not come through as it is. */
export interface Losses {
  /** @param kind what it is, in the plural; @param what which one */
  add(kind: string, what: string): void;
}

/** Elements of our own making, which stand for what HTML has no name for. */
const OWN = new Set([FOOTNOTE, FOOTNOTE_MARK, PLACE, PLACE_LINK]);

/**
 * Make a page's elements those that Markdown knows: the marks of forums are read, addresses are made whole, code has its language, and what
 * nothing knows is kept as its text and told.
 */
export function tidyPage(root: Root, resolve: Resolve, losses: Losses): void {
  root.children = tidyAll(root.children as ElementContent[], undefined, undefined);

  function tidyAll(children: readonly ElementContent[], parent: Element | undefined, language: string | undefined): ElementContent[] {
    return children.flatMap((child) => {
      if (child.type === 'text') return [child];
      return child.type === 'element' ? tidy(child, parent, language) : [];
    });
  }

  function tidy(node: Element, parent: Element | undefined, hint: string | undefined): ElementContent[] {
    const said = languageOf(node) ?? hint;
    const mark = readMark(node, parent);
    if (mark === 'drop') return [];
    if (mark === 'unwrap') return tidyAll(node.children, parent, said);
    if (mark)
      return mark.flatMap((part) =>
        part.type === 'element' && part.tagName !== node.tagName ? tidy(part, parent, said) : settle(part, said),
      );
    return settle(node, said);
  }

  function settle(node: ElementContent, language: string | undefined): ElementContent[] {
    if (node.type !== 'element') return [node];
    if (node.tagName === 'pre') return [code(node, language)];
    if (node.tagName === 'a') return link(node, language);
    if (node.tagName === 'img') return image(node);
    if (node.tagName.includes('-') && !OWN.has(node.tagName)) {
      losses.add('HTML elements that are not known', `<${node.tagName}>`);
      return tidyAll(node.children, node, language);
    }
    const children = tidyAll(node.children, node, language);
    if (/^h[1-6]$/.test(node.tagName))
      return isEmpty(children) ? headingWithoutWords(node) : [{ ...node, children: flattenHeading(children) }];
    if (node.tagName === 'table') return captioned({ ...node, children });
    if (node.tagName === 'ul' || node.tagName === 'ol') return [{ ...node, children: itemsOf(children) }];
    // A list by another name, of which the library keeps nothing; one of buttons alone has no words by now.
    if (node.tagName === 'menu') return isEmpty(children) ? [] : [element('ul', {}, itemsOf(children))];
    if (node.tagName === 'td' || node.tagName === 'th')
      return [{ ...node, properties: cellProperties(node), children: flattenCell(children) }];
    return marksWithin({ ...node, children });
  }

  function code(node: Element, hint: string | undefined): Element {
    const inner = node.children.find((child): child is Element => child.type === 'element' && child.tagName === 'code');
    const language = (inner && languageOf(inner)) ?? hint;
    const children = tidyAll(inner && onlyChild(node, inner) ? inner.children : node.children, node, undefined);
    return element('pre', {}, [element('code', { className: language ? [`language-${language}`] : [] }, children)]);
  }

  function link(node: Element, language: string | undefined): ElementContent[] {
    const href = attribute(node, 'href');
    if (href === TOP) return [];
    const target = href === undefined ? undefined : resolve(href);
    const alone = onlyImage(node);
    const ends = target !== undefined && expires(target);
    if (alone && target && (ends || /\.(?:png|jpe?g|gif|webp|svg|avif)(?:[?#]|$)/i.test(target))) {
      const [shown] = tidy(alone, node, undefined);
      if (shown?.type !== 'element' || shown.tagName !== 'img') return shown ? [shown] : [];
      return ends ? [shown] : [{ ...shown, properties: { ...shown.properties, src: target } }];
    }
    const children = trimEnd(tidyAll(node.children, node, language));
    if (ends) {
      losses.add('addresses that expire', target.replace(/\?.*/, ''));
      return children;
    }
    if (target)
      return children.some((child) => child.type === 'element' || textOf(child).trim()) ? [element('a', { href: target }, children)] : [];
    const words = textOf(node).trim();
    if (href?.startsWith('#') && HEADING_MARK.test(words)) return [];
    // What leads to a place on the page, or nowhere, and says nothing is a mark beside a heading.
    if (href !== undefined && words && !SAYS_ITSELF.test(href))
      losses.add(
        'links that lead nowhere',
        `“${words.slice(0, 60)}” to ${/^(?!https?:)[a-z]+:/i.test(href) ? (/^\w+/.exec(href)?.[0] ?? '') : href.slice(0, 80)}`,
      );
    return words || alone ? children : [];
  }

  /** Some makers put a command for their own program where a heading's words would be. */
  function headingWithoutWords(node: Element): ElementContent[] {
    const said = node.children.map((child) => (child.type === 'comment' ? child.value.trim() : '')).join(' ');
    if (said.trim()) losses.add('headings without words', said.trim().slice(0, 80));
    return [];
  }

  function image(node: Element): ElementContent[] {
    const source = attribute(node, 'src');
    const alt = (attribute(node, 'alt') ?? '').replace(SHOWN_SIZE, '');
    // A browser that saves a page puts its pictures into a folder beside it, which is nowhere on the web.
    const whole = source && !SAVED_BESIDE.test(source) ? resolve(source) : undefined;
    if (whole && expires(whole)) {
      losses.add('addresses that expire', whole.replace(/\?.*/, ''));
      return [text(alt ? `[image: ${alt}]` : '[image]')];
    }
    if (!whole && source) losses.add('pictures without an address', source.startsWith('data:') ? source.slice(0, 80) : source);
    if (!whole && !alt) return [];
    return whole ? [element('img', { src: whole, alt })] : [text(`[image: ${alt}]`)];
  }
}

function isEmpty(children: readonly ElementContent[]): boolean {
  return children.every((child) => textOf(child).trim() === '' && !holdsPicture(child));
}

function holdsPicture(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'img' || node.children.some(holdsPicture));
}

function trimEnd(children: ElementContent[]): ElementContent[] {
  const last = children.at(-1);
  return last?.type === 'text' ? [...children.slice(0, -1), text(last.value.trimEnd())] : children;
}

/** What leads to somebody, which the words say as well. */
const SAYS_ITSELF = /^(?:mailto|tel|sms):/i;

/** How large a picture is shown, which Discourse and Obsidian write behind what it shows: `a bed|690x388, 50%`. */
const SHOWN_SIZE = /\s*\|\s*\d+(?:x\d+)?(?:,\s*\d+(?:\.\d+)?%)?$/;

const SAVED_BESIDE = /^(?!\/|[a-z]+:)(?:\.\/)?[^/]+_files\/[^/]+$/i;

/** What stands beside a heading for whoever wants to link to it. */
const HEADING_MARK = /^(?:[^\p{L}\p{N}]*|perma ?link|(?:direct )?link to (?:this )?.{0,40}|anchor)$/iu;

function onlyChild(node: Element, inner: Element): boolean {
  return node.children.every((child) => child === inner || (child.type === 'text' && child.value.trim() === ''));
}

function onlyImage(node: Element): Element | undefined {
  const filled = node.children.filter((child) => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''));
  const [first] = filled;
  return filled.length === 1 && first?.type === 'element' && first.tagName === 'img' && !classesOf(first).includes('emoji')
    ? first
    : undefined;
}

function cellProperties(node: Element): Element['properties'] {
  const style = String(node.properties.style ?? '');
  const align = attribute(node, 'align') ?? /text-align:\s*(left|right|center)/i.exec(style)?.[1]?.toLowerCase();
  const { colSpan, rowSpan } = node.properties;
  return { align, colSpan, rowSpan };
}
