import type { Capture } from '../input/capture.ts';
import type { RawPost } from '../raw-post.ts';
import type { Wording } from '../wording.ts';

/** What a reader may know besides the capture. */
export interface ReadContext {
  /** What `site.yaml` says about the subject. */
  wording: Wording;
  /** What pages of Markdown become whose number is known; posts where nothing is said. */
  as?: 'post' | 'technote';
  /** How posts begin and end that are known from elsewhere; empty for readers that need no help. */
  known: Iterable<KnownText>;
}

/** Words by which a post is recognised where nothing else marks its beginning. */
export interface KnownText {
  /** How it begins, or its title. */
  opening: string;
  /** How it ends, where the whole text is known. */
  closing?: string;
}

/**
 * A format of captures. Adding one is a file with this shape, which knows its captures by their looks and is always loaded, so that it imports
 * little; a file in `read/` that reads them; and a line in `index.ts`.
 */
export interface Reader {
  /** Its name in `--format` and in the report. */
  format: string;
  /** What it reads, for `--help`. */
  describes: string;
  /** Whether it infers where posts begin, and so has to read after the others. */
  infers?: boolean;
  /** Whether a capture is this reader's own, judged by its first bytes. */
  recognises(capture: Pick<Capture, 'name' | 'head'>, wording: Wording): boolean;
  read: Read;
}

/**
 * Read the posts of a capture, in order.
 *
 * @throws CaptureError naming the place where the capture breaks its format
 */
export type Read = (capture: Capture, context: ReadContext) => AsyncIterable<RawPost>;

/**
 * What reads a format, loaded when the first capture of it is met: most runs have one format, and each brings parsers of its own.
 *
 * @param load imports its file in `read/`
 */
export function whenMet(load: () => Promise<{ read: Read }>): Read {
  let loaded: ReturnType<typeof load> | undefined;
  return async function* (capture, context) {
    // Asking for a file that is there already takes as long as parsing a short post.
    loaded ??= load();
    yield* (await loaded).read(capture, context);
  };
}
