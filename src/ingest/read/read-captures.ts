import { basename, dirname, sep } from 'node:path';
import { digestOfText } from '../../model/digest-of-text.ts';
import { CaptureError } from '../capture-error.ts';
import type { Options } from '../command/options.ts';
import type { Capture } from '../input/capture.ts';
import { listFiles } from '../input/list-files.ts';
import { openFile, openStream } from '../input/open-capture.ts';
import { type PreparedPost, preparePost } from '../prepare.ts';
import type { RawPost } from '../raw-post.ts';
import { chooseReader } from '../readers/index.ts';
import { createKnownList, MAX_KNOWN } from '../readers/known-list.ts';
import type { Reader } from '../readers/reader.ts';
import { addCounts, type RedactionCounts } from '../redact/redact.ts';
import { createCaptureList } from '../store/capture-list.ts';
import { type PackedPost, packPost } from '../store/spool.ts';
import { asFault } from './as-fault.ts';
import { isBeside, isFoundBeside } from './beside.ts';
import { createLossCounts } from './loss-counts.ts';
import { createPictureCopies } from './picture-copies.ts';
import type { Reading, ReadResult } from './reading.ts';
import { packRestored, type Restored, unpackRestored } from './restored.ts';

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
  const { scratch, spool, faults, kept, context, sort, openings, wording, progress, stdin } = reading;
  const losses = createLossCounts();
  const result: ReadResult = { captures: createCaptureList(scratch), redactions: {}, read: 0, lost: losses.counts };
  const known = createKnownList(scratch, openings);
  const copies = options.images ? createPictureCopies(options.images, options.dryRun || options.check) : undefined;
  /** Captures that were not read again, but whose beginnings may help to read others. */
  const skipped = new Set<number>();
  const later: { capture: Capture; reader: Reader }[] = [];

  for (const input of options.inputs) {
    if (input === '-') await attempt(() => readStream());
    else await attempt(() => readBelow(input));
  }
  if (later.length > 0) await readSkipped();
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
    const digest = digestOfCapture(capture);
    if (digest && restore(capture, digest)) return;
    const reader = chooseReader(capture, options.format, wording);
    if (reader?.infers && capture.again) later.push({ capture, reader });
    else if (reader) await spoolAll(capture, reader, root, reader.infers ? undefined : digest);
    else {
      const fault = { file: capture.name, place: 'the whole file', found: 'no known format', allowed: 'a format that --help lists' };
      if (named || !isFoundBeside(fault, capture.head)) throw new CaptureError(fault);
      passOver(capture.name);
    }
  }

  function passOver(file: string): void {
    losses.add([`files beside captures: ${basename(file)}`]);
  }

  /** A capture that was read before as it is now need not be read again. */
  function restore(capture: Capture, digest: string): boolean {
    const known = kept.captures.get(capture.name, digest);
    if (!known) return false;
    const { posts, ...rest } = unpackRestored(known);
    if (spool.size < MAX_KNOWN) skipped.add(result.captures.size);
    const before = spool.size;
    for (const post of posts) {
      spool.add(post, result.captures.size);
      progress.tick(capture.name);
    }
    finish(capture, before, rest);
    return true;
  }

  /** Pictures beside a capture are no part of its bytes. */
  function digestOfCapture({ whole }: Capture): string | undefined {
    return whole && !copies ? context + digestOfText(whole) : undefined;
  }

  /** What captures say that were not read again helps to read the others, so they are, after all. */
  async function readSkipped(): Promise<void> {
    for (const number of skipped) {
      const { file = '', format = '', from = 0 } = result.captures.get(number) ?? {};
      const reader = chooseReader({ name: file, head: '' }, format, wording);
      let at = from;
      for await (const capture of openFile(file)) {
        if (reader) for await (const { raw } of prepared(capture, reader)) known.add(at++, raw.text);
      }
    }
  }

  /** @param root where pictures of the capture may stand */
  async function* prepared(
    capture: Capture,
    reader: Reader,
    root?: string,
  ): AsyncGenerator<{ raw: RawPost; post: PreparedPost; redactions: RedactionCounts }> {
    for await (const raw of reader.read(capture, { wording, known, as: options.as })) {
      const pictured = copies && root && raw.losses ? { ...raw, ...(await copies.keep(raw.losses, capture.name, root)) } : raw;
      const dated = options.captured ? { ...pictured, asOf: options.captured } : pictured;
      const { post, redactions } = preparePost(dated, result.captures.size, wording);
      if (/[\p{L}\p{N}]/u.test(post.text) || post.title) yield { raw, post, redactions };
    }
  }

  /** @param digest of the capture, where what it says is kept for later runs */
  async function spoolAll(capture: Capture, reader: Reader, root?: string, digest?: string): Promise<void> {
    const before = spool.size;
    const rest: Omit<Restored, 'posts'> = { format: reader.format, redactions: {}, losses: [] };
    const posts: PackedPost[] = [];
    try {
      for await (const { raw, post, redactions } of prepared(capture, reader, root)) {
        const packed = packPost(post);
        if (!reader.infers) known.add(spool.size, raw.text);
        spool.add(packed, post.capture);
        if (digest) posts.push(packed);
        addCounts(rest.redactions, redactions);
        losses.add(post.losses ?? []);
        if (digest) rest.losses.push(...(post.losses ?? []));
        progress.tick(capture.name);
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
    if (digest) kept.captures.set(capture.name, digest, packRestored({ ...rest, posts }));
    finish(capture, before, { ...rest, losses: [] });
  }

  /** A capture's posts are in the spool, from a number on. */
  function finish({ name }: Capture, from: number, { format, redactions, losses: lost }: Omit<Restored, 'posts'>): void {
    result.read += spool.size - from;
    addCounts(result.redactions, redactions);
    losses.add(lost);
    result.captures.add({ file: name, format, from, to: spool.size });
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
