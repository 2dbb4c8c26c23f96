import type { Element, ElementContent } from 'hast';
import { NAME_MASK } from '../name-mask.ts';
import { readCallout } from './callouts.ts';
import { attribute, classesOf, element, text, textOf } from './elements.ts';
import { layoutCells } from './layout-table.ts';
import { readQuotation, readQuotingTable } from './quotations.ts';

/** What stands in an element's place: nothing, its children, or something else. `undefined` leaves it as it is. */
export type Replacement = 'drop' | 'unwrap' | ElementContent[] | undefined;

/** What is not the text of a page or a post: controls, counts, faces, what runs. */
const DROPPED = new Set(
  'script style noscript template svg button select textarea nav head title meta link object-fallback datalist dialog clipboard-copy'.split(
    ' ',
  ),
);

const DROPPED_CLASSES = new Set(
  [
    // Discourse
    'avatar quote-controls clicks badge-notification poll-info poll-buttons informations lightbox-meta cooked-selection-barrier',
    // XenForo, phpBB, vBulletin
    'bbCodeBlock-expandLink quoteExpand bbCodeBlock-title bbcode_postedby quotetitle quoteheader codeheader bbCodeBlock-sourceJump codebox-select notice signature',
    // Makers of documentation: marks beside headings, numbers beside lines
    'headerlink header-anchor hash-link anchorjs-link anchor-link linenos lineno linenodiv gutter line-numbers-rows katex-html copybtn',
  ]
    .join(' ')
    .split(' '),
);

const MENTIONS = new Set(['mention', 'mention-group', 'user-mention', 'mention-user', 'usermention']);
const EMOJI_CLASS = /emoji|emoticon|smil(?:ie|ey)|^inlineimg$/i;
const EMOJI_SOURCE = /\/(?:emojis?|smil(?:ies|eys)|emoticons)\//i;
/** How large a picture is, as Discourse says below it: `690×388 120 KB`. */
const PICTURE_SIZE = /\d+×\d+\s+[\d.,]+\s?(?:[KMG]i?B|bytes)\b/i;
const QUOTED_NAME = /(?:\b(?:wrote|said|writes|posted|schrieb|a écrit|escribió|ha scritto|escreveu)\b.*|:\s*↑?\s*)$/i;

/** Elements whose meaning is in their text alone. */
const PLAIN = new Set([
  'form',
  'fieldset',
  'label',
  'font',
  'center',
  'u',
  'ins',
  'small',
  'big',
  'picture',
  'time',
  'data',
  'output',
  'bdi',
  'bdo',
  'wbr-group',
]);

const rules: Record<string, (node: Element) => Replacement> = {
  abbr: (node) => withTitle(node),
  acronym: (node) => withTitle(node),
  'g-emoji': () => 'unwrap',
  mark: (node) => [element('strong', {}, node.children)],
  summary: (node) => [element('p', {}, [element('strong', {}, node.children)])],
  legend: (node) => [element('p', {}, [element('strong', {}, node.children)])],
  tt: (node) => [element('code', {}, node.children)],
  rt: (node) => [text('('), ...node.children, text(')')],
  rp: () => 'drop',
  math: (node) => [element('code', {}, [text(formulaOf(node))])],
  cite: (node) => (QUOTED_NAME.test(textOf(node).trim()) ? 'drop' : 'unwrap'),
  iframe: (node) => media(node, 'frame'),
  video: (node) => media(node, 'video'),
  audio: (node) => media(node, 'audio'),
  embed: (node) => media(node, 'embedded'),
  object: (node) => (attribute(node, 'data') ? media(node, 'embedded') : 'unwrap'),
  img: (node) => picture(node),
  aside: (node) => (classesOf(node).includes('onebox') ? onebox(node) : undefined),
};

/**
 * Read what forums and makers of pages mark up in ways of their own.
 *
 * @returns what stands in the element's place; no address is checked yet
 */
