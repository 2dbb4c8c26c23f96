import type { ChunkStore } from './chunk-store.ts';
import type { Part } from './format.ts';
import { dictionaryCutter } from './pack.ts';
import { Scatter } from './scatter.ts';

/** Puts what is looked up by name. */
export interface Dictionary {
  /** To be called in order of names. */
  add(name: string, json: string): void;
  /** Puts what is left, and gives what tells where each name is. */
  end(): Promise<string[] | number>;
}

/** Chunks that follow one another. */
export function inOrder(part: Part, store: ChunkStore): Dictionary {
  const cutter = dictionaryCutter((json) => store.put(part, json));
  return {
    add: cutter.add,
    async end() {
      cutter.end();
      await store.room();
      return cutter.firsts;
    },
  };
}

/** Chunks by the hashes of names. */
export function scattered(part: Part, store: ChunkStore, folder: string | undefined): Dictionary {
  const scatter = new Scatter(folder);
  return {
    add: (name, json) => scatter.add(name, json),
    end: () =>
      scatter.end(
        (json) => store.put(part, json),
        () => store.room(),
      ),
  };
}
