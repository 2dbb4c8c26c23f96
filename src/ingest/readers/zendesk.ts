import { z } from 'zod';
import { checkShape } from '../input/check-shape.ts';
import { readText } from '../input/lines.ts';
import { parseJson } from '../input/parse-json.ts';
import type { RawPost } from '../raw-post.ts';
import { articleToPost } from './json/article.ts';
import { dayOf } from './json/day.ts';
import type { Reader } from './reader.ts';

const articleShape = z.object({
  id: z.int(),
  title: z.string().nullish(),
  name: z.string().nullish(),
  body: z.string().nullish(),
  html_url: z.url().optional(),
  draft: z.boolean().nullish(),
  vote_sum: z.int().nullish(),
  created_at: z.string().nullish(),
  updated_at: z.string().nullish(),
  edited_at: z.string().nullish(),
});

const shape = z.union([
  z.object({ articles: z.array(articleShape).min(1) }),
  z.object({ article: articleShape }).transform(({ article }) => ({ articles: [article] })),
]);

/** Articles of a Zendesk help centre. */
export const zendesk: Reader = {
  format: 'zendesk',
  describes: 'articles of a Zendesk help centre (JSON)',

  recognises({ head }) {
    return /^\s*\{/.test(head) && /"articles?"\s*:/.test(head) && /"(?:html_url|section_id|source_locale|vote_sum)"\s*:/.test(head);
  },

  async *read(capture) {
    const text = await readText(capture);
    const { articles } = checkShape(capture.name, parseJson(capture.name, text), shape, 'articles of a help centre');
    const lines = text.split('\n').length;
    for (const article of articles) yield { ...toPost(capture.name, article), endLine: lines };
  },
};

function toPost(file: string, article: z.infer<typeof articleShape>): RawPost {
  return articleToPost(file, {
    key: `zendesk:${article.id}`,
    title: article.title ?? article.name ?? '',
    html: article.body ?? '',
    url: article.html_url,
    votes: article.vote_sum ?? undefined,
    created: dayOf(article.created_at),
    changed: dayOf(article.edited_at ?? article.updated_at),
    unpublished: article.draft === true,
  });
}
