import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sourcesOf } from '../../../src/search/index/document-source.ts';
import { writeIndex } from '../../../src/search/index/write-index.ts';
import { entryFileJson, entryFiles } from '../../../src/site/data/entry-files.ts';
import { entryListJson } from '../../../src/site/data/entry-json.ts';
import { domainJson, domainListJson } from '../../../src/site/data/error-json.ts';
import { redirectListJson } from '../../../src/site/data/redirect-list.ts';
import { loadContent } from '../../../src/site/load-content.ts';
import { searchDocuments } from '../../../src/site/search-documents.ts';
import { searchExtras } from '../../../src/site/search-extras.ts';
import { createSite } from '../../../src/site/site.ts';
import { soundSite } from '../make-content.ts';

/** Where the fixture's site says that it is. */
export const HOME = 'https://rainmark.example/kb/';

/** A built site's folder, which goes away with `dispose`. */
export interface Dist {
  folder: string;
  /** Write a file of it. */
  write(name: string, data: unknown): Promise<void>;
  dispose(): Promise<void>;
}

/** Write what a build of the fixture writes for programs: its data and its search index. */
export async function makeDist(): Promise<Dist> {
  const folder = await mkdtemp(join(tmpdir(), 'signpost-dist-'));
  const site = createSite(await loadContent(soundSite));
  const write = async (name: string, data: unknown) => {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(data));
  };
  const today = '2026-11-22';
  await write('api/entries.json', entryListJson(site, today));
  await write('api/redirects.json', redirectListJson(site));
  await write('api/errors.json', domainListJson(site));
  for (const domain of site.graph.domains) await write(`api/errors/${domain.slug}.json`, domainJson(site, domain));
  for (const file of entryFiles(site)) await write(`api/entries/${file.id}.json`, entryFileJson(site, file, today));
  await writeIndex(folder, sourcesOf(searchDocuments(site)), searchExtras(site));
  return { folder, write, dispose: () => rm(folder, { recursive: true, force: true }) };
}
