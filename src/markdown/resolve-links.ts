import { escapeMarkdown } from '../model/escape-markdown.ts';
import type { BodyLink, WrittenLink } from '../model/outline.ts';
import type { Targets } from '../model/targets.ts';
import type { Urls } from '../model/urls.ts';

/**
 * Write a body's entry links as plain Markdown with absolute addresses, so that it can be read anywhere:
 * `[[tn3134]]` becomes `[its title](https://…)`. Everything else stays as its author wrote it, `{#anchors}` included.
 *
 * @param body Markdown without front matter
 * @param links those of its outline: three files hold an entry's Markdown, and to parse it for each would take longest of all
 * @param self the entry, which links within the page are resolved against
 */
export function resolveLinks(
  body: string,
  links: readonly BodyLink[],
  self: Parameters<Urls['entry']>[0],
  targets: Targets,
  urls: Urls,
): string {
  const edits = links.flatMap(({ id, anchor, written }) => {
    const target = id === '' ? { ...self, title: '' } : targets.entry(id);
    if (!written || !target) return [];
    const { start, end } = written;
    return [{ start, end, text: rewrite(written, body.slice(start, end), urls.absolute(urls.entry(target, anchor)), target.title) }];
  });
  let text = '';
  let at = 0;
  // In the order of the text, whatever that of its outline is.
  for (const edit of edits.sort((a, b) => a.start - b.start)) {
    text += body.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + body.slice(at);
}

/** A destination, and what may follow it: `](…` or `]: …`. */
const DESTINATION = /\](\(|:)(\s*)(<[^<>]*>|[^\s)]+)(?=[^\]]*$)/;

function rewrite({ words }: WrittenLink, source: string, url: string, title: string): string {
  if (!source.startsWith('[[')) return source.replace(DESTINATION, (_, opener: string, space: string) => `]${opener}${space}${url}`);
  return `[${escapeMarkdown(words || title)}](${url})`;
}
