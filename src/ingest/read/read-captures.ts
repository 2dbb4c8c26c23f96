import { basename, dirname, sep } from 'node:path';
import { CaptureError } from '../capture-error.ts';
import type { Options } from '../command/options.ts';
import type { Capture } from '../input/capture.ts';
import { listFiles } from '../input/list-files.ts';
import { openFile, openStream } from '../input/open-capture.ts';
import { createKnownList, MAX_KNOWN } from '../readers/known-list.ts';
import { addCounts, type RedactionCounts } from '../redact/redact.ts';
import { createCaptureList } from '../store/capture-list.ts';
import { digestOf } from '../store/kept.ts';
import type { PackedPost } from '../store/spool.ts';
import { isBeside, isFoundBeside } from './beside.ts';
import type { Told } from './convert-capture.ts';
import { createLossCounts } from './loss-counts.ts';
import type { Reading, ReadResult } from './reading.ts';
import { packRestored, type Restored, unpackRestored } from './restored.ts';

/** Where a capture stands. */
interface Place {
  /** The folder that pictures of it may stand in. */
  root?: string;
  /** Whether the user named it; else it was met in a folder or an archive, where it may be none. */
  named: boolean;
}

/** What a large file takes of memory while it is read piece by piece. */
const STREAMED = 256 * 1024;

/**
 * Read all captures into the spool. One that cannot be read leaves no posts behind, and does not keep the others from
 * being read. Captures in which the beginning of posts is inferred come last, for what the others say helps to read them.
 */
export async function readCaptures(options: Options, reading: Reading): Promise<ReadResult> {
  const { scratch, spool, faults, kept, context, sort, openings, progress, stdin, turns, crew } = reading;
  const losses = createLossCounts();
  const redactions: RedactionCounts = {};
  const result: ReadResult = { captures: createCaptureList(scratch), redactions, read: 0, lost: losses.counts };
  const known = createKnownList(scratch, openings);
  /** Captures that were not read again, but whose beginnings may help to read others. */
  const skipped = new Set<number>();
  const last: string[] = [];

  for (const input of options.inputs) {
    if (input === '-') await attempt(() => readStream());
    else await attempt(() => readBelow(input));
    await turns.finish();
  }
  if (last.length > 0) await readSkipped();
  for (const file of last) await attempt(() => readLast(file));
  return result;

  async function readStream(): Promise<void> {
    for await (const capture of openStream('stdin', stdin)) await read(capture, { named: true });
  }

  async function readBelow(input: string): Promise<void> {
    for await (const file of listFiles(input, sort, refuse)) {
      const place = file === input ? { root: dirname(file), named: true } : { root: input, named: false };
      if (!place.named && isBeside(file)) turns.now(() => passOver(file));
      else await readFile(file, place);
      await turns.settle();
    }
  }

  /** A file is a capture, or an archive of several, in which there may be what belongs to them. */
  async function readFile(file: string, place: Place): Promise<void> {
    const stored = { named: false };
    try {
      for await (const capture of openFile(file, (fault) => turns.now(() => passOrRefuse(fault, stored)))) {
        const inside = capture.name.startsWith(file + sep);
        if (inside && isBeside(capture.name)) turns.now(() => passOver(capture.name));
        else await read(capture, inside ? stored : place);
      }
    } catch (error) {
      if (!(error instanceof CaptureError)) throw error;
      turns.now(() => passOrRefuse(error, place));
    }
  }

  /** A file that stands by itself may be read by another thread; what was read before as it is now need not be read again. */
  async function read(capture: Capture, place: Place): Promise<void> {
    const { name, encoding, whole, again, size = 0 } = capture;
    const digest = digestOfCapture(capture);
    const before = digest && kept.captures.get(name, digest);
    if (before) turns.now(() => restore(name, before));
    else if (again) {
      const told = crew.read({ name, encoding, bytes: whole, root: place.root }, whole ? whole.length : size);
      turns.later(() => attempt(() => take(name, told, place, digest), place), whole ? whole.length : STREAMED);
    } else {
      await turns.finish();
      await attempt(async () => take(name, (await crew.here()).convert(capture, { known }), place), place);
    }
  }

  function passOver(file: string): void {
    losses.add([`files beside captures: ${basename(file)}`]);
  }

  function restore(file: string, packed: string): void {
    const { posts, ...rest } = unpackRestored(packed);
    if (spool.size < MAX_KNOWN) skipped.add(result.captures.size);
    const before = spool.size;
    for (const post of posts) {
      spool.add(post, result.captures.size);
      progress.tick(file);
    }
    finish(file, before, rest);
  }

  /** Pictures beside a capture are no part of its bytes. */
  function digestOfCapture({ whole }: Capture): string | undefined {
    return whole && !options.images ? context + digestOf(whole) : undefined;
  }

  /** What captures say that were not read again helps to read the others, so they are, after all. */
  async function readSkipped(): Promise<void> {
    const here = await crew.here();
    for (const number of skipped) {
      const { file = '', format = '', from = 0 } = result.captures.get(number) ?? {};
      let at = from;
      for await (const capture of openFile(file)) {
        for await (const said of here.convert(capture, {}, format))
          if (typeof said === 'object' && 'post' in said && said.known) known.add(at++, said.known);
      }
    }
  }

  async function readLast(file: string): Promise<void> {
    const here = await crew.here();
    for await (const capture of openFile(file)) await take(file, here.convert(capture, { known }), { named: true });
  }

  /**
   * Put aside what is told of a capture.
   *
   * @param digest of the capture, where what it says is kept for later runs
   * @throws CaptureError where it is broken
   */
  async function take(file: string, told: AsyncIterable<Told>, { named }: Place, digest?: string): Promise<void> {
    const before = spool.size;
    const rest: Omit<Restored, 'posts'> = { format: '', redactions: {}, losses: [] };
    const posts: PackedPost[] = [];
    for await (const said of told) {
      if (said === 'last') return void last.push(file);
      if ('format' in said) rest.format = said.format;
      else if ('fault' in said) {
        if (said.beside && !named) return passOver(file);
        spool.cut(before);
        throw new CaptureError(said.fault);
      } else {
        if (said.known) known.add(spool.size, said.known);
        spool.add(said.post, result.captures.size);
        addCounts(rest.redactions, said.redactions);
        losses.add(said.losses);
        if (digest) {
          posts.push(said.post);
          rest.losses.push(...said.losses);
        }
        progress.tick(file);
      }
    }
    if (spool.size === before) {
      throw new CaptureError({ file, place: 'the whole file', found: 'no posts', allowed: 'a capture with at least one post' });
    }
    if (digest) kept.captures.set(file, digest, packRestored({ ...rest, posts }));
    finish(file, before, { ...rest, losses: [] });
  }

  /** A capture's posts are in the spool, from a number on. */
  function finish(file: string, from: number, { format, redactions: masked, losses: lost }: Omit<Restored, 'posts'>): void {
    result.read += spool.size - from;
    addCounts(redactions, masked);
    losses.add(lost);
    result.captures.add({ file, format, from, to: spool.size });
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
