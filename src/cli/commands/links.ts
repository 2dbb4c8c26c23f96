import { UsageError } from '../../model/usage-error.ts';
import { checkLinks } from '../../site/links/check-links.ts';
import { linksFile } from '../../site/links/link-report.ts';
import { rootFolder } from '../../site/root.ts';
import { parseOptions } from '../parse-options.ts';

export const help = `Asks every address elsewhere that the content names, and writes what is wrong to ${linksFile}.

Usage: signpost links [options]

  --since <days>  only those that were not asked in these last days

One address of a host is asked at a time, with a second between two. What is gone or has moved for good is shown at the desk; a
reference whose own address is gone becomes \`state: removed\`, and \`live\` where it was unknown and answers.
Exit codes: 0 whatever others' hosts answer, 1 the content has mistakes, 2 wrong usage.`;

/** Between two questions to a host, in ms. */
const PAUSE = 1000;

/** `signpost links` */
export async function run(args: readonly string[]): Promise<number> {
  const { since } = parseOptions(args, { since: { type: 'string', default: '0' } }).values;
  if (!/^\d+$/.test(since)) throw new UsageError(`--since ${since}: no number of days; a whole number, such as 30`);
  await checkLinks(rootFolder(), { since: Number(since), pause: PAUSE, log: console.log });
  return 0;
}
