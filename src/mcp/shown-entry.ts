import { z } from 'zod';
import { kindNames, rowOf } from '../model/kinds.ts';
import { postSchema } from '../model/post.ts';
import type { ListedEntry } from '../model/published-entry.ts';
import type { Result } from '../search/client/find.ts';
import type { BuiltSite } from './built-site.ts';

const placeSchema = z.strictObject({ title: z.string(), permalink: z.url() });

/** What every tool tells of an entry. */
export const shownEntrySchema = z.strictObject({
  id: z.string().describe('Permanent; what the tool `entry` takes.'),
  title: z.string(),
  shortAnswer: z.string().describe('The answer in one to three sentences. Conditions may stand in the entry alone.'),
  kind: z.enum(kindNames.flatMap((kind): readonly string[] => (rowOf(kind).typeLabels ? rowOf(kind).schema.shape.type.options : [kind]))),
  status: z.array(z.string()).describe('Its kind or who answered, its state, its platforms: in the words that readers see.'),
  answeredBy: postSchema.shape.answer.optional().describe('Questions only: who answered. `editorial`: the editors, from documentation.'),
  open: z.boolean().describe('True for a question that nobody has answered: say so, and do not fill the gap.'),
  permalink: z.url().describe('The address to give. It never stops working.'),
  section: placeSchema.optional().describe('The section that matches best; its permalink is the more exact one to give.'),
  duplicateOf: placeSchema.extend({ id: z.string() }).optional().describe('The entry that answers the same question: use that one.'),
  stale: z.array(z.string()).describe('Why it is due to be checked again; empty where it was checked recently enough.'),
});

/** An entry as the tools tell of it. */
export type ShownEntry = z.infer<typeof shownEntrySchema>;

/**
 * Tell of an entry that was found.
 *
 * @param result what search gave, its addresses in full
 * @throws Error where the data does not have the entry, so that they are not of one build
 */
export function showEntry({ entries }: Pick<BuiltSite, 'entries'>, { id, title, summary, facts, url, section }: Result): ShownEntry {
  const entry = entries.get(id);
  if (!entry) throw new Error(`The search index has ${id}, the data has not; \`npm run build\` makes both anew`);
  const original = entry.kind === 'post' && entry.duplicateOf ? entries.get(entry.duplicateOf) : undefined;
  return {
    id,
    title,
    shortAnswer: summary,
    kind: rowOf(entry.kind).typeLabels && 'type' in entry ? entry.type : entry.kind,
    status: facts,
    ...(isQuestion(entry) && { answeredBy: entry.answer }),
    open: isQuestion(entry) && entry.answer === 'none',
    permalink: url,
    ...(section && { section: { title: section.title, permalink: section.url } }),
    ...(original && { duplicateOf: { id: original.id, title: original.title, permalink: original.permalink } }),
    stale: entry.stale,
  };
}

function isQuestion(entry: ListedEntry): entry is ListedEntry & { kind: 'post' } {
  return entry.kind === 'post' && entry.type === 'question';
}
