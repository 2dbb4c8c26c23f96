import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { type Kind, kinds } from '../../src/model/kinds.ts';
import { QUESTIONS_FOLDER, questionsFile } from '../../src/model/questions.ts';
import { type SiteConfig, siteSchema } from '../../src/model/site.ts';
import { writeBody } from './body.ts';
import { type FrontMatter, writeFrontMatter } from './front-matter.ts';
import { createPlan, type Plan, type Planned } from './plan.ts';
import { createRandom } from './random.ts';

/** The fewest entries with which every kind and the tree of topics are there. */
export const MIN_ENTRIES = 50;

/** Questions that an entry of each kind answers: about as many as this repository has. */
const QUESTIONS: Record<Kind, number> = { post: 48, technote: 48, topic: 20, reference: 10, term: 0 };

/** What was generated. */
export interface Generated {
  entries: number;
  /** Bytes of Markdown. */
  bytes: number;
  /** Distinct words of the vocabulary it is written in. */
  vocabulary: number;
}

/** A synthetic knowledge base that is not written anywhere yet. */
export interface Synthetic {
  plan: Plan;
  site: SiteConfig;
  /** The front matter and body of each entry, and both together as a file. The same entry is the same each time it is written. */
  frontMatter(i: number): FrontMatter;
  body(i: number): string;
  text(i: number): string;
  /** Questions that it answers. */
  questions(i: number): string[];
}

/**
 * Make a synthetic, cross-linked knowledge base. The same numbers make the same one.
 *
 * @param repository the project whose `content/site.yaml` says which platforms and labels there are
 * @param count how many entries
 */
export async function synthesise(repository: string, count: number, seed: number): Promise<Synthetic> {
  const plan = createPlan(count, seed);
  const site = siteFor(plan, siteSchema.parse(parse(await readFile(join(repository, 'content/site.yaml'), 'utf8'))));
  const entry = (i: number) => plan.entries[i] as Planned;
  // Each entry has a stream of its own, so that a change of one kind's text leaves the others as they were.
  const frontMatter = (i: number) => writeFrontMatter(plan, entry(i), site, createRandom(seed, 3, i));
  const body = (i: number) => writeBody(plan, entry(i), createRandom(seed, 4, i));
  const questions = (i: number) => {
    const random = createRandom(seed, 7, i);
    return Array.from({ length: QUESTIONS[entry(i).kind] }, () => plan.vocabulary.phrase(random, 4, 10).toLowerCase());
  };
  return { plan, site, frontMatter, body, questions, text: (i) => `---\n${stringify(frontMatter(i), { lineWidth: 0 })}---\n\n${body(i)}` };
}

/**
 * Write a synthetic knowledge base as `synthesise` makes it.
 *
 * @param folder where `content/` is to be written
 */
export async function generate(repository: string, folder: string, count: number, seed: number): Promise<Generated> {
  const { plan, site, text, questions } = await synthesise(repository, count, seed);
  const content = join(folder, 'content');
  for (const name of [...Object.values(kinds).map(({ folder: name }) => name), QUESTIONS_FOLDER])
    await mkdir(join(content, name), { recursive: true });
  await writeFile(join(content, 'site.yaml'), stringify(site));

  let bytes = 0;
  for (const [i, { kind, id }] of plan.entries.entries()) {
    const written = text(i);
    bytes += Buffer.byteLength(written);
    await writeFile(join(content, kinds[kind].folder, `${id}.md`), written);
    if (QUESTIONS[kind] > 0) await writeFile(join(folder, questionsFile(id)), [...new Set(questions(i))].join('\n'));
  }
  return { entries: plan.entries.length, bytes, vocabulary: plan.vocabulary.size };
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
