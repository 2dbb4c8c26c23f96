import { z } from 'zod';
import { checkShape } from '../../input/check-shape.ts';
import { parseJson } from '../../input/parse-json.ts';
import type { RawPost } from '../../raw-post.ts';
import { blocksToMarkdown, type References, type RenderNode } from './blocks-to-markdown.ts';
import { toRawPost } from './to-raw-post.ts';

const nodes = z.array(z.looseObject({}));

const pageShape = z.object({
  identifier: z.object({ url: z.string() }),
  metadata: z.object({ title: z.string(), role: z.string().optional() }),
  abstract: nodes.default([]),
  primaryContentSections: z.array(z.looseObject({ kind: z.string(), content: nodes.optional() })).default([]),
  references: z.record(z.string(), z.looseObject({ title: z.string().optional(), url: z.string().optional() })).default({}),
});

/** Whether a text is documentation as render JSON. */
export function isRenderJson(head: string): boolean {
  return head.trimStart().startsWith('{') && /"(?:primaryContentSections|schemaVersion|seeAlsoSections|topicSections)"\s*:/.test(head);
}

/** Read a documentation page that was saved as the JSON that its site renders. */
export function readRenderJson(file: string, text: string): RawPost {
  const page = checkShape(file, parseJson(file, text), pageShape, 'a documentation page');
  const references: References = page.references;
  const abstract: RenderNode = { type: 'paragraph', inlineContent: page.abstract as RenderNode[] };
  const content = page.primaryContentSections.flatMap((section) => (section.content ?? []) as RenderNode[]);
  return toRawPost({
    title: page.metadata.title,
    identifier: page.identifier.url,
    role: page.metadata.role,
    markdown: blocksToMarkdown(page.abstract.length > 0 ? [abstract, ...content] : content, references),
    startLine: 1,
    endLine: text.replace(/\n$/, '').split('\n').length,
  });
}
