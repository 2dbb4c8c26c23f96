import { platformOf } from '../../model/os-version.ts';
import type { Problem } from '../../model/problem.ts';
import { symbolsFile } from '../../model/symbol-facts.ts';
import type { Check } from './check.ts';

/** Platforms, and the platforms of OS versions, are those that `site.yaml` lists. */
export const vocabulary: Check = ({ site, documents, tables, symbols }) => {
  const known = new Set(site.platforms);
  const list = site.platforms.join(', ');
  const problems: Problem[] = [];
  const checkVersions = (file: string, field: string, versions: readonly string[]) => {
    for (const [i, version] of versions.entries()) {
      if (known.has(platformOf(version) ?? '')) continue;
      problems.push({
        file,
        field: `${field}[${i}]`,
        found: JSON.stringify(version),
        allowed: `a platform and a version, such as \`${site.platforms[0]} 17.5\`; platforms: ${list}`,
      });
    }
  };
  for (const { file, data } of documents) {
    data.platforms.forEach((platform, i) => {
      if (!known.has(platform))
        problems.push({
          file,
          field: `platforms[${i}]`,
          found: JSON.stringify(platform),
          allowed: `allowed: ${list} (\`platforms\` of content/site.yaml)`,
        });
    });
    checkVersions(file, 'os', data.os);
  }
  for (const [name, { os }] of symbols) checkVersions(symbolsFile, `${name}.os`, os);
  for (const { file, codes } of tables) for (const { code, os } of codes) checkVersions(file, `code ${code}, os`, os);
  return problems;
};
