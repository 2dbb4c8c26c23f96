import { slug } from 'github-slugger';
import type { Definition, Html, Link, Node, Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { markdownToHast } from 'satteri';
import { DIAGRAM, parseDiagram } from '../model/diagram.ts';
import { unknownTag } from '../model/html-names.ts';
import { type Block, emptyOutline, type Outline, type Place, type Spot, type WrittenLink } from '../model/outline.ts';
import { noteNumbers } from '../model/technote.ts';
import { createAnchors } from './anchors.ts';
import { explicitAnchor, numberBlocks, rowAnchor } from './block-anchors.ts';
import { isUnknownLanguage } from './code-languages.ts';
import { MAX_DEPTH, tooDeep } from './depth.ts';
import { parseDestination } from './destination.ts';
import { isEscaped } from './escaped-links.ts';
import { readHeading } from './explicit-anchor.ts';
import { features } from './features.ts';
import { looseEnds } from './loose-ends.ts';
import { parse } from './parse.ts';
import { readRawHtml } from './raw-html.ts';
import { spotAt, within } from './spot.ts';
import { walk } from './walk.ts';

/**
 * Read from a body what the graph and the checks need, without rendering it.
 *
 * @param body Markdown without front matter
 * @param firstLine the line of the file that the body begins on
 */
export function outlineOf(body: string, firstLine = 1): Outline {
  const root = parse(body);
  const spotOf = ({ position }: Node): Spot => ({ line: (position?.start.line ?? 1) + firstLine - 1, column: position?.start.column ?? 1 });
  const deep = tooDeep(root);
  if (deep) return { ...emptyOutline, refused: [{ ...nested('quotations or lists'), ...spotOf(deep) }] };

  const anchorOf = createAnchors();
  const outline: Outline = structuredClone(emptyOutline);
  const code = new Set<string>();
  const numbers = new Set<string>();
  const numberOf = numberBlocks();
  const anchored = new Set<Nodes>();
  const html: Html[] = [];
  const htmlIds = new Set<string>();
  const alike = new Map<string, Place[]>();
  const number = (stem: string, place: Place) => alike.set(stem, [...(alike.get(stem) ?? []), place]);
  const link = (url: string, spot: Spot, written?: WrittenLink) => {
    const to = parseDestination(url);
    if (to.type === 'entry') outline.links.push({ id: to.id, anchor: to.anchor, ...spot, ...(written && { written }) });
    else if (to.type === 'web') outline.urls.push({ url: to.url, ...spot });
    else outline.refused.push({ found: to.found, allowed: to.allowed, ...spot });
  };

  walk<Nodes>(root, (node, index, parent) => {
    const block = (type: Block['type'], anchor: string) => outline.blocks.push({ type, anchor, ...spotOf(node) });
    switch (node.type) {
      case 'heading': {
        const { text, explicit } = readHeading(node, body);
        const anchor = anchorOf(text, explicit);
        if (explicit) anchored.add(node);
        else number(slug(text), { anchor, ...spotOf(node) });
        outline.headings.push({ depth: node.depth, text, anchor, ...spotOf(node) });
        numberOf.section(anchor);
        break;
      }
      case 'image':
      case 'imageReference':
        outline.refused.push({
          found: `an image${node.alt ? `, “${node.alt}”` : ''}`,
          allowed: 'no images; say in words what it shows, or link to it',
          ...spotOf(node),
        });
        break;
      case 'paragraph': {
        const { anchor, of } = explicitAnchor(node, parent, index, body) ?? {};
        if (anchor) anchored.add(node);
        if (anchor && of !== 'table') block('paragraph', anchor);
        break;
      }
      case 'tableRow': {
        const { anchor, cell } = rowAnchor(node, index, body) ?? {};
        if (!anchor || !cell) break;
        anchored.add(cell);
        block('row', anchor);
        break;
      }
      case 'table': {
        const next = parent?.children[(index ?? 0) + 1];
        const named = next?.type === 'paragraph' ? explicitAnchor(next, parent, (index ?? 0) + 1, body) : undefined;
        const explicit = named?.of === 'table' ? named.anchor : undefined;
        const anchor = numberOf.block('table', explicit);
        if (!explicit) number(anchor.replace(/\d+$/, '#'), { anchor, ...spotOf(node) });
        block('table', anchor);
        break;
      }
      case 'code': {
        if (node.lang && isUnknownLanguage(node.lang)) outline.unknownLanguages.push({ language: node.lang, ...spotOf(node) });
        if (node.lang !== DIAGRAM) break;
        const diagram = parseDiagram(node.value);
        if (Array.isArray(diagram)) outline.refused.push(...diagram.map((mistake) => ({ ...mistake, ...spotOf(node) })));
        else {
          const anchor = numberOf.block('figure', diagram.id);
          if (!diagram.id) number(anchor.replace(/\d+$/, '#'), { anchor, ...spotOf(node) });
          block('figure', anchor);
          for (const { url } of Object.values(diagram.sources)) link(url, spotOf(node));
        }
        break;
      }
      case 'html': {
        html.push(node);
        for (const [, name] of node.value.replace(/<!--[\s\S]*?-->/g, '').matchAll(/<(table|figure)\b/gi)) {
          const type = name?.toLowerCase() === 'table' ? 'table' : 'figure';
          const anchor = numberOf.block(type);
          number(anchor.replace(/\d+$/, '#'), { anchor, ...spotOf(node) });
          block(type, anchor);
        }
        const unknown = unknownTag(node.value);
        if (unknown) outline.refused.push({ ...noElement(unknown.tag), ...within(spotOf(node), spotAt(node.value, unknown.offset)) });
        const remark = node.value.lastIndexOf('<!--');
        if (remark > node.value.lastIndexOf('-->'))
          outline.refused.push({ ...unclosed, ...within(spotOf(node), spotAt(node.value, remark)) });
        const { links, ids } = readRawHtml(node.value);
        for (const { href, ...spot } of links) link(href, within(spotOf(node), spot));
        for (const { id, ...spot } of ids) {
          if (RESERVED_ID.test(id)) outline.refused.push({ ...reserved(id), ...within(spotOf(node), spot) });
          else if (htmlIds.has(id)) outline.refused.push({ ...twice(id), ...within(spotOf(node), spot) });
          htmlIds.add(id);
        }
        break;
      }
      case 'link':
        if (!isEscaped(node, body)) link(node.url, spotOf(node), writtenAs(node, body));
        break;
      case 'definition':
        link(node.url, spotOf(node), writtenAs(node, body));
        break;
      case 'footnoteDefinition':
        outline.footnotes.push(spotOf(node).line);
        break;
      case 'inlineCode':
        code.add(node.value);
        break;
      case 'text':
        for (const [number] of node.value.matchAll(noteNumbers)) numbers.add(number.replace(/\s/, ' '));
        break;
    }
  });

  // Each tag of running text is a node of its own: only the tree that they make together shows how deep they are.
  const [first] = html;
  if (first && body.split('<').length > MAX_DEPTH && tooDeep(markdownToHast(body, { features })))
    outline.refused.push({ ...nested('elements'), ...spotOf(first) });
  for (const { found, allowed, offset } of looseEnds(root, body, anchored))
    outline.refused.push({ found, allowed, ...within({ line: firstLine, column: 1 }, spotAt(body, offset)) });
  outline.numbered = [...alike.values()].filter((places) => places.length > 1);
  outline.code = [...code];
  outline.numbers = [...numbers];
  return outline;
}

/** Where a link stands in its body, and what words it has of its own. */
function writtenAs(node: Readonly<Link | Definition>, body: string): WrittenLink {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  if (node.type !== 'link' || !body.startsWith('[[', start)) return { start, end, words: '' };
  const words = textOf(node);
  // In a table, the bar of `[[id\|words]]` is escaped.
  const isBare = words.replace(/\\$/, '') === decodeURI(node.url).replace(/\\$/, '');
  // A place in the same page has none.
  const hasTitle = !node.url.startsWith('#');
  return { start, end, words: isBare && hasTitle ? '' : words };
}

/** Ids that are the page's own; `user-content-`, which is put before those of raw HTML, keeps the others apart from anchors. */
const RESERVED_ID = /^(?:_|footnote-label$)/;

function reserved(id: string) {
  return { found: `the id \`${id}\``, allowed: 'an id that begins with a letter; the page keeps this one for itself' };
}

function noElement(tag: string) {
  return {
    found: `\`${tag}\`, which is no element of HTML`,
    allowed: 'an element that there is; what only looks like one as code, or with a backslash before it',
  };
}

/** All of the body that follows would go with it. */
const unclosed = { found: '`<!--`, a remark without an end', allowed: '`-->` behind it' };

function twice(id: string) {
  return { found: `the id \`${id}\` again`, allowed: 'each id once' };
}

function nested(what: string) {
  return { found: `${what} nested more than ${MAX_DEPTH} deep`, allowed: 'what a reader can follow' };
}
