import { ContentError } from '../../model/problem.ts';
import { checkLinks } from './check-links.ts';
import { linksFile } from './link-report.ts';

const HELP = `npm run links                  ask every address elsewhere that the content names, and write what is wrong to ${linksFile}
npm run links -- --since 30    only those that were not asked in the last 30 days

One address of a host is asked at a time, with a second between two. What is gone or has moved for good is shown at the desk; a
reference whose own address is gone becomes \`state: removed\`, and \`live\` where it was unknown and answers.
Exit code: 0, whatever others' hosts answer; 1 where the content has mistakes; 2 for a wrong argument.`;

const PAUSE = 1000;

/* `npm run links` */
const args = process.argv.slice(2);
const since = args[0] === '--since' ? Number(args[1]) : args.length === 0 ? 0 : Number.NaN;
if (args.includes('--help') || args.includes('-h')) console.log(HELP);
else if (!(since >= 0) || args.length > 2) {
  console.error(`${args.join(' ')}: not an argument of this command\n\n${HELP}`);
  process.exitCode = 2;
} else await checkLinks(process.env.SIGNPOST_ROOT ?? process.cwd(), { since, pause: PAUSE, log: console.log }).catch(failPlainly);

function failPlainly(error: unknown): void {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
