import { decodeHTML } from 'entities/decode';
import type { BlockContent, List, ListItem, PhrasingContent, Root } from 'mdast';
import { languageName } from '../language-name.ts';

/** Quotations within quotations that anybody writes. */
const MAX_DEPTH = 8;

/** A tag whose attributes are written in the usual way. */
const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*) ?\/?>/y;
const ATTRIBUTE = / ([a-z-]+)="([^"]*)"/g;

/** Attributes that may stand on an element; any other is for the parser to judge. */
const ALLOWED: Record<string, readonly string[]> = { a: ['href', 'rel'], code: ['class'], pre: ['data-code-wrap'] };

const WEB = /^https?:\/\//;
const LANGUAGE = /^lang(?:uage)?-([\w+#.-]+)$/;
/** Runs of blanks, but for single spaces, which most are. */
const SPACES = /[\t\n\v\f\r][\t\n\v\f\r ]*| [\t\n\v\f\r ]+/g;

interface Tag {
  closes: boolean;
  name: string;
  attributes: Record<string, string>;
}

/** Thrown where markup is not of the plainest kind. */
const NOT_PLAIN = Symbol('not plain');

/**
 * Read HTML of the plainest kind, as forums write most posts: paragraphs, flat lists, code, quotations and headings of text, links, code and
 * emphasis, every tag closed in its place. It is what the parser and the converter of HTML make of it, without their cost.
 *
 * @returns nothing where there is anything else in it: then they have to read it
 */
export function readPlainHtml(html: string): Root | undefined {
  if (/[\0\r\f\v]/.test(html)) return undefined;
  let at = 0;
  try {
    return { type: 'root', children: blocksUntil(undefined, 0) };
  } catch (reason) {
    if (reason === NOT_PLAIN) return undefined;
    throw reason;
  }

  function refuse(): never {
    throw NOT_PLAIN;
  }

  /** The text up to the next tag, its characters read. */
  function readText(): string {
    const end = html.indexOf('<', at);
    const raw = html.slice(at, end < 0 ? html.length : end);
    at += raw.length;
    return raw.includes('&') ? decodeHTML(raw) : raw;
  }

  function readTag(): Tag | undefined {
    if (at === html.length) return undefined;
    TAG.lastIndex = at;
    const match = TAG.exec(html);
    if (!match) return refuse();
    at = TAG.lastIndex;
    const [, slash, name = '', written = ''] = match;
    return { closes: slash === '/', name, attributes: written ? attributesOf(name, written) : {} };
  }

  function attributesOf(name: string, written: string): Record<string, string> {
    const attributes: Record<string, string> = {};
    for (const [, key = '', value = ''] of written.matchAll(ATTRIBUTE)) {
      if (!ALLOWED[name]?.includes(key) || key in attributes) refuse();
      attributes[key] = value.replaceAll('&amp;', '\0');
      if (attributes[key].includes('&')) refuse();
      attributes[key] = attributes[key].replaceAll('\0', '&');
    }
    return attributes;
  }

  function close(name: string): void {
    const tag = readTag();
    if (!tag?.closes || tag.name !== name) refuse();
  }

  /** Blocks up to the end of the element that holds them, with nothing but spaces between them. */
  function blocksUntil(holder: string | undefined, depth: number): BlockContent[] {
    if (depth > MAX_DEPTH) refuse();
    const blocks: BlockContent[] = [];
    for (;;) {
      if (readText().trim() !== '') refuse();
      const tag = readTag();
      if (!tag) return holder === undefined ? blocks : refuse();
      if (tag.closes) return tag.name === holder ? blocks : refuse();
      blocks.push(block(tag, depth));
    }
  }

  function block({ name }: Tag, depth: number): BlockContent {
    switch (name) {
      case 'p':
        return { type: 'paragraph', children: line(name) };
      case 'ul':
      case 'ol':
        return list(name);
      case 'pre':
        return code();
      case 'blockquote':
        return { type: 'blockquote', children: filled(blocksUntil(name, depth + 1)) };
      case 'hr':
        return { type: 'thematicBreak' };
    }
    const level = /^h([1-6])$/.exec(name)?.[1];
    return level ? { type: 'heading', depth: Number(level) as 1, children: line(name) } : refuse();
  }

  function list(name: 'ul' | 'ol'): List {
    const ordered = name === 'ol';
    const children: ListItem[] = [];
    for (;;) {
      if (readText().trim() !== '') refuse();
      const tag = readTag();
      if (tag?.closes && tag.name === name) break;
      if (!tag || tag.closes || tag.name !== 'li') refuse();
      children.push(item());
    }
    const spread = children.length > 1 && children.some((child) => child.spread);
    return { type: 'list', ordered, start: ordered ? 1 : null, spread, children: filled(children) };
  }

  /** An item is a line, or paragraphs. */
  function item(): ListItem {
    const start = at;
    if (readText().trim() !== '' || !html.startsWith('<p>', at)) {
      at = start;
      return { type: 'listItem', spread: false, checked: null, children: [{ type: 'paragraph', children: line('li') }] };
    }
    const children = filled(blocksUntil('li', MAX_DEPTH));
    return children.every(({ type }) => type === 'paragraph') ? { type: 'listItem', spread: true, checked: null, children } : refuse();
  }

  function code(): BlockContent {
    const tag = readTag();
    if (tag?.name !== 'code' || tag.closes) return refuse();
    const { class: said } = tag.attributes;
    const language = said === undefined ? undefined : (LANGUAGE.exec(said)?.[1] ?? refuse());
    const value = readText();
    if (value.trim() === '' || value.startsWith('\n')) refuse();
    close('code');
    close('pre');
    return { type: 'code', lang: languageName(language) ?? null, meta: null, value: value.replace(/\n+$/, '') };
  }

  /** What runs on, up to the end of its block: spaces collapse as a browser collapses them. */
  function line(holder: string): PhrasingContent[] {
    const nodes: PhrasingContent[] = [];
    let begins = true;
    for (;;) {
      const text = readText().replace(SPACES, ' ');
      const tag = readTag();
      if (!tag) refuse();
      const ends = tag.closes || tag.name === 'br';
      const kept = text.slice(begins && text.startsWith(' ') ? 1 : 0, ends && text.endsWith(' ') ? -1 : undefined);
      if (kept) nodes.push({ type: 'text', value: kept });
      if (tag.closes) return tag.name === holder ? filled(withoutBreaks(nodes)) : refuse();
      nodes.push(inline(tag));
      begins = tag.name === 'br';
    }
  }

  function inline({ name, attributes }: Tag): PhrasingContent {
    switch (name) {
      case 'br':
        return { type: 'break' };
      case 'a': {
        const { href = '' } = attributes;
        if (!WEB.test(href) || href.trim() !== href || !URL.canParse(href)) refuse();
        return { type: 'link', url: href, title: null, children: [{ type: 'text', value: words(name) }] };
      }
      case 'code':
        if (attributes.class !== undefined) refuse();
        return { type: 'inlineCode', value: words(name) };
      case 'strong':
      case 'b':
        return { type: 'strong', children: [{ type: 'text', value: words(name) }] };
      case 'em':
      case 'i':
        return { type: 'emphasis', children: [{ type: 'text', value: words(name) }] };
    }
    return refuse();
  }

  /** Text alone, with single spaces between its words. */
  function words(holder: string): string {
    const value = readText();
    if (value === '' || /^\s|\s$|\s{2}|[\t\n]/.test(value)) refuse();
    close(holder);
    return value;
  }

  function filled<T>(nodes: T[]): T[] {
    return nodes.length > 0 ? nodes : refuse();
  }
}

function withoutBreaks(nodes: PhrasingContent[]): PhrasingContent[] {
  let [start, end] = [0, nodes.length];
  while (nodes[start]?.type === 'break') start++;
  while (end > start && nodes[end - 1]?.type === 'break') end--;
  return nodes.slice(start, end);
}
