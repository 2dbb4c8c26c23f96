import type { PreparedPost } from '../../../src/ingest/prepare.ts';
import { openScratch, type Scratch } from '../../../src/ingest/store/scratch.ts';
import { createSpool, packPost, type Spool } from '../../../src/ingest/store/spool.ts';

/** A prepared post with the fields that a test names, and plain ones otherwise. */
export function preparedPost(fields: Partial<PreparedPost> = {}): PreparedPost {
  return {
    kind: 'post',
    capture: 0,
    startLine: 1,
    endLine: 2,
    doubts: [],
    text: 'The rover stops at the gate and does not go on until somebody pushes it through by hand.',
    form: 'lines',
    figures: {},
    byStaff: false,
    revisions: [],
    ...fields,
  };
}

/** A spool with posts in it. */
export function spoolOf(posts: readonly PreparedPost[]): { spool: Spool; scratch: Scratch } {
  const scratch = openScratch();
  const spool = createSpool(scratch);
  for (const post of posts) spool.add(packPost(post), post.capture);
  return { spool, scratch };
}
