import { rmSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { buildShard, type ShardWork } from './build-shard.ts';

/** What a thread of phrases is asked: to build a shard, or to delete folders of shards that nothing needs any more. */
export type PhraseThreadWork = ShardWork | { gone: readonly string[] };

/* Runs in a thread: builds shards of the index of phrases, one after another, and says of each when it is done; what goes wrong ends the thread. */

parentPort?.on('message', async (work: PhraseThreadWork) => {
  if ('gone' in work) for (const folder of work.gone) rmSync(folder, { recursive: true, force: true });
  else await buildShard(work);
  parentPort?.postMessage('done');
});
