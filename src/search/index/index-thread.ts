import { parentPort, workerData } from 'node:worker_threads';
import { speak } from '../analyze.ts';
import { type Answered, type Asked, packText, type ThreadData, writeSegment } from './index-threads.ts';
import { Lexicon } from './lexicon.ts';

/* Runs in a thread: reads entries into files and packs texts, one after another, and says of each when it is done, or what went wrong. */

const { language, domains } = workerData as ThreadData;
const ready = speak(language).then(() => new Lexicon());
const answer = (answered: Answered, transferred: ArrayBuffer[] = []) => parentPort?.postMessage(answered, transferred);

parentPort?.on('message', async (asked: Asked) => {
  try {
    if ('texts' in asked) {
      const all = asked.texts.map(packText);
      const packed = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const bytes of all) {
        packed.set(bytes, at);
        at += bytes.length;
      }
      answer({ packed, lengths: all.map(({ length }) => length) }, [packed.buffer]);
    } else {
      writeSegment(asked.file, asked.documents, domains, await ready);
      answer('read');
    }
  } catch (failure) {
    answer({ failure });
  }
});
