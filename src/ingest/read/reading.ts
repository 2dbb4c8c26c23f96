import type { Capture } from '../input/capture.ts';
import type { SortPaths } from '../input/sorted-paths.ts';
import type { Progress } from '../progress.ts';
import type { RedactionCounts } from '../redact/redact.ts';
import type { Report } from '../report/report.ts';
import type { CaptureList } from '../store/capture-list.ts';
import type { Faults } from '../store/faults.ts';
import type { Kept } from '../store/kept.ts';
import type { Scratch } from '../store/scratch.ts';
import type { Spool } from '../store/spool.ts';
import type { Turns } from '../turns.ts';
import type { Circumstances, Told } from './convert-capture.ts';

/** Reads captures that are files by themselves, wherever it likes, and lends the hand of this thread for others. */
export interface ReadingCrew {
  /** @param size of the file, in bytes */
  read(file: CaptureFile, size: number): AsyncIterable<Told>;
  here(): Promise<ReadingHand>;
}

/** Reads captures in this thread. */
export interface ReadingHand {
  /** @param format the capture's own, where it is known */
  convert(capture: Capture, circumstances: Circumstances, format?: string): AsyncIterable<Told>;
}

/** A capture that another thread can open. */
export interface CaptureFile {
  name: string;
  encoding: string;
  /** All of it, where it is small: no longer to be used by whoever hands it over. */
  bytes?: Uint8Array | undefined;
  /** The folder that pictures of it may stand in. */
  root?: string | undefined;
}

/** Where captures are read to. */
export interface Reading {
  scratch: Scratch;
  spool: Spool;
  faults: Faults;
  /** What earlier runs read. */
  kept: Kept;
  /** A digest of everything but a capture's name and bytes that decides which posts are read from it. */
  context: string;
  sort: SortPaths;
  /** How posts begin that the table of ids names. */
  openings: readonly string[];
  progress: Progress;
  stdin: AsyncIterable<Uint8Array>;
  /** Who reads captures, and in which turn what was read is put aside. */
  crew: ReadingCrew;
  turns: Turns;
}

/** What reading left: the posts are in the spool, under the number of their capture. */
export interface ReadResult {
  captures: CaptureList;
  redactions: RedactionCounts;
  read: number;
  lost: Report['lost'];
}
