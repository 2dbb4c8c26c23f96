declare module 'html-encoding-sniffer' {
  /** The character set of an HTML or XML byte stream, as the standards find it out. */
  function sniff(bytes: Uint8Array, options?: { xml?: boolean; defaultEncoding?: string }): string;
  export = sniff;
}
