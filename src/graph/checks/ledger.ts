import { hasPages, kindNames, kinds } from '../../model/kinds.ts';
import type { Problem } from '../../model/problem.ts';
import { addressesOf } from '../addresses.ts';
import type { Check } from './check.ts';

const LEDGER = 'content/ledger.json';

/** Every address ever published still resolves, with every anchor of its page. */
export const ledger: Check = ({ site, documents, outlines, tables, matrices, pages: ownPages, broken, ledger: recorded }) => {
  // A file that cannot be read takes its addresses with it: mend that first.
  if (broken.size > 0) return [];
  const { pages, redirects, files, owners } = addressesOf(site, documents, outlines, tables, matrices, ownPages);
  const problems: Problem[] = [];
  for (const [path, anchors] of recorded) {
    const [target = path] = (redirects.get(path) ?? path).split('#');
    const present = pages.get(target) ?? (files.has(path) ? new Set() : undefined);
    if (!present) {
      problems.push({
        file: LEDGER,
        field: path,
        found: 'an address that was published and that nothing answers to any more',
        allowed: keepAddress(path),
      });
      continue;
    }
    const owner = owners.get(target);
    for (const anchor of anchors) {
      if (present.has(anchor)) continue;
      const from = target === path ? '' : `, on its former page ${path}`;
      problems.push({
        file: owner?.file ?? LEDGER,
        field: owner ? 'anchors' : `${path}#${anchor}`,
        found: `\`#${anchor}\`, which was published${from} and is gone`,
        allowed: owner ? keepAnchor(anchor, present) : keepTerm(anchor),
      });
    }
  }
  return problems;
};

function keepAddress(path: string): string {
  const [, folder = '', id = ''] = path.split('/');
  const moved = `\`moved: { ${path}: /the/page/that/takes/its/place/ }\` to content/site.yaml`;
  return kindNames.some((kind) => hasPages(kind) && kinds[kind].folder === folder) && id
    ? `keep it: add \`aliases: [${id}]\` to the entry in content/${folder}/ that takes its place, or ${moved}`
    : `keep it: add ${moved}`;
}

function keepAnchor(anchor: string, present: ReadonlySet<string>): string {
  const now = [...present].map((known) => `#${known}`).join(', ');
  return `keep it: give its heading \`{#${anchor}}\` again, or add \`anchors: { ${anchor}: the-anchor-that-takes-its-place }\`; anchors now: ${now || 'none'}`;
}

function keepTerm(anchor: string): string {
  return `keep it: add \`formerIds: [${anchor}]\` to the term in content/glossary/ that takes its place`;
}