export function readMark(node: Element, parent: Element | undefined): Replacement {
  const classes = classesOf(node);
  if (DROPPED.has(node.tagName) || isHidden(node)) return 'drop';
  if (classes.length > 0) {
    if (
      classes.some((name) => MENTIONS.has(name)) ||
      (node.tagName === 'a' && (node.properties.dataUserId ?? node.properties.dataUser) !== undefined)
    )
      return [text(NAME_MASK)];
    if (classes.some((name) => DROPPED_CLASSES.has(name)) && !/^h[1-6]$/.test(node.tagName)) return 'drop';
    if (classes.includes('meta') && PICTURE_SIZE.test(textOf(node))) return 'drop';
    if (classes.includes('chcklst-box')) return [element('input', { type: 'checkbox', checked: classes.includes('checked') })];
    if (classes.includes('lightbox-wrapper') || (node.tagName === 'a' && classes.includes('lightbox'))) return lightbox(node);
    if (attribute(node, 'dataVideoSrc')) return [element('a', { href: attribute(node, 'dataVideoSrc') }, [text('video')])];
    if (classes.includes('attribution') && parent?.tagName === 'aside') return 'drop';
    if (classes.includes('title') && parent && classesOf(parent).includes('quote')) return 'drop';
  }
  if (PLAIN.has(node.tagName)) return 'unwrap';
  if (node.tagName === 'table') return isFramed(parent) ? undefined : (readQuotingTable(node) ?? layoutCells(node));
  const quoted = readCallout(node) ?? readQuotation(node, parent);
  if (quoted) return quoted;
  return rules[node.tagName]?.(node);
}

/** A table that a maker put into a frame to scroll in is one, though Intercom says of each that it is not. */
function isFramed(parent: Element | undefined): boolean {
  return parent !== undefined && classesOf(parent).includes('intercom-interblocks-table-container');
}

function isHidden(node: Element): boolean {
  const style = node.properties.style;
  return node.properties.hidden === true || (typeof style === 'string' && /display:\s*none/i.test(style) && node.tagName !== 'math');
}

function withTitle(node: Element): Replacement {
  const title = attribute(node, 'title');
  return title ? [...node.children, text(` (${title})`)] : 'unwrap';
}

/** A formula as its author typed it, where the page keeps that. */
function formulaOf(node: Element): string {
  const find = (at: ElementContent): string | undefined => {
    if (at.type !== 'element') return undefined;
    if (at.tagName === 'annotation') return textOf(at);
    return at.children.map(find).find(Boolean);
  };
  return (find(node) ?? attribute(node, 'alttext') ?? textOf(node)).trim();
}

/** What moves or sounds becomes a link to it; what it shows in its stead stays where it leads somewhere itself. */
function media(node: Element, what: string): Replacement {
  const inner = node.children.filter((child): child is Element => child.type === 'element');
  const source = [node, ...inner].map((at) => attribute(at, 'src') ?? attribute(at, 'data')).find(Boolean);
  const title = attribute(node, 'title') ?? attribute(node, 'ariaLabel') ?? attribute(node, 'alt');
  if (!source) return node.children.length > 0 ? 'unwrap' : 'drop';
  return [element('a', { href: source }, [text(title ? `${what}: ${title}` : what)])];
}

function picture(node: Element): Replacement {
  const words = attribute(node, 'alt') ?? attribute(node, 'title');
  const source =
    attribute(node, 'dataSrc') ?? attribute(node, 'dataOriginal') ?? attribute(node, 'dataUrl') ?? attribute(node, 'src') ?? '';
  if (classesOf(node).some((name) => EMOJI_CLASS.test(name)) || EMOJI_SOURCE.test(source)) return words ? [text(words)] : 'drop';
  if (node.properties.width === 1 || node.properties.height === 1) return 'drop';
  node.properties = { src: source, alt: words };
  return undefined;
}

/** A picture that opens larger: the picture, with the address of the large one. */
function lightbox(node: Element): Replacement {
  const find = (at: Element, tagName: string): Element | undefined =>
    at.tagName === tagName ? at : at.children.map((child) => (child.type === 'element' ? find(child, tagName) : undefined)).find(Boolean);
  const image = find(node, 'img');
  if (!image) return undefined;
  const link = find(node, 'a');
  const alt = attribute(image, 'alt') ?? (link && attribute(link, 'title'));
  return [element('p', {}, [element('img', { src: (link && attribute(link, 'href')) ?? attribute(image, 'src'), alt })])];
}

/** A preview of another page: its title, and where it is. */
function onebox(node: Element): Replacement {
  const headings: Element[] = [];
  const links: Element[] = [];
  const walk = (at: Element): void => {
    if (/^h[1-6]$/.test(at.tagName)) headings.push(at);
    if (at.tagName === 'a') links.push(at);
    for (const child of at.children) if (child.type === 'element') walk(child);
  };
  walk(node);
  const href = attribute(node, 'dataOneboxSrc') ?? links.map((link) => attribute(link, 'href')).find(Boolean);
  const title = (headings[0] ?? links[0]) && textOf((headings[0] ?? links[0]) as Element).trim();
  return href ? [element('p', {}, [element('a', { href }, [text(title || href)])])] : undefined;
}
