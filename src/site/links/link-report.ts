import { z } from 'zod';
import { dateSchema } from '../../model/date.ts';

/** Where what was found of outgoing links is kept, from the project's folder: a build shows it at the desk. */
export const linksFile = 'content/links.json';

/** What `npm run links` found, by address; what is well is not in it. */
export const linkReportSchema = z.record(
  z.string(),
  z.strictObject({
    state: z.enum(['moved', 'gone', 'unsure']),
    found: z.string(),
    to: z.string().optional(),
    /** Since when it has been found so. */
    since: dateSchema,
  }),
);

/** The same, checked. */
export type LinkReport = z.infer<typeof linkReportSchema>;

/** Write a report so that changes of it are easy to read: sorted, one line an address. */
export function formatLinkReport(report: LinkReport): string {
  const lines = Object.entries(report)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([url, entry]) => `  ${JSON.stringify(url)}: ${JSON.stringify(entry)}`);
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}
