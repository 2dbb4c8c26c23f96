import { z } from 'zod';
import { checkShape } from '../../input/check-shape.ts';
import { parseJson } from '../../input/parse-json.ts';
import { writeMarkdown } from '../../normalise/markdown.ts';
import { plainOf } from '../../normalise/plain.ts';
import { tidyTree } from '../../normalise/tidy-markdown.ts';
import type { RawPost } from '../../raw-post.ts';
import type { Wording } from '../../wording.ts';
import { blocks, rootOf } from './blocks.ts';
import { createDocLinks } from './doc-links.ts';
import type { DocPage, References, RenderNode } from './render-node.ts';
import { type Section, sectionToBlocks } from './sections.ts';
import { toRawPost } from './to-raw-post.ts';

const nodes = z.array(z.looseObject({}));
const sections = z.array(z.looseObject({})).default([]);

const pageShape = z.object({
  identifier: z.object({ url: z.string() }),
  metadata: z.object({ title: z.string(), role: z.string().optional() }),
  abstract: nodes.default([]),
  primaryContentSections: sections,
  /** What tutorials are made of. */
  sections,
  topicSections: sections,
  seeAlsoSections: sections,
  references: z.record(z.string(), z.looseObject({ title: z.string().optional(), url: z.string().optional() })).default({}),
});

/** Read a documentation page that was saved as the JSON that its site renders. */
export function readRenderJson(file: string, text: string, wording: Pick<Wording, 'doccBundles' | 'noteNumbers'>): RawPost {
  const page = checkShape(file, parseJson(file, text), pageShape, 'a documentation page');
  const { urlOf } = createDocLinks(page.identifier.url, wording.doccBundles);
  const losses: string[] = [];
  const doc: DocPage = {
    references: page.references as References,
    urlOf,
    lose: (kind, what) => losses.push(`${kind}: ${what}`),
  };
  const abstract: RenderNode = { type: 'paragraph', inlineContent: page.abstract as RenderNode[] };
  const all = [...page.primaryContentSections, ...page.sections] as Section[];
  const lists: [string, Section[]][] = [
    ['Topics', page.topicSections as Section[]],
    ['See Also', page.seeAlsoSections as Section[]],
  ];
  const tree = rootOf([
    ...(page.abstract.length > 0 ? blocks([abstract], doc) : []),
    ...all.flatMap((section) => sectionToBlocks(section, doc)),
    ...lists.flatMap(([name, listed]) =>
      (listed.length > 0 ? blocks([{ type: 'heading', level: 2, text: name }], doc) : []).concat(
        listed.flatMap((section) => sectionToBlocks(section, doc, 3)),
      ),
    ),
  ]);
  tidyTree(tree);
  return toRawPost(wording, {
    title: page.metadata.title,
    url: urlOf(page.identifier.url),
    role: page.metadata.role,
    converted: { text: writeMarkdown(tree), plain: plainOf(tree) },
    losses,
    startLine: 1,
    endLine: text.replace(/\n$/, '').split('\n').length,
  });
}
