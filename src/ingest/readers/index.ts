import type { Capture } from '../input/capture.ts';
import type { Wording } from '../wording.ts';
import { discourse } from './discourse.ts';
import { discoursePage } from './discourse-page.ts';
import { doccArticle } from './docc-article.ts';
import { feed } from './feed.ts';
import { forumListingTitled } from './forum-listing-titled.ts';
import { forumListingUntitled } from './forum-listing-untitled.ts';
import { github } from './github.ts';
import { htmlThread } from './html-thread.ts';
import { intercom } from './intercom.ts';
import { markdownPage } from './markdown-page.ts';
import { mbox } from './mbox.ts';
import { phpbbPage } from './phpbb-page.ts';
import type { Reader } from './reader.ts';
import { resourceList } from './resource-list.ts';
import { stackExchange } from './stack-exchange.ts';
import { stackExchangeApi } from './stack-exchange-api.ts';
import { stackExchangePage } from './stack-exchange-page.ts';
import { vbulletinPage } from './vbulletin-page.ts';
import { xenforoPage } from './xenforo-page.ts';
import { zendesk } from './zendesk.ts';

/** Every format of captures, the most particular first: a capture is read by the first reader that recognises it. */
export const readers: readonly Reader[] = [
  discourse,
  stackExchange,
  stackExchangeApi,
  github,
  zendesk,
  intercom,
  doccArticle,
  feed,
  discoursePage,
  xenforoPage,
  phpbbPage,
  vbulletinPage,
  stackExchangePage,
  htmlThread,
  mbox,
  forumListingTitled,
  forumListingUntitled,
  resourceList,
  markdownPage,
];

/** The names of all formats. */
export const formats: readonly string[] = readers.map(({ format }) => format);

/** The reader for a capture: the one asked for, else the first that recognises it. */
export function chooseReader(capture: Pick<Capture, 'name' | 'head'>, format: string, wording: Wording): Reader | undefined {
  if (format !== 'auto') return readers.find((reader) => reader.format === format);
  return readers.find((reader) => reader.recognises(capture, wording));
}
