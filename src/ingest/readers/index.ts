import type { Capture } from '../input/capture.ts';
import type { Wording } from '../wording.ts';
import { discourse } from './discourse.ts';
import { doccArticle } from './docc-article.ts';
import { forumListingTitled } from './forum-listing-titled.ts';
import { forumListingUntitled } from './forum-listing-untitled.ts';
import { htmlThread } from './html-thread.ts';
import type { Reader } from './reader.ts';
import { resourceList } from './resource-list.ts';
import { stackExchange } from './stack-exchange.ts';

/** Every format of captures, the most particular first: a capture is read by the first reader that recognises it. */
export const readers: readonly Reader[] = [
  discourse,
  stackExchange,
  doccArticle,
  htmlThread,
  forumListingTitled,
  forumListingUntitled,
  resourceList,
];

/** The names of all formats. */
export const formats: readonly string[] = readers.map(({ format }) => format);

/** The reader for a capture: the one asked for, else the first that recognises it. */
export function chooseReader(capture: Pick<Capture, 'name' | 'head'>, format: string, wording: Wording): Reader | undefined {
  if (format !== 'auto') return readers.find((reader) => reader.format === format);
  return readers.find((reader) => reader.recognises(capture, wording));
}
