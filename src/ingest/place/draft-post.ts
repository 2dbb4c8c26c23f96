import { chooseAnswer } from '../answer/choose-answer.ts';
import { CaptureError, type CaptureFault } from '../capture-error.ts';
import type { PreparedPost } from '../prepare.ts';
import { collectKept, type KeptRow } from '../store/kept-rows.ts';
import type { Wording } from '../wording.ts';
import type { Resource } from '../write/draft-body.ts';
import { makeDraft, makeReference } from '../write/make-draft.ts';
import type { EntryWriter } from '../write/write-entries.ts';
import { createPartList, type Parts } from './parts.ts';
import { createSettled } from './settled.ts';

/** Everything that a new draft is made from, but for what is the same for all. */
export interface DraftTask {
  id: string;
  /** The post, as JSON. */
  post: string;
  /** Where it was captured: file and lines, once for each time. */
  places: readonly string[];
  /** Why it is not sure that it has no entry. */
  doubt?: string | undefined;
  duplicateOf?: string | undefined;
  /** The entries that numbers and addresses in it mean. */
  meant: readonly string[];
  /** Links of a resource post. */
  resources: readonly Resource[];
  /** A digest of everything that the post is made of. */
  digest: string;
  /** The posts that it is made of, as JSON, where they are several. */
  parts?: string | undefined;
}

/** A reference that a list leads to, of which nothing is known but its name. */
export type ReferenceTask = Pick<DraftTask, 'id' | 'post' | 'places'>;

/** What became of a draft: it was written, and what is to be kept of it; or why it was not. */
export type Drafted = { doubtful: boolean; rows: KeptRow[] } | { fault: CaptureFault };

/** What all drafts are made with. */
export interface Drafting {
  wording: Wording;
  writer: EntryWriter;
  /** Whether anything is kept of this run, and a digest of what else decides about it. */
  keeps: boolean;
  context: string;
}

/** Makes drafts and writes them. */
export interface Drafter {
  draft(task: DraftTask): Promise<Drafted>;
  reference(task: ReferenceTask): Promise<Drafted>;
}

/** Make one that makes drafts: each follows from its task alone. */
export function createDrafter({ wording, writer, keeps, context }: Drafting): Drafter {
  const kept = collectKept(keeps);
  const settled = createSettled(kept, context);
  const partList = createPartList(kept);

  return {
    async draft({ id, post: body, places, doubt, duplicateOf, meant, resources, digest, parts }) {
      const combined: PreparedPost = JSON.parse(body);
      const post = doubt ? { ...combined, doubts: [...combined.doubts, doubt] } : combined;
      const answer = chooseAnswer(post, wording.housekeeping);
      try {
        const text = makeDraft(post, { id, places, duplicateOf, resources }, { wording, meant: () => [...meant] });
        const created = await writer.create(post.kind, id, text);
        const partsOf = (): Parts => ({ posts: parts ? JSON.parse(parts) : [combined], places: [...places] });
        partList.keep(created, partsOf);
        settled.created(created, combined, answer, digest);
      } catch (error) {
        return faultOf(error);
      }
      return { doubtful: post.doubts.length + answer.doubts.length > 0, rows: kept.take() };
    },
    async reference({ id, post: body, places }) {
      const post: PreparedPost = JSON.parse(body);
      try {
        await writer.create(post.kind, id, makeReference(post, places, wording));
      } catch (error) {
        return faultOf(error);
      }
      return { doubtful: false, rows: [] };
    },
  };
}

/** @throws what is no fault of an entry */
function faultOf(error: unknown): Drafted {
  if (!(error instanceof CaptureError)) throw error;
  return { fault: error.fault };
}
