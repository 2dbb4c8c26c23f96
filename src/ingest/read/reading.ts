import type { SortPaths } from '../input/sorted-paths.ts';
import type { Progress } from '../progress.ts';
import type { RedactionCounts } from '../redact/redact.ts';
import type { Report } from '../report/report.ts';
import type { CaptureList } from '../store/capture-list.ts';
import type { Faults } from '../store/faults.ts';
import type { Kept } from '../store/kept.ts';
import type { Scratch } from '../store/scratch.ts';
import type { Spool } from '../store/spool.ts';
import type { Wording } from '../wording.ts';

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
