import { basename, dirname, sep } from 'node:path';
import { CaptureError } from '../capture-error.ts';
import type { Options } from '../command/options.ts';
import type { Capture } from '../input/capture.ts';
import { listFiles } from '../input/list-files.ts';
import { openFile, openStream } from '../input/open-capture.ts';
import type { SortPaths } from '../input/sorted-paths.ts';
import { preparePost } from '../prepare.ts';
import type { Progress } from '../progress.ts';
import { chooseReader, formats } from '../readers/index.ts';
import { createKnownList } from '../readers/known-list.ts';
import type { Reader } from '../readers/reader.ts';
import { addCounts, type RedactionCounts } from '../redact/redact.ts';
import type { Report } from '../report/report.ts';
import { type CaptureList, createCaptureList } from '../store/capture-list.ts';
import type { Faults } from '../store/faults.ts';
import type { Scratch } from '../store/scratch.ts';
import type { Spool } from '../store/spool.ts';
import type { Wording } from '../wording.ts';
import { isBeside, isFoundBeside } from './beside.ts';
import { createLossCounts } from './loss-counts.ts';
import { createPictureCopies } from './picture-copies.ts';

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
  lost: Report['lost'];
}

/** Where a capture stands. */
interface Place {
  /** The folder that pictures of it may stand in. */
  root?: string;
  /** Whether the user named it; else it was met in a folder or an archive, where it may be none. */
  named: boolean;
}

/**
 * Read all captures into the spool. One that cannot be read leaves no posts behind, and does not keep the others from
 * being read. Captures in which the beginning of posts is inferred come last, for what the others say helps to read them.
 */
export async function readCaptures(options: Options, reading: Reading): Promise<ReadResult> {
  const { scratch, spool, faults, sort, openings, wording, progress, stdin } = reading;
  const losses = createLossCounts();
  const result: ReadResult = { captures: createCaptureList(scratch), redactions: {}, read: 0, lost: losses.counts };
  const known = createKnownList(scratch, openings);
  const copies = options.images ? createPictureCopies(options.images, options.dryRun || options.check) : undefined;
  const later: { capture: Capture; reader: Reader }[] = [];

  for (const input of options.inputs) {
    if (input === '-') await attempt(() => readStream());
    else await attempt(() => readBelow(input));
  }
  for (const { capture, reader } of later) await attempt(() => spoolAll(capture, reader));
  return result;

  async function readStream(): Promise<void> {
    for await (const capture of openStream('stdin', stdin)) await attempt(() => read(capture, { named: true }));
  }

  async function readBelow(input: string): Promise<void> {
    for await (const file of listFiles(input, sort, refuse)) {
      const place = file === input ? { root: dirname(file), named: true } : { root: input, named: false };
      if (!place.named && isBeside(file)) passOver(file);
      else await attempt(() => readFile(file, place), place);
    }
  }

  /** A file is a capture, or an archive of several, in which there may be what belongs to them. */
  async function readFile(file: string, place: Place): Promise<void> {
    const stored = { named: false };
    for await (const capture of openFile(file, (fault) => passOrRefuse(fault, stored))) {
      const inside = capture.name.startsWith(file + sep);
      if (inside && isBeside(capture.name)) passOver(capture.name);
      else await attempt(() => read(capture, inside ? stored : place));
    }
  }

  async function read(capture: Capture, { root, named }: Place): Promise<void> {
    const reader = chooseReader(capture, options.format, wording);
    if (reader?.infers && capture.again) later.push({ capture, reader });
    else if (reader) await spoolAll(capture, reader, root);
    else {
      const fault = { file: capture.name, place: 'the whole file', found: 'no known format', allowed: `one of: ${formats.join(', ')}` };
      if (named || !isFoundBeside(fault, capture.head)) throw new CaptureError(fault);
      passOver(capture.name);
    }
  }

  function passOver(file: string): void {
    losses.add([`files beside captures: ${basename(file)}`]);
  }

  /** @param root where pictures of the capture may stand */
  async function spoolAll(capture: Capture, reader: Reader, root?: string): Promise<void> {
    const before = spool.size;
    const redactions: RedactionCounts = {};
    try {
      for await (const raw of reader.read(capture, { wording, known, as: options.as })) {
        const pictured = copies && root && raw.losses ? { ...raw, ...(await copies.keep(raw.losses, capture.name, root)) } : raw;
        const dated = options.captured ? { ...pictured, asOf: options.captured } : pictured;
        const prepared = preparePost(dated, result.captures.size, wording);
        if (!/[\p{L}\p{N}]/u.test(prepared.post.text) && !prepared.post.title) continue;
        spool.add(prepared.post);
        addCounts(redactions, prepared.redactions);
        losses.add(prepared.post.losses ?? []);
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

  function refuse(fault: CaptureError): void {
    faults.add('captures', fault);
  }

  function passOrRefuse(error: CaptureError, { named }: Place): void {
    const { fault } = error;
    if (!named && (isBeside(fault.file) || isFoundBeside(fault))) passOver(fault.file);
    else refuse(error);
  }

  async function attempt(action: () => Promise<void>, place: Place = { named: true }): Promise<void> {
    try {
      await action();
    } catch (error) {
      if (!(error instanceof CaptureError)) throw error;
      passOrRefuse(error, place);
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
