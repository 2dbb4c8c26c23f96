import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeAtomically } from '../../ingest/write/write-atomically.ts';
import { buildDate } from '../build-date.ts';
import { loadContent } from '../load-content.ts';
import { readText } from '../read-text.ts';
import { eachByHost } from './by-host.ts';
import { checkLink, PATIENCE, type Patience } from './check-link.ts';
import { formatLinkReport, type LinkReport, linkReportSchema, linksFile } from './link-report.ts';
import { outgoingLinks } from './outgoing-links.ts';
import { newStateOf, writeState } from './reference-state.ts';

/** When each address was last asked; on this machine only. */
const CACHE = '.signpost/links.json';
const DAY = 24 * 60 * 60 * 1000;

/** What to ask, and how politely. */
export interface LinkCheck {
  /** Days within which an address is not asked again. */
  since: number;
  /** Milliseconds between two addresses of a host. */
  pause: number;
  patience?: Patience;
  /** Told what an editor should know, a line at a time. */
  log(line: string): void;
}

/**
 * Ask the addresses elsewhere that a project's content names, and write what was found where an editor sees it: into the report that
 * the desk shows, and into the `state` of a reference whose own address is gone. What is found is kept as it comes.
 *
 * @param root the project's folder
 * @throws ContentError where the content has mistakes
 */
export async function checkLinks(root: string, { since, pause, patience = PATIENCE, log }: LinkCheck): Promise<void> {
  const { outlines, site } = await loadContent(root);
  const links = outgoingLinks(outlines, site.url);
  const asked = await readJson<Record<string, number>>(join(root, CACHE), {});
  const known = linkReportSchema.catch({}).parse(await readJson(join(root, linksFile), {}));
  const due = [...links.keys()].filter((url) => since === 0 || (asked[url] ?? 0) <= Date.now() - since * DAY);
  // What nobody links to any more is nobody's concern.
  const report: LinkReport = Object.fromEntries(Object.entries(known).filter(([url]) => links.has(url)));
  log(`${due.length} of ${links.size} addresses to ask.`);
  await mkdir(dirname(join(root, CACHE)), { recursive: true });
  await eachByHost(
    due,
    async (url) => {
      const { state, ...outcome } = await checkLink(url, patience);
      const places = links.get(url) ?? [];
      if (state === 'ok') delete report[url];
      else {
        report[url] = { state, ...outcome, since: known[url]?.state === state ? known[url].since : buildDate() };
        log([`${url}: ${outcome.found}${outcome.to ? `: ${outcome.to}` : ''}`, ...places.map(({ place }) => place)].join('\n  '));
      }
      for (const { document, own } of places) {
        const now = own && newStateOf(document, { state });
        const text = now && writeState(await readFile(join(root, document.file), 'utf8'), now);
        if (!text) continue;
        await writeAtomically(join(root, document.file), text);
        log(`${document.file}: state: ${now}`);
      }
      asked[url] = Date.now();
      await writeAtomically(join(root, linksFile), formatLinkReport(report));
      await writeFile(join(root, CACHE), JSON.stringify(asked));
    },
    pause,
  );
  const gone = Object.values(report).filter(({ state }) => state === 'gone').length;
  log(`${Object.keys(report).length} to look at, ${gone} of them gone. They are in ${linksFile}, and at the desk after the next build.`);
}

async function readJson<T>(file: string, empty: T): Promise<T> {
  return readText(file).then(
    (text) => JSON.parse(text) as T,
    () => empty,
  );
}
