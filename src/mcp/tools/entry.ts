import { z } from 'zod';
import { sectionSource } from '../../markdown/section-source.ts';
import { sourceSchema } from '../../model/entry.ts';
import type { ListedEntry, PublishedEntry } from '../../model/published-entry.ts';
import { toResult } from '../../search/client/find.ts';
import type { BuiltSite } from '../built-site.ts';
import { cautions } from '../entry-text.ts';
import type { Library } from '../library.ts';
import { nearestEntries } from '../nearest-entries.ts';
import { type ShownEntry, showEntry, shownEntrySchema } from '../shown-entry.ts';
import type { Tool } from '../tool.ts';

const inputSchema = z.strictObject({
  id: z
    .string()
    .trim()
    .min(1, 'an id or an address')
    .max(2000, 'an id or an address, at most 2,000 characters')
    .describe('An id, also a former one; a permalink, with or without an anchor; or the address of the thread or document it is about.'),
  section: z
    .string()
    .trim()
    .max(200)
    .optional()
    .describe('The anchor of one section, without `#`, to get that section alone. An anchor in the address does the same.'),
});

const outputSchema = shownEntrySchema.extend({
  askedFor: z.string().optional().describe('The id or address asked for, where the entry has another id.'),
  sections: z
    .array(z.strictObject({ anchor: z.string(), title: z.string(), permalink: z.url() }))
    .describe('Its sections in order, with the permalinks to cite for what stands in them.'),
  source: sourceSchema.omit({ fingerprint: true }).describe('Where the facts come from; single sources are the footnotes of the Markdown.'),
  reviewed: z.string().optional().describe('When a person last checked it against its sources.'),
  next: z
    .array(z.strictObject({ id: z.string(), title: z.string(), permalink: z.url(), because: z.string() }))
    .describe('What to read next, and why.'),
  markdown: z.string().describe('The entry, or the section asked for, as Markdown with absolute links.'),
});

/** The tool that reads an entry, or a section of it. */
export function entryTool(library: Library): Tool<typeof inputSchema, typeof outputSchema> {
  return {
    name: 'entry',
    title: 'Read an entry',
    description:
      'Read an entry whole, or one section of it, as Markdown: with the permalink of each section, its sources as footnotes, and whether ' +
      'it is open, a duplicate, or due to be checked. Takes what `search` and `diagnose` give as `id`, and any address of the knowledge ' +
      'base or of a thread that it holds. Cite the permalink of the section that says what you tell.',
    input: inputSchema,
    output: outputSchema,
    async run({ id: asked, section }) {
      const site = await library();
      const resolved = site.resolve(asked);
      if (!resolved) throw new Error(await unknownEntry(site, asked));
      const { id } = resolved;
      const entry = await site.read(id);
      const anchor = section?.replace(/^#/, '') || resolved.anchor;
      const part = anchor ? findSection(entry, anchor) : undefined;
      if (section && anchor && !part) throw new Error(unknownSection(entry, anchor));
      const shown = {
        ...(await showById(site, id)),
        ...(part && { section: { title: part.title, permalink: `${entry.permalink}#${part.anchor}` } }),
      };
      const data = {
        ...shown,
        ...(!asked.toLowerCase().includes(id) && { askedFor: asked }),
        sections: entry.sections.map(({ title, url }) => ({ anchor: new URL(url).hash.slice(1), title, permalink: url })),
        source: sourceOf(entry),
        ...(entry.reviewed && { reviewed: entry.reviewed }),
        next: entry.next.flatMap(({ id: other, because }) => {
          const to = site.entries.get(other);
          return to ? [{ id: to.id, title: to.title, permalink: to.permalink, because }] : [];
        }),
        markdown: part?.markdown ?? entry.body,
      };
      return { data, text: entryDocument(data) };
    },
  };
}

/** What search tells of an entry, found by its number: the data and the index are in the same order. */
async function showById(site: BuiltSite, id: string): Promise<ShownEntry> {
  const [record] = await site.store.entries([[...site.entries.keys()].indexOf(id)]);
  if (record?.id !== id) throw new Error(`The search index does not have ${id} where the data has; \`npm run build\` makes both anew`);
  return showEntry(site, toResult(site.base, record, 0));
}

/** A section by its anchor, or by one that it used to have. */
function findSection({ body, anchors }: PublishedEntry, anchor: string) {
  return sectionSource(body, anchor) ?? sectionSource(body, anchors[anchor] ?? '');
}

function sourceOf({ source }: ListedEntry) {
  const { fingerprint: _, ...told } = source;
  return told;
}

async function unknownEntry(site: BuiltSite, asked: string): Promise<string> {
  const near = (await nearestEntries(site, asked)).map(({ id, title }) => `\n- ${id}: ${title}`).join('');
  const nearest = near ? ` The nearest ids:${near}` : '';
  return `No entry has the id or address “${asked}”.${nearest}\nThe tool \`search\` finds entries by words, error codes and API names.`;
}

function unknownSection({ id, sections }: PublishedEntry, anchor: string): string {
  const known = sections.map(({ title, url }) => `\n- ${new URL(url).hash.slice(1)}: ${title}`).join('');
  return `${id} has no section “${anchor}”. ${known ? `Its sections:${known}` : 'It has none; leave `section` out.'}`;
}

/** An entry as a document: what to beware of, its head, its Markdown, and where to go on. Pure. */
function entryDocument(data: z.output<typeof outputSchema>): string {
  const { title, shortAnswer, status, permalink, section, sections, source, reviewed, next, markdown, askedFor } = data;
  const from = [source.title && `“${source.title}”`, source.publisher, source.published, source.url].filter(Boolean).join(', ');
  const facts = [
    askedFor && `Asked for as ${askedFor}`,
    `Permalink: ${section?.permalink ?? permalink}`,
    section && `The whole entry: ${permalink}`,
    `Status: ${status.join(' · ')}`,
    from && `Source: ${from}`,
    reviewed && `Last checked: ${reviewed}`,
  ];
  const list = (items: readonly (string | false | undefined)[]) =>
    items
      .filter(Boolean)
      .map((item) => `- ${item}`)
      .join('\n');
  const parts = [
    ...cautions(data),
    `# ${title}${section ? ` › ${section.title}` : ''}`,
    `> ${shortAnswer}`,
    list(facts),
    markdown,
    sections.length > 0 && `Permalinks of its sections:\n${list(sections.map((place) => `${place.title}: ${place.permalink}`))}`,
    next.length > 0 &&
      `Read next:\n${list(next.map((other) => `${other.title}: ${other.permalink}${other.because ? ` (${other.because})` : ''}`))}`,
  ];
  return parts.filter(Boolean).join('\n\n');
}
