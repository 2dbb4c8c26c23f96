import { CaptureError } from './capture-error.ts';
import type { CaptureList } from './capture-list.ts';
import type { EntryFinder } from './entries/find-entry.ts';
import type { KnownEntry } from './entries/read-entries.ts';
import { createExcerpt, type Excerpt } from './excerpt.ts';
import type { Faults } from './faults.ts';
import type { IdRegister } from './ids/id-register.ts';
import { createDrafter } from './make-draft.ts';
import type { NumberMap } from './merge/number-map.ts';
import { combineGroup, type NamedGroup, type NamedGroups } from './name-groups.ts';
import type { PreparedPost } from './prepare.ts';
import type { Progress } from './progress.ts';
import { createShelf } from './resources.ts';
import type { Scratch } from './scratch.ts';
import type { Spool } from './spool.ts';
import { createTitleIndex } from './title-index.ts';
import type { Wording } from './wording.ts';
import type { EntryWriter } from './write-entries.ts';

/** What happened to the entries. */
export interface Outcome {
  new: number;
  updated: number;
  unchanged: number;
  /** Captured posts beyond the first of each entry. */
  merged: number;
  /** New drafts whose boundaries a person has to look at. */
  doubtful: number;
  /** Posts that have no entry yet. */
  missing: Excerpt;
  /** Figures that differ between captures and entries, a line each. */
  differences: Excerpt;
}

/** What placing posts needs. */
export interface Placing {
  named: NamedGroups;
  /** Spool numbers of answers, by their question's hashed address. */
  answers: NumberMap;
  spool: Spool;
  scratch: Scratch;
  finder: EntryFinder;
  writer: EntryWriter;
  wording: Wording;
  captures: CaptureList;
  ids: IdRegister;
  faults: Faults;
  progress: Progress;
}

/** Give every post its place: a new draft, or new figures in the entry that it has. */
export async function placePosts(placing: Placing): Promise<Outcome> {
  const { named, spool, scratch, finder, writer, ids, faults, progress } = placing;
  const outcome: Outcome = {
    new: 0,
    updated: 0,
    unchanged: 0,
    merged: 0,
    doubtful: 0,
    missing: createExcerpt(),
    differences: createExcerpt(),
  };
  const titles = createTitleIndex(named, spool, scratch);
  const shelf = createShelf(finder, titles.withTitle, titles.has, (id) => ids.has(id));
  const drafter = createDrafter(placing, shelf);

  for (const post of named) {
    outcome.merged += post.group.members.length - 1;
    progress.tick(post.id);
    const combined = combineGroup(post.group, spool);
    await attempt(() => (post.entry ? update(post.entry, post, combined) : create(post, combined)));
  }
  for (const { id, post, places } of shelf.created()) {
    await attempt(async () => {
      await writer.create(post.kind, id, drafter.reference(post, places));
      outcome.new++;
    });
  }
  outcome.unchanged += shelf.met().filter((entry) => finder.isFree(entry)).length;
  return outcome;

  async function create(post: NamedGroup, combined: PreparedPost): Promise<void> {
    // Of two namesakes the first is on the disk before the second, or a run after one that was killed would take one for the other.
    if (post.group.duplicateOf !== undefined) await writer.settle();
    await writer.create(combined.kind, post.id, drafter.post(post, combined));
    outcome.new++;
    outcome.missing.add(post.id);
    if (combined.doubts.length > 0) outcome.doubtful++;
  }

  async function update(entry: KnownEntry, post: NamedGroup, combined: PreparedPost): Promise<void> {
    const plan = await writer.update(entry, combined);
    outcome[plan.changed ? 'updated' : 'unchanged']++;
    for (const difference of plan.differences) outcome.differences.add(`${entry.path}: ${difference}`);
    for (const conflict of plan.conflicts) faults.add('entries', asConflict(entry.path, conflict));
    // A run that was killed may have left a list without what it leads to.
    shelf.resolve(combined, drafter.placesOf(post));
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
