import type { Document } from '../../model/document.ts';
import { escapeMarkdown } from '../../model/escape-markdown.ts';
import { hasPages, type Kind, kindNames, rowOf } from '../../model/kinds.ts';
import { ui } from '../../text/text.ts';
import { byTitle } from '../by-title.ts';
import { byRecency } from '../recent.ts';
import type { Site } from '../site.ts';
import { entryMarkdown } from './entry-markdown.ts';
import { glossaryMarkdown } from './glossary-markdown.ts';

/** The most entries that are listed of each sort, the newest ones: what a model reads first must stay short on a large site. */
export const MAX_LISTED = 250;

/** Kinds that are not listed by their own name. */
const OWN_PLACES: readonly Kind[] = ['topic', 'reference', 'term'];

/** `/llms.txt`: what a language model should know of this site, and a list of its entries as Markdown (llmstxt.org). Pure. */
export function llmsText(site: Site): string {
  const { config, urls, ofKind, entry } = site;
  const { labels } = config;
  const full = (url: string) => urls.absolute(url);
  const sections: [title: string, documents: readonly Document[]][] = [
    ['Read first', config.start.map(entry)],
    ['Topics', byTitle(ofKind('topic'))],
    ...kindNames.filter((kind) => !OWN_PLACES.includes(kind)).flatMap((kind) => sectionsOf(kind, site)),
    // By the format's own rule, what stands under “Optional” may be left out where a shorter context is needed.
    ['Optional', byTitle(ofKind('reference'))],
  ];
  const list = (documents: readonly Document[]) => {
    const listed = documents.length > MAX_LISTED ? byTitle(byRecency(documents).slice(0, MAX_LISTED)) : documents;
    const rest = documents.length - listed.length;
    const more = `- [${rest} more](${full(urls.data('entries'))}): the list of all entries as JSON has them too`;
    return [...listed.map(line), ...(rest > 0 ? [more] : [])].join('\n');
  };
  const line = (document: Document) =>
    `- [${escapeMarkdown(document.data.title)}](${full(urls.markdown(document))}): ${escapeMarkdown(document.data.summary)}`;

  const parts = [
    `# ${escapeMarkdown(config.name)}`,
    `> ${escapeMarkdown(config.description)}`,
    [
      `Each entry is a page at a permalink such as ${full(urls.entry({ kind: 'post', id: '<id>' }))}, and the same as Markdown with \`.md\` for the last slash.`,
      'Cite the permalink. A heading’s `{#anchor}` is its place in the page: add `#anchor` to the permalink to link to it.',
      `The line after “${ui.markdown.status}” says who answered; “${labels.answer.none ?? 'none'}” means that nobody has. ${escapeMarkdown(config.disclaimer ?? '')}`.trim(),
    ].join(' '),
    [
      '## Everything at once',
      '',
      `- [All entries in one file](${full(urls.data('llmsFull'))}): every entry as Markdown`,
      `- [Glossary](${full(urls.markdown({ kind: 'term', id: '' }))}): every term with its definition`,
      `- [Error codes as JSON](${full(urls.data('errors'))}): the domains of error codes, each with a file that says what every code means and what to try first`,
      `- [All entries as JSON](${full(urls.data('entries'))}): what each is called, says in short and is about`,
      `- [JSON Schema](${full(urls.data('schema'))}): the fields of the JSON, entry by entry`,
    ].join('\n'),
    ...sections
      .filter(([, documents]) => documents.length > 0)
      .map(([title, documents]) => `## ${escapeMarkdown(title)}\n\n${list(documents)}`),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Entries of a kind under its label, or under those of its types. */
function sectionsOf(kind: Kind, { config: { labels }, ofKind }: Site): [title: string, documents: Document[]][] {
  const { typeLabels } = rowOf(kind);
  const documents: readonly Document[] = ofKind(kind);
  if (!typeLabels) return [[labels.kind[kind], byTitle(documents)]];
  return Object.entries(labels[typeLabels]).map(([type, label]) => [
    label,
    byTitle(documents.filter(({ data }) => 'type' in data && data.type === type)),
  ]);
}

/**
 * `/llms-full.txt`: every entry as Markdown, one after the other, the glossary last. Pure.
 *
 * @returns its pieces: together they may be more than a string can hold
 */
export function* llmsFullText(site: Site): Generator<string> {
  for (const document of site.documents) if (hasPages(document.kind)) yield `${entryMarkdown(site, document)}\n---\n\n`;
  yield glossaryMarkdown(site);
}
