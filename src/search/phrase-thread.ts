import { parentPort } from 'node:worker_threads';
import { buildShard, type ShardWork } from './build-shard.ts';

/* Runs in a thread: builds shards of the index of phrases, one after another, and says of each when it is done; what goes wrong ends the thread. */

parentPort?.on('message', async (work: ShardWork) => {
  await buildShard(work);
  parentPort?.postMessage('built');
});
