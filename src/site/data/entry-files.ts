import type { Document } from '../../model/document.ts';
import { formerIdsOf } from '../../model/former-ids.ts';
import type { MovedEntry, PublishedEntry } from '../../model/published-entry.ts';
import type { Site } from '../site.ts';
import { entryMarkdown } from '../text/entry-markdown.ts';
import { entryJson } from './entry-json.ts';
import { movedEntryJson, movedEntryMarkdown } from './moved-entry.ts';

/** A file that is published of an entry: under its id, or under one that it used to have. */
export interface EntryFile {
  kind: Document['kind'];
  /** The file's name. */
  id: string;
  /** The id that the entry has now. */
  now: string;
}

/** What files there are: one for each id that an entry has, and one for each that it used to have. */
export function entryFiles({ documents }: Pick<Site, 'documents'>): EntryFile[] {
  return documents.flatMap((document) =>
    [document.id, ...formerIdsOf(document)].map((id) => ({ kind: document.kind, id, now: document.id })),
  );
}

/**
 * An entry's JSON; under a former id, where it is now.
 *
 * @param today the day of the build, such as `2026-11-22`
 * @throws z.ZodError where it does not meet the published schema, which would be a fault of ours
 */
export function entryFileJson(site: Site, { id, now }: Pick<EntryFile, 'id' | 'now'>, today: string): PublishedEntry | MovedEntry {
  return id === now ? entryJson(site, site.entry(now), today) : movedEntryJson(site, id, site.entry(now));
}

/** An entry's Markdown; under a former id, where it is now. */
export function entryFileMarkdown(site: Site, { id, now }: Pick<EntryFile, 'id' | 'now'>): string {
  return id === now ? entryMarkdown(site, site.entry(now)) : movedEntryMarkdown(site, site.entry(now));
}
