import { join } from 'node:path';
import { hasPages, kinds } from '../model/kinds.ts';
import type { IndexedPage } from '../search/build-index.ts';
import { writeIndex } from '../search/index/write-index.ts';
import { indexPhrases } from '../search/index-phrases.ts';
import { primarySubtag } from '../search/languages/languages.ts';
import { type IndexRecord, termRecord } from '../search/record.ts';
import { digestEngine } from './build/unchanged.ts';
import { rootFolder, workFolder } from './root.ts';
import { searchSources } from './search-documents.ts';
import { searchExtras } from './search-extras.ts';
import type { Site } from './site.ts';

/**
 * Index phrases and words, side by side.
 *
 * @param folder the built site
 * @throws Error where an entry was lost
 */
export async function indexSite(folder: string, site: Site): Promise<void> {
  const kept = join(workFolder(rootFolder()), 'search');
  const sources = { pages: entryPages(site), records: termRecords(site), language: primarySubtag(site.config.language) };
  await Promise.all([
    indexPhrases({ folder, sources, kept: join(kept, 'phrases') }),
    writeIndex(folder, searchSources(site), searchExtras(site), {
      kept: { folder: join(kept, 'words'), reader: await digestEngine(), threads: 1 },
    }),
  ]);
}

/** The pages that hold an entry each. */
function entryPages({ documents }: Site): IndexedPage[] {
  return documents.flatMap(({ kind, id }) => (hasPages(kind) ? [{ id, file: `${kinds[kind].folder}/${id}/index.html` }] : []));
}

function termRecords({ config, urls, ofKind }: Site): IndexRecord[] {
  // Pagefind puts the site's base in front.
  return ofKind('term').map(({ id, data }) =>
    termRecord(id, data, `/${urls.entry({ kind: 'term', id }).slice(urls.base.length)}`, primarySubtag(config.language)),
  );
}
