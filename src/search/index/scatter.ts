import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chunkOfHash, hashOf } from './format.ts';
import { MAX_CHUNK } from './pack.ts';

/** In how many piles entries of a dictionary gather, by their hashes, before they are put into chunks. A power of two. */
const PILES = 64;

/** Bytes of a pile that are held before they go to the disk. */
const HELD = 2 ** 19;

/**
 * Puts what a dictionary holds into chunks by the hashes of its names, so that no list is needed of what is in which: on a large site,
 * that would be most of what a first query moves. Piles lie on the disk where a folder is given.
 */
export class Scatter {
  readonly #folder: string | undefined;
  readonly #piles: string[] = Array.from({ length: PILES }, () => '');
  #size = 0;

  /** @param folder for nothing else; deleted in the end */
  constructor(folder?: string) {
    this.#folder = folder;
    if (folder === undefined) return;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  /** @param json the value */
  add(name: string, json: string): void {
    const hash = hashOf(name);
    const pile = Math.floor(hash / (2 ** 32 / PILES));
    const held = `${this.#piles[pile]}${hash} ${JSON.stringify(name)}:${json}\n`;
    this.#size += name.length + json.length;
    if (this.#folder === undefined || held.length < HELD) {
      this.#piles[pile] = held;
      return;
    }
    appendFileSync(this.#fileOf(pile), held);
    this.#piles[pile] = '';
  }

  /**
   * Put all chunks, in order.
   *
   * @returns how many there are
   */
  async end(put: (json: string) => void, room: () => Promise<void>): Promise<number> {
    const chunks = Math.ceil(this.#size / MAX_CHUNK);
    let chunk = 0;
    let items: string[] = [];
    const end = () => {
      put(`{${items.join(',')}}`);
      items = [];
      chunk += 1;
    };
    for (let pile = 0; pile < PILES; pile += 1) {
      const lines = this.#linesOf(pile).map((line): [chunk: number, item: string] => {
        const space = line.indexOf(' ');
        return [chunkOfHash(Number(line.slice(0, space)), chunks), line.slice(space + 1)];
      });
      for (const [its, item] of lines.sort(([a], [b]) => a - b)) {
        while (chunk < its) end();
        items.push(item);
      }
      await room();
    }
    while (chunk < chunks) end();
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
    return chunks;
  }

  #linesOf(pile: number): string[] {
    const held = this.#piles[pile] ?? '';
    this.#piles[pile] = '';
    if (this.#folder === undefined) return held.split('\n').slice(0, -1);
    appendFileSync(this.#fileOf(pile), held);
    return readFileSync(this.#fileOf(pile), 'utf8').split('\n').slice(0, -1);
  }

  #fileOf(pile: number): string {
    return join(this.#folder ?? '', String(pile));
  }
}
