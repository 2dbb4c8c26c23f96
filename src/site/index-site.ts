import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { indexWords } from '../search/index/index-words.ts';
import { INDEX_FOLDER } from '../search/index/write-index.ts';
import { indexPhrases } from '../search/index-phrases.ts';
import { primarySubtag } from '../search/languages/languages.ts';
import { PHRASE_FOLDER } from '../search/phrase-shards.ts';
import { digestEngine } from './build/unchanged.ts';
import { phraseSources } from './phrase-sources.ts';
import { rootFolder, workFolder } from './root.ts';
import { searchSources } from './search-documents.ts';
import { searchExtras } from './search-extras.ts';
import type { Site } from './site.ts';

const keptFolder = () => join(workFolder(rootFolder()), 'search');

/** Where the index gathers while pages are made. */
const gathering = () => join(keptFolder(), 'index');

/**
 * Index words and phrases side by side. Neither needs a page; `putIndex` puts them in the built site.
 *
 * @throws Error where an entry was lost
 */
export async function indexSite(site: Site): Promise<void> {
  const [folder, reader] = [gathering(), await digestEngine()];
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all([
    indexWords({
      folder,
      sources: searchSources(site),
      extras: searchExtras(site),
      kept: { folder: join(keptFolder(), 'words'), reader, threads: 1 },
    }),
    indexPhrases({
      folder,
      sources: phraseSources(site, reader),
      language: primarySubtag(site.config.language),
      kept: join(keptFolder(), 'phrases'),
    }),
  ]);
}

/** Put the index where it belongs, once it is there. */
export async function putIndex(folder: string): Promise<void> {
  for (const name of [INDEX_FOLDER, PHRASE_FOLDER]) await rename(join(gathering(), name), join(folder, name));
}
