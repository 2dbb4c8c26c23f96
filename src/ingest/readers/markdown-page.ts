import { basename } from 'node:path';
import { readText } from '../input/lines.ts';
import { createConverter } from '../normalise/html/html-to-markdown.ts';
import type { RawPost } from '../raw-post.ts';
import { readDialects } from './markdown/dialects.ts';
import { readPageFields } from './markdown/page-fields.ts';
import type { Reader } from './reader.ts';

/** A page of a folder of Markdown, as makers of documentation and of notes have it. */
export const markdownPage: Reader = {
  format: 'markdown-page',
  describes: 'a Markdown page with front matter, or a folder of them (Docusaurus, Hugo, Jekyll, MkDocs, Obsidian)',

  recognises({ name, head }) {
    return /\.(?:md|mdx|markdown|mdown)$/i.test(name) || /^---\r?\n(?:[\w-]+:.*\r?\n)+/.test(head) || /^\+\+\+\r?\n[\w-]+\s*=/.test(head);
  },

  async *read(capture) {
    const whole = (await readText(capture)).replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
    const { fields, body } = readPageFields(capture.name, whole);
    const { text, losses } = readDialects(body);
    const heading = /^(?:#\s+(.+?)\s*#*|(.+)\n=+)[ \t]*$/m.exec(text);
    const own =
      heading && text.slice(0, heading.index).trim() === '' ? (heading[1] ?? heading[2] ?? '').replace(/\s*\{#[^}]*\}$/, '') : undefined;
    const title = fields.title ?? own ?? nameOf(capture.name);
    const converter = createConverter({ file: capture.name, base: fields.url, headings: 2 });
    // The title stands in the entry's fields; another heading of the first level stays.
    const rest = heading && own !== undefined ? text.slice(heading.index + heading[0].length) : text;
    yield {
      kind: 'post',
      startLine: 1,
      endLine: whole.replace(/\n$/, '').split('\n').length,
      doubts: fields.draft ? ['its site has not published it'] : [],
      title: title.replace(/[`*_]/g, ''),
      ...(fields.summary && { summary: fields.summary }),
      ...(fields.url && { url: fields.url }),
      ...converter.markdown(rest),
      form: 'tidy',
      figures: { ...(fields.changed && { activity: fields.changed }) },
      ...(fields.published && { published: fields.published }),
      byStaff: true,
      type: 'guide',
      losses: [...losses, ...converter.losses()],
    } satisfies RawPost;
  },
};

/** A page without a title has the name of its file: `reset-the-lamp.md`. */
function nameOf(file: string): string {
  const name = basename(file)
    .replace(/\.\w+$/, '')
    .replace(/^\d{4}-\d{2}-\d{2}-/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return name.charAt(0).toUpperCase() + name.slice(1) || 'Untitled';
}
