import type { Problem } from '../../model/problem.ts';
import { addressesOf } from '../addresses.ts';
import type { Check } from './check.ts';

/** What `site.yaml` says has moved is gone from its old address, and its new one is there. */
export const moved: Check = ({ site, documents, outlines, tables, matrices, pages: ownPages, broken }) => {
  if (broken.size > 0 || Object.keys(site.moved).length === 0) return [];
  const { pages } = addressesOf(site, documents, outlines, tables, matrices, ownPages);
  const problems: Problem[] = [];
  for (const [from, to] of Object.entries(site.moved)) {
    const report = (found: string, allowed: string) => problems.push({ file: 'content/site.yaml', field: `moved.${from}`, found, allowed });
    const [path = '', anchor] = to.split('#');
    if (pages.has(from)) report('the address of a page', 'only addresses that have no page any more');
    if (!pages.has(path)) report(`\`${to}\`, which no page has`, 'the path of a page, such as `/topics/`');
    else if (anchor && !pages.get(path)?.has(anchor))
      report(`\`${to}\`, an anchor that the page does not have`, 'an anchor of that page, or none');
  }
  return problems;
};
