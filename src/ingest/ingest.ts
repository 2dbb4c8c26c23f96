import { promises as fs } from 'node:fs';
import { type SiteConfig, siteSchema } from '../model/site.ts';
import { parseYaml } from '../model/yaml.ts';
import { UsageError } from './capture-error.ts';
import { createEntryFinder } from './entries/find-entry.ts';
import { readEntries } from './entries/read-entries.ts';
import { createFaults } from './faults.ts';
import { createIdRegister } from './ids/id-register.ts';
import { openingsOf, parseIdsTable } from './ids/ids-table.ts';
import { createPathSorter } from './input/sorted-paths.ts';
import { groupPosts } from './merge/group-posts.ts';
import { nameGroups } from './name-groups.ts';
import type { Options } from './options.ts';
import { type Outcome, placePosts } from './place-posts.ts';
import type { Progress } from './progress.ts';
import { readCaptures } from './read-captures.ts';
import { type RedactionCounts, total } from './redact/redact.ts';
import type { Report } from './report.ts';
import { reportedCaptures } from './reported-captures.ts';
import { openScratch } from './scratch.ts';
import { createSpool } from './spool.ts';
import { createWording } from './wording.ts';
import { createWriter } from './write-entries.ts';

/** What a run found and did, for the summary and the exit code. */
export interface IngestResult extends Outcome {
  read: number;
  redactions: RedactionCounts;
  /** How many captures and entries are at fault; the report says how. */
  failed: number;
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
  const wording = createWording(site);
  const rows = options.ids ? parseIdsTable(options.ids, await readSetting(options.ids)) : [];
  const writer = await createWriter(options.out, !options.check && !options.dryRun);
  const scratch = openScratch();
  try {
    const [faults, ids, spool, sort] = [createFaults(scratch), createIdRegister(scratch), createSpool(scratch), createPathSorter(scratch)];
    const finder = createEntryFinder(scratch, site.hostAliases);
    for await (const found of readEntries(options.out, sort)) {
      for (const id of found.ids) ids.add(id);
      if (found.entry) finder.add(found.entry);
      if (found.fault) faults.add('content', found.fault);
    }
    const openings = rows.flatMap(openingsOf);
    const { captures, redactions, read } = await readCaptures(options, {
      scratch,
      spool,
      faults,
      sort,
      openings,
      wording,
      progress,
      stdin,
    });
    progress.stage('comparing');
    const { groups, answers } = groupPosts(spool, scratch, site.hostAliases);
    const { named, unmet } = nameGroups(groups, spool, scratch, { rows, captures, finder, ids });
    progress.stage(options.check || options.dryRun ? 'planning' : 'writing');
    const outcome = await placePosts({ named, answers, spool, scratch, finder, writer, wording, captures, ids, faults, progress });
    await writer.finish();
    progress.end();
    await tell?.({
      captures: reportedCaptures(captures, groups, named, spool),
      entries: { new: outcome.new, updated: outcome.updated, unchanged: outcome.unchanged, merged: outcome.merged },
      redactions: total(redactions),
      errors: faults,
    });
    return { ...outcome, read, redactions, failed: faults.count, unmet: unmet.map(({ id }) => id) };
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
