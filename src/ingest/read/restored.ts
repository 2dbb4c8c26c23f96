import type { RedactionCounts } from '../redact/redact.ts';
import type { PackedPost, Place } from '../store/spool.ts';

/** What reading a capture gave. */
export interface Restored {
  format: string;
  redactions: RedactionCounts;
  /** What of it did not come through, `kind: which one`. */
  losses: string[];
  posts: PackedPost[];
}

/** Write what reading a capture gave as one text. Posts are JSON already, so each is two lines as they stand. */
export function packRestored({ posts, ...rest }: Restored): string {
  return [JSON.stringify({ ...rest, places: posts.map(({ place }) => place) }), ...posts.flatMap(({ head, rest }) => [head, rest])].join(
    '\n',
  );
}

/** Read it back. */
export function unpackRestored(packed: string): Restored {
  const [first = '', ...lines] = packed.split('\n');
  const { places, ...rest }: Omit<Restored, 'posts'> & { places: Place[] } = JSON.parse(first);
  return { ...rest, posts: places.map((place, at) => ({ place, head: lines[2 * at] ?? '', rest: lines[2 * at + 1] ?? '' })) };
}
