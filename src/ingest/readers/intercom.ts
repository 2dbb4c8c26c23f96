import { z } from 'zod';
import { checkShape } from '../input/check-shape.ts';
import { readText } from '../input/lines.ts';
import { parseJson } from '../input/parse-json.ts';
import type { RawPost } from '../raw-post.ts';
import { articleToPost } from './json/article.ts';
import { dayOf } from './json/day.ts';
import type { Reader } from './reader.ts';

const time = z.union([z.int(), z.string()]).nullish();

const articleShape = z.object({
  type: z.literal('article').optional(),
  id: z.union([z.string(), z.int()]).transform(String),
  title: z.string().nullish(),
  description: z.string().nullish(),
  body: z.string().nullish(),
  url: z.string().nullish(),
  state: z.string().nullish(),
  created_at: time,
  updated_at: time,
});

const shape = z.union([
  z.object({ type: z.literal('list').optional(), data: z.array(articleShape).min(1) }),
  articleShape.transform((article) => ({ data: [article] })),
]);

/** Articles of an Intercom help centre. */
export const intercom: Reader = {
  format: 'intercom',
  describes: 'articles of an Intercom help centre (JSON)',

  recognises({ head }) {
    return /^\s*\{/.test(head) && /"type"\s*:\s*"article"/.test(head) && /"body"\s*:/.test(head);
  },

  async *read(capture) {
    const text = await readText(capture);
    const { data } = checkShape(capture.name, parseJson(capture.name, text), shape, 'articles of a help centre');
    const lines = text.split('\n').length;
    for (const article of data) yield { ...toPost(capture.name, article), endLine: lines };
  },
};

function toPost(file: string, article: z.infer<typeof articleShape>): RawPost {
  return articleToPost(file, {
    key: `intercom:${article.id}`,
    title: article.title ?? '',
    summary: article.description ?? undefined,
    html: article.body ?? '',
    url: article.url && URL.canParse(article.url) ? article.url : undefined,
    created: dayOf(article.created_at),
    changed: dayOf(article.updated_at),
    unpublished: article.state === 'draft',
  });
}
