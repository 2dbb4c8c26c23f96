import { chooseAnswer } from '../answer/choose-answer.ts';
import { CaptureError } from '../capture-error.ts';
import type { KnownEntry } from '../entries/read-entries.ts';
import { createExcerpt, type Excerpt } from '../excerpt.ts';
import { combinePosts } from '../group/combine.ts';
import type { Gatherer } from '../group/gather.ts';
import type { NamedGroup, NamedGroups } from '../name/name-groups.ts';
import type { PreparedPost } from '../prepare.ts';
import type { Progress } from '../progress.ts';
import type { Faults } from '../store/faults.ts';
import { type DraftSources, makeDraft, makeReference, placeOf } from '../write/make-draft.ts';
import type { EntryWriter } from '../write/write-entries.ts';
import { joinedParts, type PartList, type Parts } from './parts.ts';
import type { ResourceShelf } from './resources.ts';
import { reviseEntry } from './revise-entry.ts';
import { isSettled, type Settled } from './settled.ts';

/** What happened to the entries. */
export interface Outcome {
  new: number;
  updated: number;
  unchanged: number;
  /** Captured posts beyond the first of each entry. */
  merged: number;
  /** New drafts that a person has to look at. */
  doubtful: number;
  /** Posts that have no entry yet. */
  missing: Excerpt;
  /** Figures and answers that differ between captures and entries, a line each. */
  differences: Excerpt;
  /** Answers that came since an entry was written, and that a person has to put in, a line each. */
  answers: Excerpt;
}

/** What posts are placed with. */
export interface Places {
  writer: EntryWriter;
  drafting: DraftSources;
  shelf: ResourceShelf;
  /** What earlier runs found out. */
  settled: Settled;
  parts: PartList;
}

/** Give every post its place: a new draft, or new figures in the entry that it has. */
export async function placePosts(
  named: NamedGroups,
  gatherer: Gatherer,
  { writer, drafting, shelf, settled, parts }: Places,
  { faults, progress }: { faults: Faults; progress: Progress },
): Promise<Outcome> {
  const outcome: Outcome = {
    new: 0,
    updated: 0,
    unchanged: 0,
    merged: 0,
    doubtful: 0,
    missing: createExcerpt(),
    differences: createExcerpt(),
    answers: createExcerpt(),
  };
  const { housekeeping } = drafting.wording;

  for (const placed of named) {
    outcome.merged += placed.group.members.length - 1;
    progress.tick(placed.id);
    await attempt(() => (placed.entry ? update(placed.entry, placed) : create(placed, gatherer.post(placed.group))));
  }
  for (const { id, post, places } of shelf.created()) {
    await attempt(async () => {
      await writer.create(post.kind, id, makeReference(post, places, drafting.wording));
      outcome.new++;
    });
  }
  outcome.unchanged += shelf.met().length;
  return outcome;

  async function create(placed: NamedGroup, combined: PreparedPost): Promise<void> {
    const post = placed.doubt ? { ...combined, doubts: [...combined.doubts, placed.doubt] } : combined;
    const places = placesOf(placed);
    const created = await writer.create(post.kind, placed.id, draft(placed, post, places));
    const answer = chooseAnswer(post, housekeeping);
    parts.keep(created, () => ({ posts: gatherer.parts(placed.group), places }));
    outcome.new++;
    outcome.missing.add(placed.id);
    if (post.doubts.length + answer.doubts.length > 0) outcome.doubtful++;
    settled.created(created, combined, answer, () => gatherer.digest(placed.group));
  }

  async function update(entry: KnownEntry, placed: NamedGroup): Promise<void> {
    const digest = gatherer.digest(placed.group);
    const known = settled.differences(entry, digest);
    if (known) {
      outcome.unchanged++;
      tell(entry, known, false);
      return;
    }
    const earlier = parts.of(entry);
    const all = earlier && joinedParts(earlier, partsOf(placed));
    const post = all ? combinePosts(all.posts) : gatherer.post(placed.group);
    const answer = chooseAnswer(post, housekeeping);
    const redraft = (filled: PreparedPost) => draft(placed, filled, all?.places ?? placesOf(placed));
    const later = { post, answer, redraft, holdsDraft: all !== undefined };
    const revised = await writer.update(entry, (document, text) => reviseEntry(document, text, later));
    if (all && revised.changed) parts.keep({ path: entry.path, text: revised.text }, () => all);
    outcome[revised.changed ? 'updated' : 'unchanged']++;
    tell(entry, revised.differences, revised.anew);
    if (!revised.changed && revised.found === entry.digest && isSettled(revised, post)) settled.settle(entry, digest, revised.differences);
    for (const conflict of revised.conflicts) faults.add('entries', asConflict(entry.path, conflict));
    // A run that was killed may have left a list without what it leads to.
    shelf.resolve(post, placesOf(placed));
  }

  function tell({ path }: KnownEntry, differences: readonly string[], anew: boolean): void {
    for (const difference of differences) {
      outcome.differences.add(`${path}: ${difference}`);
      if (!anew && difference.startsWith('answer:')) outcome.answers.add(`${path}: ${difference}`);
    }
  }

  function draft(placed: NamedGroup, post: PreparedPost, places: readonly string[]): string {
    const { duplicateOf } = placed.group;
    const original = duplicateOf === undefined ? undefined : named.idOf(duplicateOf);
    return makeDraft(post, { id: placed.id, places, duplicateOf: original, resources: shelf.resolve(post, places) }, drafting);
  }

  function partsOf(placed: NamedGroup): Parts {
    return { posts: gatherer.parts(placed.group), places: placesOf(placed) };
  }

  function placesOf({ group }: NamedGroup): string[] {
    return gatherer.captured(group).map(({ post, file }) => placeOf(post, file));
  }

  async function attempt(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      if (!(error instanceof CaptureError)) throw error;
      faults.add('entries', error);
    }
  }
}

function asConflict(file: string, conflict: string): CaptureError {
  const [place = '', found = ''] = conflict.split(/: (.*)/s);
  return new CaptureError({ file, place, found, allowed: 'figures that grow; a person decides, and nothing was changed' });
}
