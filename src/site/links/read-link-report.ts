import { join } from 'node:path';
import type { Problem } from '../../model/problem.ts';
import { readText } from '../read-text.ts';
import { type LinkReport, linkReportSchema, linksFile } from './link-report.ts';

/** Read what was found of addresses elsewhere; nothing where nobody has looked. */
export async function readLinkReport(root: string, problems: Problem[]): Promise<LinkReport> {
  try {
    return linkReportSchema.parse(JSON.parse(await readText(join(root, linksFile))));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      problems.push({
        file: linksFile,
        field: 'file',
        found: 'something else than a list of links',
        allowed: 'what `npm run links` writes; delete it',
      });
    return {};
  }
}
