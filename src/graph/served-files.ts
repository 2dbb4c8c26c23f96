import type { Document } from '../model/document.ts';
import { formerIdsOf } from '../model/former-ids.ts';
import { type FeedFormat, feedFormats, fileNames, type Urls } from '../model/urls.ts';

/** Files that are served beside the pages, as paths. */
export interface ServedFiles {
  /** The feeds, which readers subscribe to for years. */
  feeds: string[];
  /** What else programs read: entries as Markdown and JSON, and what stands for the whole site. */
  others: string[];
}

/** Every file that the site answers with. Under a former id there is one too. */
export function servedFiles(documents: readonly Document[], urls: Urls): ServedFiles {
  const ids = documents.flatMap((document) => [document.id, ...formerIdsOf(document)].map((id) => ({ kind: document.kind, id })));
  const topics = ids.filter(({ kind }) => kind === 'topic').map(({ id }) => ({ topic: id }));
  const formats = Object.keys(feedFormats) as FeedFormat[];
  return {
    feeds: (['site', 'guides', 'open-questions', ...topics] as const).flatMap((scope) => formats.map((format) => urls.feed(scope, format))),
    others: [...fileNames.map(urls.data), ...ids.flatMap((entry) => [urls.markdown(entry), urls.entryData(entry.id)])],
  };
}
