/** Numbers that come one after another, up to 2 ** 32 - 1: of a large site they are tens of millions. */
export class Column {
  length = 0;
  #values = new Uint32Array(2 ** 12);

  push(value: number): void {
    if (this.length === this.#values.length) {
      const grown = new Uint32Array(2 * this.length);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.length] = value;
    this.length += 1;
  }

  /** All of them. */
  all(): Uint32Array {
    return this.#values.subarray(0, this.length);
  }
}
