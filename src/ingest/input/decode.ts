import { CaptureError } from '../capture-error.ts';
import type { Capture } from './capture.ts';

/**
 * Decode a capture to text as its bytes come.
 *
 * @param strict whether bytes that are not of its character set are a fault; a browser shows `\ufffd` in their place
 * @yields pieces of text, never cut inside a character
 * @throws CaptureError naming the line with bytes that are not of its character set, or binary zeros
 */
export async function* decode(
  { name, encoding, chunks }: Pick<Capture, 'name' | 'encoding' | 'chunks'>,
  strict = true,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: strict });
  const wide = encoding.startsWith('utf-16');
  let line = 1;
  for await (const chunk of chunks()) {
    yield text(chunk, true);
    line += count(chunk);
  }
  const rest = text(new Uint8Array(), false);
  if (rest) yield rest;

  function text(chunk: Uint8Array, stream: boolean): string {
    if (!wide && chunk.includes(0)) throw fault(line + count(chunk.subarray(0, chunk.indexOf(0))), 'binary data');
    try {
      return decoder.decode(chunk, { stream });
    } catch {
      throw fault(line + (encoding === 'utf-8' ? linesBeforeBrokenByte(chunk) : 0), `bytes that are not ${encoding.toUpperCase()}`);
    }
  }

  function fault(atLine: number, found: string): CaptureError {
    const allowed = 'text in UTF-8, or in the character set that the page names; save the capture as UTF-8';
    return new CaptureError({ file: name, place: `line ${atLine}`, found, allowed });
  }
}

const NEWLINE = 0x0a;

function count(chunk: Uint8Array): number {
  let lines = 0;
  for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) lines++;
  return lines;
}

/** Where the fault lies is asked only once there is one, so that the good case stays fast. */
function linesBeforeBrokenByte(chunk: Uint8Array): number {
  const [sound = ''] = new TextDecoder('utf-8')
    .decode(chunk)
    .replace(/^\ufffd{1,3}/, '')
    .split('\ufffd');
  return sound.split('\n').length - 1;
}
