import { promises as fs } from 'node:fs';
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
import { type Outcome, placePosts } from './place/place-posts.ts';
import { createShelf } from './place/resources.ts';
import type { Progress } from './progress.ts';
import { readCaptures } from './read/read-captures.ts';
import { type RedactionCounts, total } from './redact/redact.ts';
import type { Report } from './report/report.ts';
import { reportedCaptures } from './report/reported-captures.ts';
import { createFaults } from './store/faults.ts';
import { createIdRegister } from './store/id-register.ts';
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
  const wording = createWording(await readSite(options.site), options.host);
  const rows = options.ids ? parseIdsTable(options.ids, await readSetting(options.ids)) : [];
  const writer = await createWriter(options.out, !options.check && !options.dryRun);
  const scratch = openScratch();
  try {
    const [faults, ids, spool, sort] = [createFaults(scratch), createIdRegister(scratch), createSpool(scratch), createPathSorter(scratch)];
    const finder = createEntryFinder(scratch, wording);
    for (const folder of new Set([options.content, options.out])) {
      for await (const found of readEntries(folder, sort)) {
        for (const id of found.ids) ids.add(id);
        if (found.entry) finder.add(found.entry);
        if (found.fault) faults.add('content', found.fault);
      }
    }

    const sources = { scratch, spool, faults, sort, openings: rows.flatMap(openingsOf), wording, progress, stdin };
    const { captures, redactions, read, lost } = await readCaptures(options, sources);
    progress.stage('comparing');
    const { groups, answers } = groupPosts(spool, scratch, wording);
    const gatherer = createGatherer(spool, answers, captures);
    const { named, unmet } = nameGroups(groups, gatherer, scratch, { rows, finder, ids });

    progress.stage(options.check || options.dryRun ? 'planning' : 'writing');
    const titles = createTitleIndex(named, gatherer, scratch);
    const shelf = createShelf(finder, titles.withTitle, titles.has, (id) => ids.has(id));
    const drafting = {
      wording,
      meant: ({ notes, urls }: { notes: string[]; urls: string[] }) => [
        ...notes.filter((note) => ids.has(note)),
        ...urls.flatMap((url) => finder.mean({ url })?.id ?? []),
      ],
    };
    const outcome = await placePosts(named, gatherer, { writer, drafting, shelf }, { faults, progress });
    await writer.finish();
    progress.end();
    await tell?.({
      captures: reportedCaptures({ captures, groups, named, spool }, wording),
      entries: { new: outcome.new, updated: outcome.updated, unchanged: outcome.unchanged, merged: outcome.merged },
      redactions: total(redactions),
      lost,
      errors: faults,
    });
    return { ...outcome, read, redactions, lost, failed: faults.count, unmet: unmet.map(({ id }) => id) };
  } finally {
    scratch.close();
    progress.end();
  }
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
