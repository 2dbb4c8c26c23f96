import { CaptureError } from './capture-error.ts';
import { type CaptureList, createCaptureList } from './capture-list.ts';
import type { Faults } from './faults.ts';
import type { Capture } from './input/capture.ts';
import { listFiles } from './input/list-files.ts';
import { openFile, openStream } from './input/open-capture.ts';
import type { SortPaths } from './input/sorted-paths.ts';
import type { Options } from './options.ts';
import { preparePost } from './prepare.ts';
import type { Progress } from './progress.ts';
import { createAside } from './readers/aside.ts';
import { chooseReader, formats } from './readers/index.ts';
import { createKnownList } from './readers/known-list.ts';
import type { Reader } from './readers/reader.ts';
import { addCounts, type RedactionCounts } from './redact/redact.ts';
import type { Scratch } from './scratch.ts';
import type { Spool } from './spool.ts';
import type { Wording } from './wording.ts';

/** Where captures are read to. */
export interface Reading {
  scratch: Scratch;
  spool: Spool;
  faults: Faults;
  sort: SortPaths;
  /** How posts begin that the table of ids names. */
  openings: readonly string[];
  wording: Wording;
  progress: Progress;
  stdin: AsyncIterable<Uint8Array>;
}

/** What reading left: the posts are in the spool, under the number of their capture. */
export interface ReadResult {
  captures: CaptureList;
  redactions: RedactionCounts;
  read: number;
}

/**
 * Read all captures into the spool. One that cannot be read leaves no posts behind, and does not keep the others from
 * being read. Captures in which the beginning of posts is inferred come last, for what the others say helps to read them.
 */
export async function readCaptures(options: Options, reading: Reading): Promise<ReadResult> {
  const { scratch, spool, faults, sort, openings, wording, progress, stdin } = reading;
  const result: ReadResult = { captures: createCaptureList(scratch), redactions: {}, read: 0 };
  const allowed = new Set(wording.settings.allow.map((value) => value.toLowerCase()));
  const known = createKnownList(scratch, openings);
  const context = { wording, known, aside: createAside(scratch) };
  const later: { file: string; reader: Reader }[] = [];

  for (const input of options.inputs) {
    if (input === '-') await attempt(async () => read(await openStream('stdin', stdin)));
    else await attempt(async () => each(input));
  }
  for (const { file, reader } of later) await attempt(async () => spoolAll(await openFile(file), reader));
  return result;

  async function each(input: string): Promise<void> {
    for await (const file of listFiles(input, sort, (fault) => faults.add('captures', fault)))
      await attempt(async () => read(await openFile(file), file));
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
    context.aside.clear();
    try {
      for await (const raw of reader.read(capture, context)) {
        const dated = options.captured ? { ...raw, asOf: options.captured } : raw;
        const prepared = preparePost(dated, result.captures.size, wording, allowed);
        if (!/[\p{L}\p{N}]/u.test(prepared.post.text) && !prepared.post.title) continue;
        spool.add(prepared.post);
        addCounts(redactions, prepared.redactions);
        progress.tick(capture.name);
        if (!reader.infers) known.add(raw.text);
      }
    } catch (error) {
      const fault = asFault(error, capture.name);
      if (fault instanceof CaptureError) spool.cut(before);
      throw fault;
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
    result.captures.add({ file: capture.name, format: reader.format, from: before, to: spool.size });
  }

  async function attempt(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      if (!(error instanceof CaptureError)) throw error;
      faults.add('captures', error);
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
