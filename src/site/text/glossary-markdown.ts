import { escapeMarkdown } from '../../model/escape-markdown.ts';
import { ui } from '../../text/text.ts';
import { byTitle } from '../by-title.ts';
import type { Site } from '../site.ts';

/** The glossary as one Markdown document, a heading a term, each with the anchor it has on the glossary's page. Pure. */
export function glossaryMarkdown({ urls, config, entry, ofKind, markdown }: Site): string {
  const terms = byTitle(ofKind('term')).map(({ id, data }) => {
    const see = data.related.map((other) => `[${escapeMarkdown(entry(other).data.title)}](${urls.absolute(urls.entry(entry(other)))})`);
    return [
      `## ${escapeMarkdown(data.title)} {#${id}}`,
      escapeMarkdown(data.summary),
      data.aliases.length > 0 && `${ui.markdown.also}${data.aliases.map(escapeMarkdown).join(', ')}`,
      see.length > 0 && `${ui.markdown.see}${see.join(', ')}`,
      markdown(id),
    ];
  });
  const head = [
    `# ${escapeMarkdown(config.labels.list.glossary)}`,
    `> ${ui.markdown.glossary(escapeMarkdown(config.name))}${urls.absolute(urls.page('glossary'))}`,
  ];
  return `${[...head, ...terms.flat()].filter(Boolean).join('\n\n')}\n`;
}
