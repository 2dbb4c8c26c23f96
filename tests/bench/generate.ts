import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { kinds } from '../../src/model/kinds.ts';
import { type SiteConfig, siteSchema } from '../../src/model/site.ts';
import { writeBody } from './body.ts';
import { writeFrontMatter } from './front-matter.ts';
import { createPlan, type Plan, type Planned } from './plan.ts';
import { createRandom } from './random.ts';

/** The fewest entries with which every kind and the tree of topics are there. */
export const MIN_ENTRIES = 50;

/** What was generated. */
export interface Generated {
  entries: number;
  /** Bytes of Markdown. */
  bytes: number;
  /** Distinct words of the vocabulary it is written in. */
  vocabulary: number;
}

/**
 * Write a synthetic, cross-linked knowledge base. The same numbers make the same files.
 *
 * @param repository the project whose `content/site.yaml` says which platforms and labels there are
 * @param folder where `content/` is to be written
 * @param count how many entries
 */
export async function generate(repository: string, folder: string, count: number, seed: number): Promise<Generated> {
  const plan = createPlan(count, seed);
  const site = siteFor(plan, siteSchema.parse(parse(await readFile(join(repository, 'content/site.yaml'), 'utf8'))));
  const content = join(folder, 'content');
  for (const kind of Object.values(kinds)) await mkdir(join(content, kind.folder), { recursive: true });
  await writeFile(join(content, 'site.yaml'), stringify(site));

  let bytes = 0;
  for (const [i, entry] of plan.entries.entries()) {
    const text = writeEntry(plan, entry, site, i);
    bytes += Buffer.byteLength(text);
    await writeFile(join(content, kinds[entry.kind].folder, `${entry.id}.md`), text);
  }
  return { entries: plan.entries.length, bytes, vocabulary: plan.vocabulary.size };
}

/** Each entry has a stream of its own, so that a change of one kind's text leaves the others as they were. */
function writeEntry(plan: Plan, entry: Planned, site: SiteConfig, i: number): string {
  const frontMatter = stringify(writeFrontMatter(plan, entry, site, createRandom(plan.seed, 3, i)), { lineWidth: 0 });
  return `---\n${frontMatter}---\n\n${writeBody(plan, entry, createRandom(plan.seed, 4, i))}`;
}

function siteFor({ ofKind, vocabulary, seed }: Plan, real: SiteConfig): SiteConfig {
  const random = createRandom(seed, 5);
  return {
    ...real,
    name: 'Benchmark',
    // Pictures are drawn once and kept; drawing ten thousand would hide what the rest of a build costs.
    pictures: false,
    hostAliases: {},
    examples: [vocabulary.phrase(random, 3, 6)],
    start: ofKind.technote.slice(0, 1).map(({ id }) => id),
  };
}
