import type { RedactionCounts } from '../redact/redact.ts';
import type { PackedPost } from '../store/spool.ts';

/** What reading a capture gave. */
export interface Restored {
  format: string;
  redactions: RedactionCounts;
  /** What of it did not come through, `kind: which one`. */
  losses: string[];
  posts: PackedPost[];
}

/** Write what reading a capture gave as one text. Posts are JSON already, so each is a line as it stands. */
export function packRestored({ posts, ...rest }: Restored): string {
  return [JSON.stringify({ ...rest, places: posts.map(({ place }) => place) }), ...posts.map(({ body }) => body)].join('\n');
}

/** Read it back. */
export function unpackRestored(packed: string): Restored {
  const [head = '', ...bodies] = packed.split('\n');
  const { places, ...rest } = JSON.parse(head);
  return { ...rest, posts: bodies.map((body, at) => ({ place: places[at], body })) };
}
