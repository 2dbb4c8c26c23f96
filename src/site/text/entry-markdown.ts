import { formatDate } from '../../model/date.ts';
import type { Document } from '../../model/document.ts';
import { escapeMarkdown } from '../../model/escape-markdown.ts';
import { ui } from '../../text/text.ts';
import { badgesOf } from '../badges.ts';
import type { Site } from '../site.ts';

/**
 * An entry as a Markdown document of its own: title, short answer, where it is and where it comes from, then its body,
 * every link absolute. Pure.
 */
export function entryMarkdown(site: Site, document: Document): string {
  const { title, summary } = document.data;
  const facts = factsOf(site, document).map(([name, value]) => `- ${name}: ${value}`);
  const body = site.markdown(document.id);
  return `${[`# ${escapeMarkdown(title)}`, `> ${escapeMarkdown(summary)}`, facts.join('\n'), body].filter(Boolean).join('\n\n')}\n`;
}

function factsOf({ config, urls, entry }: Site, document: Document): [name: string, value: string][] {
  const { data } = document;
  const link = (title: string, url: string) => `[${escapeMarkdown(title)}](${url})`;
  const topics = data.topics.map((id) => link(entry(id).data.title, urls.absolute(urls.entry({ kind: 'topic', id }))));
  const { title, url, publisher } = data.source;
  const source = [url ? link(title ?? url, url) : title && escapeMarkdown(title), publisher && escapeMarkdown(publisher)];
  const changed = data.updated ?? data.created;
  const facts: [string, string | undefined][] = [
    [ui.markdown.permalink, urls.absolute(urls.entry(document))],
    [
      ui.markdown.status,
      badgesOf(document, config)
        .map(({ text }) => escapeMarkdown(text))
        .join(' · '),
    ],
    [ui.markdown.readAt, 'url' in data ? data.url : undefined],
    [ui.markdown.topics, topics.join(', ')],
    [ui.markdown.source, source.filter(Boolean).join(', ')],
    [ui.markdown.changed, changed && formatDate(changed)],
  ];
  return facts.filter((fact): fact is [string, string] => Boolean(fact[1]));
}
