import { fillAddress } from '../model/fill-address.ts';
import { QUESTIONS_FOLDER, questionsFile } from '../model/questions.ts';
import type { SiteConfig } from '../model/site.ts';

/** Where a file is edited; undefined where the site does not say. */
export function editUrl({ contribute }: SiteConfig, file: string): string | undefined {
  return contribute.edit && fillAddress(contribute.edit, { file });
}

/**
 * Where words that readers would use for an entry are added.
 *
 * @param has whether the entry has a file of them already
 */
export function questionsUrl(config: SiteConfig, id: string, has: boolean): string | undefined {
  if (has) return editUrl(config, questionsFile(id));
  const { create } = config.contribute;
  return create && fillAddress(create, { folder: `content/${QUESTIONS_FOLDER}`, name: `${id}.txt` });
}

/**
 * Where a mistake of a page is reported; undefined where the site does not say.
 *
 * @param url the page's whole address
 */
export function reportUrl({ contribute }: SiteConfig, title: string, url: string): string | undefined {
  return contribute.report && fillAddress(contribute.report, { title, url });
}

/** What a page's scripts need to say where to ask: the forum, and where questions are filed. Left out is what the site does not say. */
export function askAttributes({ forum, contribute }: SiteConfig): Record<`data-${string}`, string | undefined> {
  return { 'data-forum-name': forum?.name, 'data-forum-url': forum?.url, 'data-ask': contribute.ask };
}
