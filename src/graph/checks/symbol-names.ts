import type { Problem } from '../../model/problem.ts';
import { symbolSlug } from '../../model/slug.ts';
import type { Check } from './check.ts';

/** Names of symbols that share a page are spellings of one name: they differ in capitals or in how a call is written, nothing else. */
export const symbolNames: Check = ({ documents }) => {
  const problems: Problem[] = [];
  const first = new Map<string, { name: string; file: string }>();
  for (const { file, data } of documents) {
    for (const [i, name] of data.symbols.entries()) {
      const slug = symbolSlug(name);
      const before = first.get(slug);
      if (!before) first.set(slug, { name, file });
      else if (spoken(before.name) !== spoken(name))
        problems.push({
          file,
          field: `symbols[${i}]`,
          found: `\`${name}\`, which would share a page with \`${before.name}\` of ${before.file}`,
          allowed: 'one spelling for one symbol; where they are two, what stands before or after tells them apart, such as its type',
        });
    }
  }
  return problems;
};

/** A name without its capitals and without the signs of a call: `reset`, `reset()` and `reset(_:)` are one. */
function spoken(name: string): string {
  return name
    .toLowerCase()
    .replace(/\([\w\s:,]*\)$/, (call) => ` ${call.replace(/[^a-z0-9]+/g, ' ')}`)
    .trim();
}
