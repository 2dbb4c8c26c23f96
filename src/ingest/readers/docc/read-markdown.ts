import { z } from 'zod';
import { checkShape } from '../../input/check-shape.ts';
import { parseJson } from '../../input/parse-json.ts';
import { refuseDeepMarkdown } from '../../normalise/markdown-nesting.ts';
import { tidyMarkdown } from '../../normalise/tidy-markdown.ts';
import type { RawPost } from '../../raw-post.ts';
import { resolveDocLinks } from './doc-links.ts';
import { toRawPost } from './to-raw-post.ts';

const COMMENT = /^(\s*(?:---\n[\s\S]*?\n---\s*)?)<!--\s*(\{[\s\S]*?\})\s*-->\s*/;
const TITLE = /^# (.+)$/m;
const COPYRIGHT = /\n---\s*\n+Copyright (?:&copy;|©)[\s\S]*$/;

const metadataShape = z.object({ title: z.string().optional(), identifier: z.string().optional(), role: z.string().optional() });

/** Whether a text is documentation as Markdown: a comment of metadata, or a numbered note's heading. */
export function isDocMarkdown(head: string): boolean {
  const start = head.slice(0, 8_000).replaceAll('\r', '');
  return /^\s*(?:---\n[\s\S]*?\n---\s*)?<!--\s*\{\s*"(?:\w+)"\s*:/.test(start) || /^\s*# (?:TN|QA)\d{3,5}\b/.test(start);
}

/** Read a documentation page that was saved as Markdown. */
export function readDocMarkdown(file: string, text: string): RawPost {
  const whole = text.replaceAll('\r\n', '\n');
  const comment = COMMENT.exec(whole);
  const metadata = comment
    ? checkShape(file, parseJson(file, comment[2] ?? ''), metadataShape, 'the metadata of a documentation page')
    : {};
  refuseDeepMarkdown(file, whole);
  const rest = whole.slice(comment?.[0].length ?? 0);
  const heading = TITLE.exec(rest);
  const body = heading ? rest.slice(0, heading.index) + rest.slice(heading.index + heading[0].length) : rest;
  return toRawPost({
    title: metadata.title ?? heading?.[1]?.trim() ?? '',
    identifier: metadata.identifier,
    role: metadata.role,
    markdown: tidyMarkdown(resolveDocLinks(body.replace(COPYRIGHT, ''))).trim(),
    startLine: 1,
    endLine: whole.replace(/\n$/, '').split('\n').length,
  });
}
