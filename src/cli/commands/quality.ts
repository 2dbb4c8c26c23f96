import { readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { formatProblem } from '../../model/problem.ts';
import { UsageError } from '../../model/usage-error.ts';
import { ask, indexOf } from '../../quality/ask.ts';
import { checkQuestions } from '../../quality/check-questions.ts';
import type { Outcome } from '../../quality/outcome.ts';
import { parseQuestionSet, SETS_FOLDER } from '../../quality/question-set.ts';
import { missesIn, reportSet } from '../../quality/report.ts';
import { loadContent } from '../../site/load-content.ts';
import { readText, whyUnreadable } from '../../site/read-text.ts';
import { rootFolder } from '../../site/root.ts';
import { createSite } from '../../site/site.ts';
import { parseOptions } from '../parse-options.ts';

export const help = `Measures how well search answers question sets: how often a right entry comes first, how often among the first three, and how often it is
said that nothing here answers where that is so.

Usage: signpost quality [set.tsv …] [options]

  set.tsv    a question a line: what is typed, a tab, and the ids of the entries that would be right, with commas between; a code is
             error:DOMAIN#CODE; none where nothing here answers (every .tsv in ${SETS_FOLDER}/ of the knowledge base)
  --misses   list the questions whose first result is not a right one

The content is indexed as a build would, drafts left out. Exit codes: 0 measured, 1 the content or a set has mistakes, 2 wrong usage.`;

/** `signpost quality` */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, { misses: { type: 'boolean' } }, true);
  const root = rootFolder();
  const files = positionals.length > 0 ? positionals.map((file) => resolve(file)) : await ownSets(root);
  const site = createSite(await loadContent(root));
  const sets = await Promise.all(files.map((file) => readSet(root, file)));
  const problems = sets.flatMap(({ file, questions, problems }) => [...problems, ...checkQuestions(file, questions, site)]);
  if (problems.length > 0) {
    console.error(problems.map(formatProblem).join('\n'));
    return 1;
  }
  const store = await indexOf(site);
  for (const { file, questions } of sets) {
    const outcomes: Outcome[] = [];
    for (const question of questions) outcomes.push(await ask(store, question));
    console.log(reportSet(file, outcomes, site));
    if (values.misses) for (const miss of missesIn(outcomes)) console.log(miss);
  }
  return 0;
}

async function ownSets(root: string): Promise<string[]> {
  const folder = join(root, SETS_FOLDER);
  const names = await readdir(folder).catch(() => []);
  const sets = names.filter((name) => name.endsWith('.tsv')).sort();
  if (sets.length === 0) throw new UsageError(`${folder}: no question set there; a file such as ${SETS_FOLDER}/questions.tsv, or name one`);
  return sets.map((name) => join(folder, name));
}

async function readSet(root: string, path: string) {
  const file = relative(root, path).startsWith('..') ? path : relative(root, path).replaceAll('\\', '/');
  const text = await readText(path).catch((error: unknown) => {
    throw new UsageError(`${file}: ${whyUnreadable(error)}; a question set, which is a text file in UTF-8`);
  });
  return { file, ...parseQuestionSet(file, text) };
}
