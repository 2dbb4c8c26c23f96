/** A capture that is open for reading, once. */
export interface Capture {
  /** The file as the user named it, `stdin` for standard input. */
  name: string;
  /** Its first bytes, decoded as far as they go, for readers to recognise their own. */
  head: string;
  /** The bytes, from the start. May be consumed once. */
  chunks(): AsyncIterable<Uint8Array>;
}

/** How many bytes of a file a reader may look at to recognise it. */
export const HEAD_BYTES = 64 * 1024;
