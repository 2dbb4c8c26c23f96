import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { digestOfText } from '../model/digest-of-text.ts';
import { type SiteConfig, siteSchema } from '../model/site.ts';
import { UsageError } from '../model/usage-error.ts';
import { parseYaml } from '../model/yaml.ts';
import type { Options } from './command/options.ts';
import { createEntryFinder } from './entries/find-entry.ts';
import { readEntries } from './entries/read-entries.ts';
import { createGatherer } from './group/gather.ts';
import { groupPosts } from './group/group-posts.ts';
import { createPathSorter } from './input/sorted-paths.ts';
import { openingsOf, parseIdsTable } from './name/ids-table.ts';
import { nameGroups } from './name/name-groups.ts';
import { createTitleIndex } from './name/title-index.ts';
import { createPartList } from './place/parts.ts';
import { type Outcome, placePosts } from './place/place-posts.ts';
import { createShelf } from './place/resources.ts';
import { createSettled } from './place/settled.ts';
import type { Progress } from './progress.ts';
import { readCaptures } from './read/read-captures.ts';
import { type RedactionCounts, total } from './redact/redact.ts';
import type { Report } from './report/report.ts';
import { reportedCaptures } from './report/reported-captures.ts';
import { engineDigest } from './store/engine-digest.ts';
import { createFaults } from './store/faults.ts';
import { createIdRegister } from './store/id-register.ts';
import { openKept } from './store/kept.ts';
import { openScratch } from './store/scratch.ts';
import { createSpool } from './store/spool.ts';
import { createWording } from './wording.ts';
import { createWriter } from './write/write-entries.ts';

/** What a run found and did, for the summary and the exit code. */
export interface IngestResult extends Outcome {
  read: number;
  redactions: RedactionCounts;
  /** How many captures and entries are at fault; the report says how. */
  failed: number;
  /** What did not come through, by kind. */
  lost: Report['lost'];
  /** Ids of the table that no post has. */
  unmet: string[];
}

/**
 * Read captures, find out which posts they hold, and bring the content up to date.
 *
 * @param tell is given the report while the posts are still at hand
 * @throws UsageError when the site's settings or the table of ids cannot be used
 */
export async function ingest(
  options: Options,
  progress: Progress,
  stdin: AsyncIterable<Uint8Array>,
  tell?: (report: Report) => Promise<void>,
): Promise<IngestResult> {
  const site = await readSite(options.site);
  const wording = createWording(site, options.host);
  const rows = options.ids ? parseIdsTable(options.ids, await readSetting(options.ids)) : [];
  const write = !options.check && !options.dryRun;
  const writer = await createWriter(options.out, write);
  const kept = openKept(join(options.out, KEPT), engineDigest(), write);
  const context = contextOf(site, options);
  const scratch = openScratch();
  try {
    const [faults, ids, spool, sort] = [createFaults(scratch), createIdRegister(scratch), createSpool(scratch), createPathSorter(scratch)];
    const finder = createEntryFinder(scratch, wording);
    for (const folder of new Set([options.content, options.out])) {
      for await (const found of readEntries(folder, sort, kept.entries)) {
        for (const id of found.ids) ids.add(id);
        if (found.entry) finder.add(found.entry);
        if (found.fault) faults.add('content', found.fault);
      }
    }

    const sources = { scratch, spool, faults, kept, context, sort, openings: rows.flatMap(openingsOf), wording, progress, stdin };
    const { captures, redactions, read, lost } = await readCaptures(options, sources);
    progress.stage('comparing');
    const { groups, answers } = groupPosts(spool, scratch, wording);
    const gatherer = createGatherer(spool, answers, captures);
    const { named, unmet } = nameGroups(groups, gatherer, scratch, { rows, finder, ids });

    progress.stage(write ? 'writing' : 'planning');
    const titles = createTitleIndex(named, gatherer, scratch);
    const shelf = createShelf(finder, titles.withTitle, titles.has, (id) => ids.has(id));
    const drafting = {
      wording,
      meant: ({ notes, urls }: { notes: string[]; urls: string[] }) => [
        ...notes.filter((note) => ids.has(note)),
        ...urls.flatMap((url) => finder.mean({ url })?.id ?? []),
      ],
    };
    const settled = createSettled(kept, context);
    const outcome = await placePosts(
      named,
      gatherer,
      { writer, drafting, shelf, settled, parts: createPartList(kept) },
      { faults, progress },
    );
    await writer.finish();
    kept.finish();
    progress.end();
    await tell?.({
      captures: reportedCaptures({ captures, groups, named, gatherer }, wording),
      entries: { new: outcome.new, updated: outcome.updated, unchanged: outcome.unchanged, merged: outcome.merged },
      redactions: total(redactions),
      lost,
      errors: faults,
    });
    return { ...outcome, read, redactions, lost, failed: faults.count, unmet: unmet.map(({ id }) => id) };
  } finally {
    scratch.close();
    kept.close();
    progress.end();
  }
}

/** Where in the folder of drafts runs keep what they found out for those that come after them. */
const KEPT = '.signpost';

/** A digest of everything that decides what follows from captures and entries, besides these and the engine. */
function contextOf({ ingest, platforms, hostAliases, threadPattern }: SiteConfig, { host, format, as, captured }: Options): string {
  return digestOfText(JSON.stringify([ingest, platforms, hostAliases, threadPattern, host, format, as, captured]));
}

async function readSetting(path: string): Promise<string> {
  try {
    return await fs.readFile(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${path}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : (error as Error).message}`);
  }
}

async function readSite(path: string): Promise<SiteConfig> {
  const parsed = parseYaml(await readSetting(path));
  if ('mistakes' in parsed) {
    const [mistake] = parsed.mistakes;
    throw new UsageError(`${path}: line ${mistake?.line ?? 1}: ${mistake?.found}; allowed: ${mistake?.allowed}`);
  }
  const checked = siteSchema.safeParse(parsed.data);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  throw new UsageError(`${path}: ${issue?.path.join('.')}: ${issue?.message}; allowed: the fields that src/model/site.ts lists`);
}
