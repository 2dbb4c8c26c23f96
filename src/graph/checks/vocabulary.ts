import { platformOf } from '../../model/os-version.ts';
import type { Problem } from '../../model/problem.ts';
import type { Check } from './check.ts';

/** Platforms, and the platforms of OS versions, are those that `site.yaml` lists. */
export const vocabulary: Check = ({ site, documents }) => {
  const known = new Set(site.platforms);
  const list = site.platforms.join(', ');
  const problems: Problem[] = [];
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
    data.os.forEach((version, i) => {
      if (!known.has(platformOf(version) ?? '')) {
        problems.push({
          file,
          field: `os[${i}]`,
          found: JSON.stringify(version),
          allowed: `a platform and a version, such as \`${site.platforms[0]} 17.5\`; platforms: ${list}`,
        });
      }
    });
  }
  return problems;
};
