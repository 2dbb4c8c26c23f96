import type { Problem } from '../../model/problem.ts';
import { createUrls } from '../../model/urls.ts';
import { decodeAddress } from '../../model/web-address.ts';
import { addressesOf } from '../addresses.ts';
import type { Check } from './check.ts';
import { nearestId } from './nearest.ts';

/** Pages that have behind `#` what they show, a search say, and not only the names of places. */
const SHOWING = ['search', 'diagnose', 'desk'] as const;

/** A link to this site by its whole address leads somewhere, as one by `[[id]]` does. */
export const ownAddresses: Check = ({ site, documents, outlines, tables, matrices, pages: ownPages, byId, broken, drafts }) => {
  const { base, within } = createUrls(site.url);
  const showing = SHOWING.map(createUrls(new URL('/', site.url).href).page);
  const links = [...outlines, ...ownPages].flatMap(([{ file }, { urls }]) =>
    urls.flatMap(({ url, line, column }) => {
      const path = within(url);
      return path === undefined ? [] : [{ file, url, line, column, path: `/${path.slice(base.length)}` }];
    }),
  );
  if (links.length === 0) return [];
  const { pages, redirects, files } = addressesOf(site, documents, outlines, tables, matrices, ownPages);
  const problems: Problem[] = [];
  for (const { file, url, line, column, path } of links) {
    const { pathname, hash } = new URL(path, site.url);
    const page = pathname.endsWith('/') || files.has(pathname) ? pathname : `${pathname}/`;
    const [target = page, moved] = (redirects.get(page) ?? page).split('#');
    const report = (found: string, allowed: string) => problems.push({ file, line, column, field: 'body', found, allowed });
    const anchors = pages.get(target);
    const id = page.split('/').at(-2) ?? '';
    if (files.has(page) || broken.has(id)) continue;
    if (!anchors) {
      if (drafts.has(id)) report(`\`${url}\`, the address of a draft`, 'that of an entry that is published, best as `[[id]]`');
      else
        report(`\`${url}\`, an address of this site that has no page`, `an address that it has, best as \`[[id]]\`${nearestId(id, byId)}`);
      continue;
    }
    const anchor = moved ? '' : decodeAddress(hash.slice(1).split(':~:')[0] ?? '');
    if (anchor && !anchors.has(anchor) && !showing.includes(target))
      report(
        `\`${url}\`, an anchor that the page does not have`,
        `one of its anchors: ${[...anchors].map((known) => `#${known}`).join(', ') || 'none'}`,
      );
  }
  return problems;
};
