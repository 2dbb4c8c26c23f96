/** Writes whole numbers and texts one after another. */
export class ByteWriter {
  #bytes = Buffer.allocUnsafe(2 ** 16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Write a whole number from 0 to 2 ** 53 - 1; small ones take one byte. */
  number(value: number): void {
    this.#reserve(8);
    let rest = value;
    while (rest > 0x7f) {
      this.#bytes[this.#length++] = (rest % 0x80) | 0x80;
      rest = Math.floor(rest / 0x80);
    }
    this.#bytes[this.#length++] = rest;
  }

  text(text: string): void {
    const most = 3 * text.length;
    this.#reserve(most + 8);
    // Where it begins is known once its length is.
    const start = this.#length + (most < 0x80 ? 1 : 8);
    const length = this.#bytes.write(text, start);
    this.number(length);
    if (this.#length !== start) this.#bytes.copyWithin(this.#length, start, start + length);
    this.#length += length;
  }

  bytes(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** What was written since this was last taken; valid until more is written. */
  take(): Buffer {
    const taken = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const grown = Buffer.allocUnsafe(2 * (this.#length + more));
    this.#bytes.copy(grown, 0, 0, this.#length);
    this.#bytes = grown;
  }
}

/** Reads what a `ByteWriter` wrote. */
export class ByteReader {
  readonly #bytes: Buffer;
  #at: number;

  /** @param at where to begin */
  constructor(bytes: Buffer, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  number(): number {
    const bytes = this.#bytes;
    let byte = bytes[this.#at++] ?? 0;
    if (byte < 0x80) return byte;
    let value = byte & 0x7f;
    let scale = 0x80;
    do {
      byte = bytes[this.#at++] ?? 0;
      value += (byte & 0x7f) * scale;
      scale *= 0x80;
    } while (byte >= 0x80);
    return value;
  }

  text(): string {
    const length = this.number();
    const start = this.#at;
    this.#at += length;
    return this.#bytes.toString('utf8', start, this.#at);
  }

  /** Another reader that begins where this one is. */
  again(): ByteReader {
    return new ByteReader(this.#bytes, this.#at);
  }

  /** Pass over some bytes, which may be read apart. */
  part(length: number): ByteReader {
    const part = new ByteReader(this.#bytes, this.#at);
    this.#at += length;
    return part;
  }
}
