import { shortHash } from '../model/short-hash.ts';

/*
 * The index of phrases is made in shards: Pagefind holds all that it indexes in memory, about a quarter of a megabyte a page. A shard
 * follows from an entry's id, so that an entry that changes changes one of them.
 */

/** Entries to a shard, about: memory, against the requests that a phrase takes. */
const ENTRIES_PER_SHARD = 1000;

/** How many shards the phrases of so many entries are in. */
export function shardsFor(entries: number): number {
  return Math.max(1, Math.ceil(entries / ENTRIES_PER_SHARD));
}

/** The number of the shard that an entry is in, counted from 0. */
export function shardOf(id: string, shards: number): number {
  return Number.parseInt(shortHash(id), 36) % shards;
}

/** The folder of the built site that the index goes to. */
export const PHRASE_FOLDER = 'pagefind';

/** The folder of a shard in that of the site, with a slash at its end. The first is where Pagefind's own files are. */
export function shardFolder(shard: number): string {
  return shard === 0 ? `${PHRASE_FOLDER}/` : `${PHRASE_FOLDER}/${shard}/`;
}
