import type { ShownEntry } from './shown-entry.ts';

/** What must be known of an entry before it is quoted: that it is open, a duplicate, or due to be checked. Pure. */
export function cautions({ open, duplicateOf, stale }: ShownEntry): string[] {
  return [
    ...(open ? ['OPEN QUESTION: nobody has answered it. Say so, and tell only what is known.'] : []),
    ...(duplicateOf ? [`DUPLICATE of “${duplicateOf.title}”, ${duplicateOf.permalink} (id: ${duplicateOf.id}): use that entry.`] : []),
    ...(stale.length > 0 ? [`DUE TO BE CHECKED AGAIN: ${stale.join('; ')}.`] : []),
  ];
}

/** An entry as an item of a list, in text. Pure. */
export function entryText(entry: ShownEntry): string {
  const { id, title, shortAnswer, status, permalink, section } = entry;
  return [
    `${title} [${status.join(' · ')}]`,
    ...cautions(entry),
    shortAnswer,
    `Permalink: ${permalink}`,
    ...(section ? [`Matching section, “${section.title}”: ${section.permalink}`] : []),
    `id: ${id}`,
  ].join('\n   ');
}

/** Entries as a numbered list, in text. Pure. */
export function entriesText(entries: readonly ShownEntry[]): string {
  return entries.map((entry, i) => `${i + 1}. ${entryText(entry)}`).join('\n\n');
}
