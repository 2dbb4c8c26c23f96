import { Blocks } from './blocks.ts';
import { ByteWriter } from './bytes.ts';
import { Column } from './column.ts';
import type { Lexicon } from './lexicon.ts';

/** Words of a segment as they come, each three numbers: its reading, its entry, and where in the entry it stands. */
export class Tokens {
  readonly #readings = new Column();
  readonly #entries = new Column();
  readonly #places = new Column();
  #entry = 0;
  /** Where the places of one term gather, for their length goes before them. */
  readonly #ofTerm = new ByteWriter();

  get count(): number {
    return this.#readings.length;
  }

  begin(entry: number): void {
    this.#entry = entry;
  }

  /** @param place the number of the place in its entry */
  add(reading: number, place: number, isPart = false): void {
    this.#readings.push(reading);
    this.#entries.push(this.#entry);
    this.#places.push(2 * place + (isPart ? 1 : 0));
  }

  /** Each term, in order: its words; in how many entries it is; of each, how far it is from the one before, and where it stands in it. */
  inOrder(lexicon: Lexicon): Buffer[] {
    const readings = this.#readings.all();
    const terms = lexicon.inOrder(readings);
    // By a reading's number, the place of its term in that order.
    const order = new Uint32Array(lexicon.size);
    for (const [place, term] of terms.entries()) for (const reading of term.readings) order[reading] = place;
    const { sorted, starts } = sortBy(readings, order, terms.length);
    const blocks = new Blocks();
    for (const [place, { term, words }] of terms.entries()) {
      const { writer } = blocks;
      writer.text(term);
      writer.number(words.length);
      for (const word of words) writer.text(word);
      this.#writeEntries(sorted.subarray(starts[place], starts[place + 1]), writer);
      blocks.end();
    }
    return blocks.all();
  }

  /** Of an entry, stand the places of a term in the order in which they were read, and how often it stands in each. */
  #writeEntries(numbers: Uint32Array, writer: ByteWriter): void {
    const written = this.#ofTerm;
    const entries = this.#entries.all();
    const places = this.#places.all();
    let count = 0;
    let before = 0;
    for (let i = 0; i < numbers.length; ) {
      const entry = entries[numbers[i] ?? 0] ?? 0;
      written.number(entry - before);
      before = entry;
      count += 1;
      const runs: number[] = [];
      for (; i < numbers.length && entries[numbers[i] ?? 0] === entry; i += 1) {
        const place = places[numbers[i] ?? 0] ?? 0;
        if (runs.length > 0 && runs[runs.length - 2] === place) runs[runs.length - 1] = (runs[runs.length - 1] ?? 0) + 1;
        else runs.push(place, 1);
      }
      written.number(runs.length / 2);
      for (const number of runs) written.number(number);
    }
    writer.number(count);
    writer.number(written.length);
    writer.bytes(written.take());
  }
}

/**
 * Sort by counting: what comes first stays first among equals.
 *
 * @param order by value, its place in the order
 * @param length how many places there are
 * @returns the indexes of all values, and where those of each place begin; behind the last, how many there are
 */
function sortBy(values: Uint32Array, order: Uint32Array, length: number): { sorted: Uint32Array; starts: Uint32Array } {
  const starts = new Uint32Array(length + 1);
  for (const value of values) {
    const place = (order[value] ?? 0) + 1;
    starts[place] = (starts[place] ?? 0) + 1;
  }
  for (let i = 1; i < starts.length; i += 1) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const next = starts.slice();
  const sorted = new Uint32Array(values.length);
  for (let i = 0; i < values.length; i += 1) {
    const place = order[values[i] ?? 0] ?? 0;
    sorted[next[place] ?? 0] = i;
    next[place] = (next[place] ?? 0) + 1;
  }
  return { sorted, starts };
}
