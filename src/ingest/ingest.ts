import { promises as fs } from 'node:fs';
import { type SiteConfig, siteSchema } from '../model/site.ts';
import { parseYaml } from '../model/yaml.ts';
import { type CaptureError, UsageError } from './capture-error.ts';
import { createEntryFinder } from './entries/find-entry.ts';
import { readEntries } from './entries/read-entries.ts';
import { type IdRow, openingsOf, parseIdsTable } from './ids/ids-table.ts';
import { groupPosts } from './merge/group-posts.ts';
import { nameGroups } from './name-groups.ts';
import type { Options } from './options.ts';
import { type Outcome, placePosts } from './place-posts.ts';
import type { Progress } from './progress.ts';
import { readCaptures } from './read-captures.ts';
import { type RedactionCounts, total } from './redact/redact.ts';
import type { Report } from './report.ts';
import { reportedCaptures } from './reported-captures.ts';
import { openSpool } from './spool.ts';
import { createWording } from './wording.ts';
import { createWriter } from './write-entries.ts';

/** What a run found and did, for the summary and the exit code. */
export interface IngestResult extends Outcome {
  read: number;
  redactions: RedactionCounts;
  errors: CaptureError[];
  /** Ids of the table that no post has. */
  unmet: string[];
}

/**
 * Read captures, find out which posts they hold, and bring the content up to date.
 *
 * @param save writes the report while the posts are still at hand
 * @throws UsageError when the site's settings or the table of ids cannot be used
 */
export async function ingest(
  options: Options,
  progress: Progress,
  stdin: AsyncIterable<Uint8Array>,
  save?: (report: Report) => Promise<void>,
): Promise<IngestResult> {
  const site = await readSite(options.site);
  const wording = createWording(site);
  const rows = options.ids ? parseIdsTable(options.ids, await readSetting(options.ids)) : [];
  const content = await readEntries(options.out);
  const spool = openSpool();
  try {
    const read = await readCaptures(options, wording, spool, knownOpenings(rows), progress, stdin);
    progress.stage('comparing');
    const { groups, answers } = groupPosts(spool, site.hostAliases);
    const finder = createEntryFinder(content.entries, site.hostAliases);
    const { named, unmet } = nameGroups(groups, spool, { rows, captures: read.captures, finder, ids: content.ids });
    progress.stage(options.check || options.dryRun ? 'planning' : 'writing');
    const writer = await createWriter(options.out, !options.check && !options.dryRun);
    const outcome = await placePosts({
      named,
      answers,
      spool,
      finder,
      writer,
      wording,
      captures: read.captures,
      ids: content.ids,
      progress,
    });
    await writer.finish();
    const errors = [...read.errors, ...content.faults, ...outcome.errors];
    await save?.({
      captures: reportedCaptures(read.captures, named, spool),
      entries: { new: outcome.new, updated: outcome.updated, unchanged: outcome.unchanged, merged: outcome.merged },
      redactions: total(read.redactions),
      errors: errors.map(({ fault }) => fault),
    });
    return { ...outcome, read: read.read, redactions: read.redactions, errors, unmet: unmet.map(({ id }) => id) };
  } finally {
    spool.close();
    progress.end();
  }
}

function knownOpenings(rows: readonly IdRow[]) {
  return rows.flatMap(openingsOf).map((opening) => ({ opening }));
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
