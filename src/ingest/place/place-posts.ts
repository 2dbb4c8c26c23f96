import { chooseAnswer } from '../answer/choose-answer.ts';
import { CaptureError } from '../capture-error.ts';
import type { KnownEntry } from '../entries/read-entries.ts';
import { createExcerpt, type Excerpt } from '../excerpt.ts';
import { findMentions, searchedText } from '../extract/facts.ts';
import { combinePosts } from '../group/combine.ts';
import type { Gatherer } from '../group/gather.ts';
import type { NamedGroup, NamedGroups } from '../name/name-groups.ts';
import type { PreparedPost } from '../prepare.ts';
import type { Progress } from '../progress.ts';
import type { Faults } from '../store/faults.ts';
import type { Kept } from '../store/kept.ts';
import { keepRows } from '../store/kept-rows.ts';
import type { Turns } from '../turns.ts';
import type { Wording } from '../wording.ts';
import type { DraftSources } from '../write/make-draft.ts';
import { placeOf } from '../write/place-of.ts';
import type { EntryWriter } from '../write/write-entries.ts';
import type { Drafted, DraftTask, ReferenceTask } from './draft-post.ts';
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
  wording: Wording;
  /** The entries that numbers and addresses mean. */
  meant: DraftSources['meant'];
  shelf: ResourceShelf;
  /** What earlier runs found out. */
  settled: Settled;
  parts: PartList;
  kept: Kept;
  /** Who makes drafts, and in which turn what became of them is told. */
  crew: DraftingCrew;
  turns: Turns;
}

/** Makes new drafts, wherever it likes. */
export interface DraftingCrew {
  draft(task: DraftTask): () => Promise<Drafted>;
  reference(task: ReferenceTask): () => Promise<Drafted>;
  /** Wait for the disk. */
  finish(): Promise<void>;
}

/** Give every post its place: a new draft, or new figures in the entry that it has. */
export async function placePosts(
  named: NamedGroups,
  gatherer: Gatherer,
  { writer, wording, meant, shelf, settled, parts, kept, crew, turns }: Places,
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
  const { housekeeping } = wording;

  for (const placed of named) {
    outcome.merged += placed.group.members.length - 1;
    progress.tick(placed.id);
    if (placed.entry) await update(placed.entry, placed);
    else create(placed);
    await turns.settle();
  }
  await turns.finish();
  for (const { id, post, places } of shelf.created()) {
    follow(crew.reference({ id, post: JSON.stringify(post), places }), 0, () => {});
    await turns.settle();
  }
  await turns.finish();
  await crew.finish();
  outcome.unchanged += shelf.met().length;
  return outcome;

  function create(placed: NamedGroup): void {
    const { id, doubt, group } = placed;
    const { post, parts } = gatherer.packed(group);
    const combined = gatherer.post(group);
    const places = placesOf(placed);
    const task: DraftTask = {
      id,
      doubt,
      post,
      parts,
      places,
      duplicateOf: originalOf(placed),
      meant: meant(findMentions(searchedText(combined), wording)),
      resources: shelf.resolve(combined, places),
      digest: kept.keeps ? gatherer.digest(group) : '',
    };
    follow(crew.draft(task), post.length, () => outcome.missing.add(id));
  }

  /** Tell in its turn what became of a draft. */
  function follow(drafted: () => Promise<Drafted>, weight: number, created: () => void): void {
    turns.later(async () => {
      const became = await drafted();
      if ('fault' in became) return faults.add('entries', new CaptureError(became.fault));
      keepRows(kept, became.rows);
      outcome.new++;
      if (became.doubtful) outcome.doubtful++;
      created();
    }, weight);
  }

  async function update(entry: KnownEntry, placed: NamedGroup): Promise<void> {
    const digest = gatherer.digest(placed.group);
    const known = settled.differences(entry, digest);
    if (known) {
      turns.now(() => {
        outcome.unchanged++;
        tell(entry, known, false);
      });
      return;
    }
    await turns.finish();
    await attempt(() => revise(entry, placed, digest));
  }

  async function revise(entry: KnownEntry, placed: NamedGroup, digest: string): Promise<void> {
    // Most runs write drafts of threads that nobody has, and another thread makes them.
    const { makeDraft } = await import('../write/make-draft.ts');
    const earlier = parts.of(entry);
    const all = earlier && joinedParts(earlier, partsOf(placed));
    const post = all ? combinePosts(all.posts) : gatherer.post(placed.group);
    const answer = chooseAnswer(post, housekeeping);
    const places = all?.places ?? placesOf(placed);
    const redraft = (filled: PreparedPost) => {
      const surroundings = { id: placed.id, places, duplicateOf: originalOf(placed), resources: shelf.resolve(filled, places) };
      return makeDraft(filled, surroundings, { wording, meant });
    };
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

  function originalOf({ group: { duplicateOf } }: NamedGroup): string | undefined {
    return duplicateOf === undefined ? undefined : named.idOf(duplicateOf);
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
