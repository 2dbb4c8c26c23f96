import type { Definition, Link, Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { escapeMarkdown } from '../model/escape-markdown.ts';
import type { Targets } from '../model/targets.ts';
import type { Urls } from '../model/urls.ts';
import { parseDestination } from './destination.ts';
import { parse } from './parse.ts';
import { walk } from './walk.ts';

/**
 * Write a body's entry links as plain Markdown with absolute addresses, so that it can be read anywhere:
 * `[[tn3134]]` becomes `[its title](https://…)`. Everything else stays as its author wrote it, `{#anchors}` included.
 *
 * @param body Markdown without front matter
 * @param self the entry, which links within the page are resolved against
 */
export function resolveLinks(body: string, self: Parameters<Urls['entry']>[0], targets: Targets, urls: Urls): string {
  const edits: { start: number; end: number; text: string }[] = [];
  walk<Nodes>(parse(body), (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    const to = parseDestination(node.url);
    if (to.type !== 'entry' || start === undefined || end === undefined) return;
    const target = to.id === '' ? { ...self, title: '' } : targets.entry(to.id);
    if (!target) return;
    const url = urls.absolute(urls.entry(target, to.anchor));
    edits.push({ start, end, text: rewrite(node, body.slice(start, end), url, target.title) });
  });
  // From the end, so that earlier places stay where they are.
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), body);
}

/** A destination, and what may follow it: `](…` or `]: …`. */
const DESTINATION = /\](\(|:)(\s*)(<[^<>]*>|[^\s)]+)(?=[^\]]*$)/;

function rewrite(node: Link | Definition, source: string, url: string, title: string): string {
  if (!source.startsWith('[[')) return source.replace(DESTINATION, (_, opener: string, space: string) => `]${opener}${space}${url}`);
  const words = node.type === 'link' ? textOf(node) : '';
  const bare = words === '' || words.replace(/\\$/, '') === decodeURI(node.url).replace(/\\$/, '');
  return `[${escapeMarkdown(bare && title ? title : words)}](${url})`;
}
