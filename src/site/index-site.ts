import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hasPages, kinds } from '../model/kinds.ts';
import type { IndexedPage } from '../search/build-shards.ts';
import { indexWords } from '../search/index/index-words.ts';
import { INDEX_FOLDER } from '../search/index/write-index.ts';
import { indexPhrases } from '../search/index-phrases.ts';
import { primarySubtag } from '../search/languages/languages.ts';
import { type IndexRecord, termRecord } from '../search/record.ts';
import { digestEngine } from './build/unchanged.ts';
import { rootFolder, workFolder } from './root.ts';
import { searchSources } from './search-documents.ts';
import { searchExtras } from './search-extras.ts';
import type { Site } from './site.ts';

/** Where the index of words gathers while the site's pages are made. */
const gathering = () => join(keptFolder(), 'index');

const keptFolder = () => join(workFolder(rootFolder()), 'search');

/** Index the words of a site, which takes no page of it; `putWords` puts them in the built site. */
export async function startWords(site: Site): Promise<void> {
  await rm(gathering(), { recursive: true, force: true });
  await mkdir(gathering(), { recursive: true });
  await indexWords({
    folder: gathering(),
    sources: searchSources(site),
    extras: searchExtras(site),
    kept: { folder: join(keptFolder(), 'words'), reader: await digestEngine(), threads: 1 },
  });
}

/** Put the index of words where it belongs, once it is there. */
export async function putWords(folder: string): Promise<void> {
  await rename(join(gathering(), INDEX_FOLDER), join(folder, INDEX_FOLDER));
}

/**
 * Index the phrases of pages, which have to stand.
 *
 * @param folder the built site
 * @throws Error where an entry was lost
 */
export function startPhrases(folder: string, site: Site): Promise<void> {
  const sources = { pages: entryPages(site), records: termRecords(site), language: primarySubtag(site.config.language) };
  return indexPhrases({ folder, sources, kept: join(keptFolder(), 'phrases') });
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
