import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeAtomically } from '../../ingest/write/write-atomically.ts';
import { ContentError } from '../../model/problem.ts';
import { buildDate } from '../build-date.ts';
import { loadContent } from '../load-content.ts';
import { readText } from '../read-text.ts';
import { eachByHost } from './by-host.ts';
import { checkLink } from './check-link.ts';
import { formatLinkReport, type LinkReport, linkReportSchema, linksFile } from './link-report.ts';
import { outgoingLinks } from './outgoing-links.ts';

const HELP = `npm run links                  ask every address elsewhere that the content names, and write what is wrong to ${linksFile}
npm run links -- --since 30    only those that were not asked in the last 30 days

One address of a host is asked at a time, with a second between two. What is gone or has moved for good is shown at the desk.
Exit code: 0, whatever others' hosts answer; 1 where the content has mistakes; 2 for a wrong argument.`;

/** When each address was last asked; on this machine only. */
const CACHE = '.signpost/links.json';
const PAUSE = 1000;
const DAY = 24 * 60 * 60 * 1000;

/* `npm run links` */
const args = process.argv.slice(2);
const since = args[0] === '--since' ? Number(args[1]) : args.length === 0 ? 0 : Number.NaN;
if (args.includes('--help') || args.includes('-h')) console.log(HELP);
else if (!(since >= 0) || args.length > 2) {
  console.error(`${args.join(' ')}: not an argument of this command\n\n${HELP}`);
  process.exitCode = 2;
} else await run(since).catch(failPlainly);

async function run(days: number): Promise<void> {
  const root = process.env.SIGNPOST_ROOT ?? process.cwd();
  const { outlines, site } = await loadContent(root);
  const links = outgoingLinks(outlines, site.url);
  const asked = await readJson<Record<string, number>>(join(root, CACHE), {});
  const before = linkReportSchema.catch({}).parse(await readJson(join(root, linksFile), {}));
  const due = [...links.keys()].filter((url) => (asked[url] ?? 0) <= Date.now() - days * DAY || days === 0);
  // What nobody links to any more is nobody's concern.
  const report: LinkReport = Object.fromEntries(Object.entries(before).filter(([url]) => links.has(url) && !due.includes(url)));
  console.log(`${due.length} of ${links.size} addresses to ask.`);
  const save = async () => {
    await mkdir(dirname(join(root, CACHE)), { recursive: true });
    await writeFile(join(root, CACHE), JSON.stringify(asked));
  };
  await eachByHost(
    due,
    async (url) => {
      const { state, ...outcome } = await checkLink(url);
      asked[url] = Date.now();
      await save();
      if (state === 'ok') return;
      const known = before[url];
      report[url] = { state, ...outcome, since: known?.state === state ? known.since : buildDate() };
      console.log(
        `${url}: ${outcome.found}${outcome.to ? `: ${outcome.to}` : ''}\n  ${links
          .get(url)
          ?.map(({ place }) => place)
          .join('\n  ')}`,
      );
    },
    PAUSE,
  );
  await writeAtomically(join(root, linksFile), formatLinkReport(report));
  const gone = Object.values(report).filter(({ state }) => state === 'gone').length;
  console.log(
    `${Object.keys(report).length} to look at, ${gone} of them gone. They are in ${linksFile}, and at the desk after the next build.`,
  );
}

async function readJson<T>(file: string, empty: T): Promise<T> {
  return readText(file).then(
    (text) => JSON.parse(text) as T,
    () => empty,
  );
}

function failPlainly(error: unknown): void {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
