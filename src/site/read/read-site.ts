import { join } from 'node:path';
import { describeIssue } from '../../model/describe-issue.ts';
import type { Problem } from '../../model/problem.ts';
import { type SiteConfig, siteFields, siteSchema } from '../../model/site.ts';
import { parseYaml } from '../../model/yaml.ts';
import { readText, whyUnreadable } from '../read-text.ts';

/** Where the site's own file is, from the project's folder. */
export const siteFile = 'content/site.yaml';

/** Read the site's own file. @returns undefined where it has mistakes, which are added to `problems` */
export async function readSite(root: string, problems: Problem[]): Promise<SiteConfig | undefined> {
  const file = siteFile;
  try {
    const yaml = parseYaml(await readText(join(root, file)));
    if ('mistakes' in yaml) {
      for (const { line, found, allowed } of yaml.mistakes) problems.push({ file, ...(line && { line }), field: 'file', found, allowed });
      return undefined;
    }
    const { data } = yaml;
    const checked = siteSchema.safeParse(data ?? {});
    if (checked.success) return checked.data;
    for (const issue of checked.error.issues) {
      for (const described of describeIssue(issue, data, siteFields)) problems.push({ file, ...described });
    }
  } catch (error) {
    problems.push({ file, field: 'file', found: whyUnreadable(error), allowed: 'a YAML file in UTF-8; CONTRIBUTING.md lists its fields' });
  }
  return undefined;
}
