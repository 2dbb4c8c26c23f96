import { ByteWriter } from './bytes.ts';
import { BLOCK } from './segment.ts';

/** Cuts what is written into blocks. */
export class Blocks {
  readonly writer = new ByteWriter();
  readonly #blocks: Buffer[] = [];

  /** To be called where a block may end. */
  end(): void {
    if (this.writer.length >= BLOCK) this.#blocks.push(Buffer.from(this.writer.take()));
  }

  all(): Buffer[] {
    if (this.writer.length > 0) this.#blocks.push(Buffer.from(this.writer.take()));
    return this.#blocks;
  }
}
