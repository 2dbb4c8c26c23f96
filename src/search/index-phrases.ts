import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { shardOf, shardsFor } from './phrase-shards.ts';
import type { PhraseThreadWork } from './phrase-thread.ts';
import type { IndexRecord } from './record.ts';
import { startThread } from './start-thread.ts';

/** An entry whose phrases are to be found; its text is made where it is not known from the last build. */
export interface PhraseSource {
  id: string;
  /** A digest of all that its text follows from. */
  digest: string;
  make(): IndexRecord;
}

/** What is indexed, and where that goes. */
export interface PhraseWork {
  sources: readonly PhraseSource[];
  /** The subtag of the language that texts are written in. */
  language: string;
  /** Where the index goes: to `pagefind/` in it. */
  folder: string;
  /** Where shards are kept, on the same disk. */
  kept: string;
}

const PROGRAM = new URL('./phrase-thread.ts', import.meta.url);

/** More threads than this need more memory than they save time: each has a Pagefind of its own. */
const MOST_THREADS = 4;

/**
 * Index phrases in shards, each made by a process of its own, so that memory is bounded; in threads, a core each. A shard whose entries are
 * as they were is taken from those that are kept.
 *
 * @throws Error where Pagefind reports one, or lost an entry
 */
export async function indexPhrases({ sources, language, folder, kept }: PhraseWork): Promise<void> {
  mkdirSync(kept, { recursive: true });
  const known = new Set(readdirSync(kept));
  const shards = shardsFor(sources.length);
  const bySource = Map.groupBy(sources, ({ id }) => shardOf(id, shards));
  const needed = new Set<string>();
  const pagefind = findPackageJSON('pagefind', import.meta.url);
  const indexer = language + (pagefind ? readFileSync(pagefind, 'utf8') : '');
  const works: (() => PhraseThreadWork)[] = Array.from({ length: shards }, (_, number) => () => {
    const its = bySource.get(number) ?? [];
    const name = digestOf(its, indexer);
    needed.add(name);
    const records = known.has(name) ? undefined : its.map((source) => source.make());
    return { number, language, records, kept: join(kept, name), folder };
  });
  // When it is this one's turn, all names are known. A shard is hundreds of files.
  works.push(() => ({ gone: [...known].filter((name) => !needed.has(name)).map((name) => join(kept, name)) }));
  const threads = Math.min(shards, availableParallelism(), MOST_THREADS);
  await Promise.all(Array.from({ length: threads }, () => inThread(() => works.shift()?.())));
}

/** Have a thread do one work after another. */
function inThread(next: () => PhraseThreadWork | undefined): Promise<void> {
  const thread = startThread(PROGRAM);
  return new Promise<void>((resolve, reject) => {
    const give = () => {
      const work = next();
      if (work) thread.postMessage(work);
      else resolve();
    };
    thread.on('message', give).once('error', reject);
    thread.once('exit', (code) => reject(new Error(`A thread that indexes phrases ended with ${code}`)));
    give();
  }).finally(() => thread.terminate());
}

/** A digest of all that a shard follows from. @param indexer the language, and what indexes */
function digestOf(sources: readonly PhraseSource[], indexer: string): string {
  const hash = createHash('sha256').update(indexer);
  for (const { id, digest } of sources) hash.update(`\n${id} ${digest}`);
  return hash.digest('hex').slice(0, 24);
}
