import { CaptureError, type CaptureFault } from '../capture-error.ts';
import type { Options } from '../command/options.ts';
import type { Capture } from '../input/capture.ts';
import { preparePost } from '../prepare.ts';
import { formats } from '../readers/formats.ts';
import { chooseReader } from '../readers/index.ts';
import type { KnownText } from '../readers/reader.ts';
import type { RedactionCounts } from '../redact/redact.ts';
import { type PackedPost, packPost } from '../store/spool.ts';
import type { Wording } from '../wording.ts';
import { asFault } from './as-fault.ts';
import { isFoundBeside } from './beside.ts';
import type { PictureCopies } from './picture-copies.ts';

/** A post of a capture, ready to be put aside. */
export interface ConvertedPost {
  post: PackedPost;
  redactions: RedactionCounts;
  /** What of it did not come through, `kind: which one`. */
  losses: readonly string[];
  /** How its text begins and ends, where that helps to read others. */
  known?: KnownText;
}

/** What is told of a capture, in this order: which format it is and its posts, or why it is not read now. */
export type Told =
  | { format: string }
  | ConvertedPost
  /** Where its posts begin is inferred, so it is read after all others. */
  | 'last'
  /** Why no more is read of it, and nothing is kept; and whether it is, by its first bytes, what belongs to captures and is none. */
  | { fault: CaptureFault; beside?: boolean };

/** What decides how captures are read. */
export interface Conversion extends Pick<Options, 'format' | 'as' | 'captured'> {
  wording: Wording;
  copies?: PictureCopies | undefined;
}

/** How one capture is read. */
export interface Circumstances {
  /** The folder that pictures of it may stand in. */
  root?: string | undefined;
  /** How posts begin and end that were read so far. Without it, a capture in which that matters is left for the end. */
  known?: Iterable<KnownText> | undefined;
}

/** How much of a post's ends helps to read others. */
const LENGTH = 300;

/** A capture has its number only once it is put aside. */
const UNNUMBERED = -1;

/** Read a capture: what comes of it follows from its bytes alone, and from what was known before where its format asks for that. */
export async function* convertCapture(
  capture: Capture,
  { format, as, captured, wording, copies }: Conversion,
  { root, known }: Circumstances,
): AsyncGenerator<Told> {
  const { name } = capture;
  const reader = chooseReader(capture, format, wording);
  if (!reader) {
    const fault = { file: name, place: 'the whole file', found: 'no known format', allowed: `one of: ${formats.join(', ')}` };
    yield { fault, beside: isFoundBeside(fault, capture.head) };
    return;
  }
  if (reader.infers && !known) {
    yield 'last';
    return;
  }
  yield { format: reader.format };
  try {
    for await (const raw of reader.read(capture, { wording, known: known ?? [], as })) {
      const pictured = copies && root && raw.losses ? { ...raw, ...(await copies.keep(raw.losses, name, root)) } : raw;
      const { post, redactions } = preparePost(captured ? { ...pictured, asOf: captured } : pictured, UNNUMBERED, wording);
      if (!/[\p{L}\p{N}]/u.test(post.text) && !post.title) continue;
      const ends = reader.infers ? undefined : { opening: raw.text.slice(0, LENGTH), closing: raw.text.slice(-LENGTH) };
      yield { post: packPost(post), redactions, losses: post.losses ?? [], ...(ends && { known: ends }) };
    }
  } catch (error) {
    const fault = asFault(error, name);
    if (!(fault instanceof CaptureError)) throw fault;
    yield { fault: fault.fault };
  }
}
