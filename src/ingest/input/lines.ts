import { CaptureError } from '../capture-error.ts';
import type { Capture } from './capture.ts';
import { decode } from './decode.ts';

/** The longest line that a text capture may have, in characters. A forum post of book length is a hundredth of it. */
export const MAX_LINE = 4 * 1024 * 1024;

/** The longest text capture that is read as a whole, in characters. */
const MAX_TEXT = 64 * 1024 * 1024;

/**
 * Read a text capture's lines, without their ends.
 *
 * @throws CaptureError when a line or the whole is longer than any capture, or the bytes are no text
 */
export async function readLines(capture: Capture): Promise<string[]> {
  const lines: string[] = [];
  let open = '';
  let total = 0;
  for await (const piece of decode(capture)) {
    total += piece.length;
    const parts = piece.split('\n');
    parts[0] = open + (parts[0] ?? '');
    const long = parts.findIndex((part) => part.length > MAX_LINE);
    if (long >= 0) throw tooLong(capture.name, lines.length + long + 1);
    if (total > MAX_TEXT) throw tooBig(capture.name, lines.length + parts.length);
    open = parts.pop() ?? '';
    for (const part of parts) lines.push(part.endsWith('\r') ? part.slice(0, -1) : part);
  }
  if (open) lines.push(open);
  return lines;
}

/**
 * Read a capture as one text, for formats that are parsed whole.
 *
 * @param strict whether bytes that are not of its character set are a fault
 */
export async function readText(capture: Capture, strict = true): Promise<string> {
  const pieces: string[] = [];
  let total = 0;
  let lines = 1;
  for await (const piece of decode(capture, strict)) {
    total += piece.length;
    if (total > MAX_TEXT) throw tooBig(capture.name, lines);
    lines += piece.split('\n').length - 1;
    pieces.push(piece);
  }
  return pieces.join('');
}

function tooLong(file: string, line: number): CaptureError {
  const found = `a line of more than ${MAX_LINE} characters`;
  return new CaptureError({ file, place: `line ${line}`, found, allowed: 'shorter lines; is this a capture of a page?' });
}

function tooBig(file: string, line: number): CaptureError {
  const found = `more than ${MAX_TEXT / 1024 / 1024} million characters`;
  return new CaptureError({
    file,
    place: `line ${line}`,
    found,
    allowed: 'smaller captures; split it, or use an export that is read as a stream',
  });
}
