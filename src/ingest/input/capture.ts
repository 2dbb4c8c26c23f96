/** A capture that is open for reading. */
export interface Capture {
  /** The file as the user named it, `stdin` for standard input; in an archive, its path there. */
  name: string;
  /** Its first bytes, decoded as far as they go, for readers to recognise their own. */
  head: string;
  /** The name of the character set that it is in. */
  encoding: string;
  /** All of its bytes, where they are few and stand in a file of their own. */
  whole?: Uint8Array;
  /** Whether it can be read later, when others are. */
  again: boolean;
  /** The bytes, from the start. May be consumed once. */
  chunks(): AsyncIterable<Uint8Array>;
}

/** How many bytes of a file a reader may look at to recognise it. */
export const HEAD_BYTES = 64 * 1024;
