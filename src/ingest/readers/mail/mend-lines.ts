/** What begins a message in an archive; a sentence may begin in the same way. */
const FROM = 'From ';
const CLOCK = /\d{1,2}:\d{2}/;
const HEADER = /^[\w-]+:|^>From /;

/**
 * Put `>` before lines of an archive that begin with `From ` and begin no message, as who wrote the archive should have done: such a
 * line names a time, or headers follow it. `mbox-reader` would take any of them for a new message, and drop the line.
 *
 * @param chunks an archive's bytes, cut anywhere
 */
export async function* escapeFromLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let held: string[] = [''];
  for await (const chunk of chunks) {
    const lines = Buffer.from(chunk).toString('latin1').split('\n');
    lines[0] = (held.pop() ?? '') + lines[0];
    const known = [...held, ...lines];
    // The last line may go on, and whether the one before it begins a message is for the last to tell.
    held = known.slice(-2);
    yield written(known.slice(0, -2), held[0]);
  }
  yield Buffer.from(written(held, undefined).toString('latin1').slice(0, -1), 'latin1');
}

function written(lines: readonly string[], next: string | undefined): Buffer {
  const escaped = lines.map((line, i) => (isBody(line, lines[i + 1] ?? next ?? '') ? `>${line}` : line));
  return Buffer.from(escaped.map((line) => `${line}\n`).join(''), 'latin1');
}

function isBody(line: string, next: string): boolean {
  return line.startsWith(FROM) && !CLOCK.test(line) && !HEADER.test(next);
}

/**
 * End each quoted line of a message where it ends. In `format=flowed` (RFC 3676) a space at the end says that the paragraph goes on,
 * and `postal-mime` joins the next line with its `>` and all.
 */
export function endQuotedLines(message: Uint8Array): Buffer {
  return Buffer.from(
    Buffer.from(message)
      .toString('latin1')
      .replace(/^(>.*?)(?: |=20)+(?=\r?$)/gm, '$1'),
    'latin1',
  );
}
