import { nearestIds } from '../../model/nearest-ids.ts';
import { symbolSlug } from '../../model/slug.ts';
import { symbolsFile } from '../../model/symbol-facts.ts';
import type { Check } from './check.ts';

/** Facts are about symbols that some entry is about, for others have no page; and no two are about one page. */
export const knownSymbols: Check = ({ documents, symbols, broken }) => {
  if (broken.size > 0) return [];
  const known = new Map(documents.flatMap(({ data }) => data.symbols.map((name) => [symbolSlug(name), name])));
  const owners = new Map<string, string>();
  return [...symbols.keys()].flatMap((name) => {
    const slug = symbolSlug(name);
    const owner = owners.get(slug);
    owners.set(slug, name);
    const report = (found: string, allowed: string) => [{ file: symbolsFile, field: name, found, allowed }];
    if (owner) return report(`a page that \`${owner}\` has already`, 'one of the two spellings');
    if (known.has(slug)) return [];
    const [nearest] = nearestIds(name, known.values(), 1);
    return report(
      'a symbol that no entry is about',
      `a name of some entry's \`symbols\`${nearest ? `; did you mean \`${nearest}\`?` : ''}`,
    );
  });
};
