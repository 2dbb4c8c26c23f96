import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import type { z } from 'zod';
import type { Content } from '../../src/graph/checks/check.ts';
import { outlineOf } from '../../src/markdown/outline.ts';
import { type Document, parseDocumentFile } from '../../src/model/document.ts';
import { type ErrorTable, parseErrorTable } from '../../src/model/error-table.ts';
import { type Kind, kinds } from '../../src/model/kinds.ts';
import type { Outline } from '../../src/model/outline.ts';
import { formatProblem } from '../../src/model/problem.ts';
import { type SiteConfig, siteSchema } from '../../src/model/site.ts';
import { slugify } from '../../src/model/slug.ts';

/** A small sound site about a network of weather stations. */
export const soundSite = fileURLToPath(new URL('../fixtures/site', import.meta.url));

/** The same subject, with every kind of mistake. */
export const brokenSite = fileURLToPath(new URL('../fixtures/broken', import.meta.url));

const required: Record<Kind, object> = {
  post: { type: 'question', answer: 'staff' },
  technote: { number: 'WN12', state: 'current' },
  topic: {},
  reference: { type: 'article', state: 'live' },
  term: {},
};

/**
 * Make a document as its file would be read. Its title is its id where none is given.
 *
 * @throws Error where the fields are not what the schema takes
 */
export function makeDocument<K extends Kind>(
  kind: K,
  id: string,
  fields: Partial<z.input<(typeof kinds)[K]['schema']>> = {},
  body = '',
): Document<K> {
  const text = `---\n${stringify({ title: id, summary: 'S.', ...required[kind], ...fields })}---\n${body}`;
  const parsed = parseDocumentFile(kind, `content/${kinds[kind].folder}/${id}.md`, id, text);
  if (Array.isArray(parsed)) throw new Error(parsed.map(formatProblem).join('\n'));
  return parsed as Document<K>;
}

/**
 * Make a table of errors as its file would be read. What a row leaves out is filled in.
 *
 * @throws Error where the fields are not what the schema takes
 */
export function makeTable(domain: string, codes: object[], fields: object = {}): ErrorTable {
  const sources = { manual: { title: 'Manual', url: 'https://halyard.example/codes' } };
  const rows = codes.map((row) => ({ check: 'Look at the mast.', ...(!('documented' in row) && { meaning: 'M.' }), ...row }));
  const id = slugify(domain);
  const table = parseErrorTable(
    `content/errors/${id}.yaml`,
    id,
    stringify({ domain, title: 'T', summary: 'S.', sources, codes: rows, ...fields }),
  );
  if (Array.isArray(table)) throw new Error(table.map(formatProblem).join('\n'));
  return table;
}

/** The outlines of documents' bodies. */
export function outlinesOf(documents: readonly Document[]): Map<Document, Outline> {
  return new Map(documents.map((document) => [document, outlineOf(document.body, document.bodyLine)]));
}

/** The configuration of a site, with labels that differ from the names of the values. */
export function makeConfig(fields: Partial<z.input<typeof siteSchema>> = {}): SiteConfig {
  return siteSchema.parse({
    name: 'Rainmark',
    tagline: 'answers about weather stations',
    description: 'Short answers for keepers of weather stations.',
    url: 'https://rainmark.example/kb/',
    repository: 'https://code.example/rainmark/kb',
    disclaimer: 'Run by volunteers.',
    forum: { name: 'Station Keepers’ Forum', url: 'https://keepers.example/board' },
    hostAliases: { 'old.keepers.example': 'keepers.example' },
    platforms: ['Hub', 'Mast', 'Field Console'],
    labels: {
      kind: { post: 'Board post', technote: 'Works note', topic: 'Subject', reference: 'Further reading', term: 'Word' },
      postType: { question: 'Question', guide: 'How-to', announcement: 'News', resource: 'Collection' },
      answer: { staff: 'Answered by Halyard', community: 'Answered by keepers', editorial: 'Answered from the manuals', none: 'Open' },
      referenceType: {
        documentation: 'Manual',
        article: 'Article',
        'sample-code': 'Sample code',
        video: 'Film',
        support: 'Support page',
        rfc: 'Standard',
        archive: 'Archived paper',
        'forum-post': 'Board post',
        'forum-tag': 'Board tag',
        news: 'News',
        'man-page': 'Command manual',
      },
      state: { current: 'In force', archived: 'Archived', retired: 'Withdrawn', live: 'Online', removed: 'Gone', unknown: 'Unchecked' },
    },
    ...fields,
  });
}

/** Content as the checks see it. */
export function makeContent(
  documents: readonly Document[],
  fields: { start?: string[]; broken?: string[]; drafts?: string[]; tables?: ErrorTable[] } = {},
): Content {
  const byId = new Map(documents.map((document) => [document.id, document]));
  for (const document of documents) {
    if (document.kind !== 'term') for (const alias of document.data.aliases) byId.set(alias, document);
  }
  return {
    site: makeConfig({ start: fields.start ?? [] }),
    documents,
    outlines: outlinesOf(documents),
    byId,
    broken: new Set(fields.broken ?? []),
    drafts: new Set(fields.drafts ?? []),
    today: '2026-12-31',
    ledger: new Map(),
    questions: new Map(),
    tables: fields.tables ?? [],
    matrices: [],
    symbols: new Map(),
    pages: new Map(),
  };
}
