import { CaptureError } from './capture-error.ts';
import type { Capture } from './input/capture.ts';
import { listFiles } from './input/list-files.ts';
import { openFile, openStream } from './input/open-capture.ts';
import type { Options } from './options.ts';
import { preparePost } from './prepare.ts';
import type { Progress } from './progress.ts';
import { chooseReader, formats } from './readers/index.ts';
import type { KnownText, Reader } from './readers/reader.ts';
import { addCounts, type RedactionCounts } from './redact/redact.ts';
import type { Spool } from './spool.ts';
import type { Wording } from './wording.ts';

/** A capture that was read. */
export interface ReadCapture {
  file: string;
  format: string;
}

/** What reading left: the posts are in the spool, under the number of their capture. */
export interface ReadResult {
  captures: ReadCapture[];
  redactions: RedactionCounts;
  errors: CaptureError[];
  read: number;
}

/** More known texts than this do not help to read a page of a few hundred posts. */
const MAX_KNOWN = 20_000;
const KNOWN_LENGTH = 300;

/**
 * Read all captures into the spool. One that cannot be read leaves no posts behind, and does not keep the others from
 * being read. Captures in which the beginning of posts is inferred come last, for what the others say helps to read them.
 *
 * @param known how posts begin that the table of ids names
 */
export async function readCaptures(
  options: Options,
  wording: Wording,
  spool: Spool,
  known: readonly KnownText[],
  progress: Progress,
  stdin: AsyncIterable<Uint8Array>,
): Promise<ReadResult> {
  const result: ReadResult = { captures: [], redactions: {}, errors: [], read: 0 };
  const allowed = new Set(wording.settings.allow.map((value) => value.toLowerCase()));
  const context = { wording, known: [...known] };
  const later: { file: string; reader: Reader }[] = [];

  for (const input of options.inputs) {
    if (input === '-') await attempt(async () => read(await openStream('stdin', stdin)));
    else await attempt(async () => each(input));
  }
  for (const { file, reader } of later) await attempt(async () => spoolAll(await openFile(file), reader));
  return result;

  async function each(input: string): Promise<void> {
    for await (const file of listFiles(input)) await attempt(async () => read(await openFile(file), file));
  }

  async function read(capture: Capture, file?: string): Promise<void> {
    const reader = chooseReader(capture, options.format, wording);
    if (!reader) {
      throw new CaptureError({
        file: capture.name,
        place: 'the whole file',
        found: 'no known format',
        allowed: `one of: ${formats.join(', ')}`,
      });
    }
    if (reader.infers && file) later.push({ file, reader });
    else await spoolAll(capture, reader);
  }

  async function spoolAll(capture: Capture, reader: Reader): Promise<void> {
    const before = spool.size;
    const redactions: RedactionCounts = {};
    try {
      for await (const raw of reader.read(capture, context)) {
        const dated = options.captured ? { ...raw, asOf: options.captured } : raw;
        const prepared = preparePost(dated, result.captures.length, wording, allowed);
        if (!/[\p{L}\p{N}]/u.test(prepared.post.text) && !prepared.post.title) continue;
        spool.add(prepared.post);
        addCounts(redactions, prepared.redactions);
        progress.tick(capture.name);
        if (!reader.infers && context.known.length < MAX_KNOWN) {
          context.known.push({ opening: raw.text.slice(0, KNOWN_LENGTH), closing: raw.text.slice(-KNOWN_LENGTH) });
        }
      }
    } catch (error) {
      spool.cut(before);
      throw asFault(error, capture.name);
    }
    if (spool.size === before) {
      throw new CaptureError({
        file: capture.name,
        place: 'the whole file',
        found: 'no posts',
        allowed: 'a capture with at least one post',
      });
    }
    result.read += spool.size - before;
    addCounts(result.redactions, redactions);
    result.captures.push({ file: capture.name, format: reader.format });
  }

  async function attempt(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      if (!(error instanceof CaptureError)) throw error;
      result.errors.push(error);
    }
  }
}

/** A stack that overflows or memory that a parser asks for in vain is the capture's fault, not ours to crash on. */
function asFault(error: unknown, file: string): unknown {
  if (!(error instanceof RangeError)) return error;
  return new CaptureError({
    file,
    place: 'the whole file',
    found: 'markup nested too deeply',
    allowed: 'captures that a browser could show',
  });
}
