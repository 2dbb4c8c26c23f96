import { z } from 'zod';
import { checkShape } from '../../input/check-shape.ts';
import { parseJson } from '../../input/parse-json.ts';
import { createConverter } from '../../normalise/html/html-to-markdown.ts';
import type { RawPost } from '../../raw-post.ts';
import type { Wording } from '../../wording.ts';
import { readDirectives } from './directives.ts';
import { createDocLinks, resolveDocLinks } from './doc-links.ts';
import { toRawPost } from './to-raw-post.ts';

const COMMENT = /^(\s*(?:---\n[\s\S]*?\n---\s*)?)<!--\s*(\{[\s\S]*?\})\s*-->\s*/;
const TITLE = /^# (.+)$/m;
const COPYRIGHT = /\n---\s*\n+Copyright (?:&copy;|©)[\s\S]*$/;

const metadataShape = z.object({ title: z.string().optional(), identifier: z.string().optional(), role: z.string().optional() });

/** Read a documentation page that was saved as Markdown, or is written so. */
export function readDocMarkdown(file: string, text: string, wording: Pick<Wording, 'doccBundles' | 'noteNumbers'>): RawPost {
  const whole = text.replaceAll('\r\n', '\n');
  const comment = COMMENT.exec(whole);
  const metadata = comment
    ? checkShape(file, parseJson(file, comment[2] ?? ''), metadataShape, 'the metadata of a documentation page')
    : {};
  const links = createDocLinks(metadata.identifier, wording.doccBundles);
  const url = metadata.identifier ? links.urlOf(metadata.identifier) : undefined;
  const directives = readDirectives(whole.slice(comment?.[0].length ?? 0));
  const heading = TITLE.exec(directives.text);
  const body = heading
    ? directives.text.slice(0, heading.index) + directives.text.slice(heading.index + heading[0].length)
    : directives.text;
  const converter = createConverter({ file, base: url });
  const converted = converter.markdown(resolveDocLinks(body.replace(COPYRIGHT, ''), links));
  return toRawPost(wording, {
    title: metadata.title ?? directives.title ?? heading?.[1]?.trim() ?? '',
    url,
    role: metadata.role ?? directives.kind,
    converted: { ...converted, text: converted.text.trim() },
    losses: [...directives.losses, ...converter.losses()],
    startLine: 1,
    endLine: whole.replace(/\n$/, '').split('\n').length,
  });
}
