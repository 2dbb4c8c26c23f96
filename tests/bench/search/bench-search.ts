import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '../../../scripts/chromium.ts';
import { synthesise } from '../generate.ts';
import { askCold, type ColdFigures, surfaces, type TypedFigures, typeWarm } from './drive.ts';
import { type Indexing, type IndexSize, weighIndex, writeSyntheticIndex } from './figures.ts';
import { drawPaste, drawQueries, type Query, questionsOf } from './questions.ts';
import { serveWithIndex } from './serve.ts';

/** Everything known of search over one knowledge base. */
export interface SearchRun {
  entries: number;
  size: IndexSize;
  /** Undefined for an index that was built before. */
  indexing?: Indexing;
  cold: ColdFigures[];
  warm: Record<keyof typeof surfaces, TypedFigures[]>;
}

/**
 * Measure search in Chromium: over the index of a built site, and over synthetic ones that are served in its place, to its
 * own pages and scripts. So every size is searched by the code that readers run, and needs no pages of its own.
 *
 * @param sizes how many entries the synthetic knowledge bases have
 */
export async function benchSearch(
  repository: string,
  dist: string,
  sizes: readonly number[],
  seed: number,
): Promise<{ own: SearchRun; synthetic: SearchRun[] }> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    console.log('This site: asking');
    const own = await measure(browser, dist, dist, questionsOf(join(repository, 'tests/quality/tuning.tsv')));
    const synthetic: SearchRun[] = [];
    for (const size of sizes) synthetic.push(await benchSize(browser, repository, dist, size, seed));
    return { own, synthetic };
  } finally {
    await browser.close();
  }
}

async function benchSize(browser: Browser, repository: string, dist: string, size: number, seed: number): Promise<SearchRun> {
  const folder = await mkdtemp(join(tmpdir(), `signpost-search-${size}-`));
  try {
    console.log(`${size} entries: indexing`);
    const indexing = await writeSyntheticIndex(repository, folder, size, seed);
    const synthetic = await synthesise(repository, size, seed);
    console.log(`${size} entries: asking`);
    return { ...(await measure(browser, dist, folder, [...drawQueries(synthetic), drawPaste(synthetic)])), indexing };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(browser: Browser, dist: string, folder: string, queries: readonly Query[]): Promise<SearchRun> {
  const served = await serveWithIndex(dist, folder);
  try {
    const entries = await (await fetch(`${served.base}search-index/manifest.json`)).json();
    const run: SearchRun = {
      entries: (entries as { count: number }).count,
      size: await weighIndex(folder),
      cold: [],
      warm: { page: [], dialog: [] },
    };
    for (const query of queries) run.cold.push(await askCold(browser, served, query));
    for (const query of queries.filter(({ kind }) => kind !== 'paste')) {
      run.warm.page.push(await typeWarm(browser, served, surfaces.page, query));
      run.warm.dialog.push(await typeWarm(browser, served, surfaces.dialog, query));
    }
    return run;
  } finally {
    served.close();
  }
}
