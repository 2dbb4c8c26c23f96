import { CaptureError } from '../capture-error.ts';

/** First bytes of formats that people hand over by mistake, what to do instead, and where they stand when not at the beginning. */
const signatures: [bytes: number[], what: string, advice: string, at?: number][] = [
  [[0x50, 0x4b, 0x05, 0x06], 'an empty zip archive', 'unpack it and give the folder'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7z archive', 'unpack it and give the file inside'],
  [[0x42, 0x5a, 0x68], 'bzip2 data', 'unpack it and give the file inside'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF', 'save the page as HTML or text'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG image', 'save the page as HTML or text'],
  [[0xff, 0xd8, 0xff], 'a JPEG image', 'save the page as HTML or text'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF image', 'save the page as HTML or text'],
  [[0x57, 0x45, 0x42, 0x50], 'a WebP image', 'save the page as HTML or text', 8],
  [[0x62, 0x70, 0x6c, 0x69, 0x73, 0x74], 'a binary property list or web archive', 'save the page as HTML or text'],
  [[0x75, 0x73, 0x74, 0x61, 0x72], 'a tar archive', 'unpack it and give the folder', 257],
];

/**
 * Refuse what no reader can take: empty files, archives, images, binary data.
 *
 * @param encoding its character set, of which one has zeros in it
 * @throws CaptureError that says what it is and what to give instead
 */
export function refuseForeign(file: string, head: Uint8Array, encoding: string): void {
  if (head.length === 0) {
    throw new CaptureError({ file, place: 'the whole file', found: 'an empty file', allowed: 'text, HTML, JSON or XML' });
  }
  const known = signatures.find(([bytes, , , from = 0]) => bytes.every((byte, at) => head[from + at] === byte));
  if (known) throw new CaptureError({ file, place: 'byte 1', found: known[1], allowed: `a capture is text; ${known[2]}` });
  const zero = encoding.startsWith('utf-16') ? -1 : head.indexOf(0);
  if (zero >= 0) {
    throw new CaptureError({ file, place: `byte ${zero + 1}`, found: 'binary data', allowed: 'text, HTML, JSON or XML in UTF-8' });
  }
}
