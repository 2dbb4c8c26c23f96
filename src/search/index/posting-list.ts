import { IMPACT_SCALE, MAX_POSTINGS } from './format.ts';

/** That a term is found in an entry. */
export interface Posting {
  /** The entry's number. */
  entry: number;
  /** How much the term tells of the entry, 1 to `IMPACT_SCALE`. */
  impact: number;
  /** The section that it tells most of. */
  section: number;
  /** The units that have the term, a bit each, 24 at most. */
  units: number;
}

/** A posting takes three numbers: entry; impact and units; section. */
const NUMBERS = 3;
const UNITS = 24;

/** How many are held before the worst are let go. */
const MOST = 2 * MAX_POSTINGS;

/** The best postings of a term, in memory that does not grow with the number of entries. */
export class PostingList implements Iterable<Posting> {
  /** How many entries have the term. */
  count = 0;
  /** The first of them. */
  first = Number.POSITIVE_INFINITY;
  #numbers = new Uint32Array(2 * NUMBERS);
  #held = 0;

  /** Begin anew, for another term. */
  clear(): void {
    this.count = 0;
    this.first = Number.POSITIVE_INFINITY;
    this.#held = 0;
  }

  /** Add a posting of an entry whose number is greater than all before. */
  add(entry: number, impact: number, section: number, units: number): void {
    if (this.count === 0) this.first = entry;
    this.count += 1;
    if (this.#held === MOST) this.#prune();
    const at = this.#held * NUMBERS;
    if (at === this.#numbers.length) {
      const grown = new Uint32Array(2 * at);
      grown.set(this.#numbers);
      this.#numbers = grown;
    }
    this.#numbers[at] = entry;
    this.#numbers[at + 1] = (impact << UNITS) | units;
    this.#numbers[at + 2] = section;
    this.#held += 1;
  }

  /** Tell of the best `MAX_POSTINGS`, by entry: those of the greatest impact, of like ones the first. */
  each(tell: (entry: number, impact: number, section: number, units: number) => void): void {
    this.#prune();
    const numbers = this.#numbers;
    for (let at = 0; at < this.#held * NUMBERS; at += NUMBERS) {
      const both = numbers[at + 1] ?? 0;
      tell(numbers[at] ?? 0, both >>> UNITS, numbers[at + 2] ?? 0, both & (2 ** UNITS - 1));
    }
  }

  /** The same as objects. */
  [Symbol.iterator](): Iterator<Posting> {
    const all: Posting[] = [];
    this.each((entry, impact, section, units) => all.push({ entry, impact, section, units }));
    return all[Symbol.iterator]();
  }

  #prune(): void {
    if (this.#held <= MAX_POSTINGS) return;
    const having = new Array<number>(IMPACT_SCALE + 1).fill(0);
    for (let i = 0; i < this.#held; i += 1) having[this.#impact(i)] = (having[this.#impact(i)] ?? 0) + 1;
    // The least impact that is kept, and how many of that impact there is room for.
    let least = IMPACT_SCALE;
    let room = MAX_POSTINGS;
    for (let of = having[least] ?? 0; room >= of; of = having[least] ?? 0) {
      room -= of;
      least -= 1;
    }
    let kept = 0;
    for (let i = 0; i < this.#held; i += 1) {
      const impact = this.#impact(i);
      if (impact < least || (impact === least && room-- <= 0)) continue;
      this.#numbers.copyWithin(kept * NUMBERS, i * NUMBERS, (i + 1) * NUMBERS);
      kept += 1;
    }
    this.#held = kept;
  }

  #impact(i: number): number {
    return (this.#numbers[i * NUMBERS + 1] ?? 0) >>> UNITS;
  }
}
