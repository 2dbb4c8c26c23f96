import type { Root } from 'hast';
import { defaultSchema, sanitize } from 'hast-util-sanitize';
import { RAW_ID_PREFIX } from '../model/id.ts';
import { eachElement, HEADINGS } from './elements.ts';

/** What GitHub allows and we do not: pictures, the title's heading, and what interferes with the keyboard. */
const REFUSED = { tagNames: ['img', 'picture', 'source', 'h1'], attributes: ['tabIndex', 'accessKey'] };

/** What raw HTML in a body may hold: GitHub's allow-list, and what our own Markdown makes. Styles and scripts never, nor their text. */
const schema: typeof defaultSchema = {
  ...defaultSchema,
  strip: ['script', 'style'],
  tagNames: [...(defaultSchema.tagNames ?? []), 'aside', 'abbr', 'mark', 'figure', 'figcaption'].filter(
    (name) => !REFUSED.tagNames.includes(name),
  ),
  attributes: {
    ...defaultSchema.attributes,
    '*': (defaultSchema.attributes?.['*'] ?? []).filter((name) => !REFUSED.attributes.includes(String(name))),
    // What is taken away from the links of footnotes is read back as empty.
    a: (defaultSchema.attributes?.a ?? []).filter((name) => !String(name).startsWith('dataFootnote')),
    aside: ['role', ['className', /^callout/]],
    p: [['className', 'callout-title']],
    abbr: ['title'],
    code: [['className', /^language-/]],
    td: [...(defaultSchema.attributes?.td ?? []), ['style', /^text-align: (left|right|center)$/]],
    th: [...(defaultSchema.attributes?.th ?? []), ['style', /^text-align: (left|right|center)$/]],
  },
  clobber: [],
};

/** Ids of footnotes, which Markdown makes itself, by element. The check refuses them in raw HTML. */
const OWN_IDS: Readonly<Record<string, RegExp>> = { a: /^_fnref-/, li: /^_fn-/, h2: /^_footnotes$/ };

/**
 * Clean what raw HTML was read to be by allow-list and prefix its ids, so that no author can shadow an id of the page.
 *
 * @param anchors the anchors of the body's Markdown headings, which the first heading to have one keeps
 * @param blocks likewise of its paragraphs, list items, tables and their rows
 */
export function sanitizeTree(tree: Root, anchors: ReadonlySet<string>, blocks: ReadonlySet<string>): Root {
  const clean = sanitize(tree, schema) as Root;
  prefixIds(clean, new Set(anchors), new Set(blocks));
  return clean;
}

/**
 * @param anchors those that no heading has yet
 * @param blocks those that no paragraph, list item or table has yet
 */
function prefixIds(root: Root, anchors: Set<string>, blocks: Set<string>): void {
  const seen = new Set<string>();
  eachElement(root, ({ tagName, properties }) => {
    const { id } = properties;
    if (typeof id !== 'string' || OWN_IDS[tagName]?.test(id)) return;
    if (id === '') {
      delete properties.id;
      return;
    }
    if (HEADINGS.has(tagName) ? anchors.delete(id) : /^(?:p|li|table|tr)$/.test(tagName) && blocks.delete(id)) return;
    // An id that stood before is none.
    if (seen.has(id)) delete properties.id;
    else properties.id = RAW_ID_PREFIX + id;
    seen.add(id);
  });
}
