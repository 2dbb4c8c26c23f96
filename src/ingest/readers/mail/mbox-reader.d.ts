declare module 'mbox-reader' {
  /** The messages of an archive, one by one. */
  export function mboxReader(stream: NodeJS.ReadableStream): AsyncIterable<{ content: Buffer }>;
}
