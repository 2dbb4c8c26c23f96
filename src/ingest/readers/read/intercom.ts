import { z } from 'zod';
import type { Capture } from '../../input/capture.ts';
import { checkShape } from '../../input/check-shape.ts';
import { jsonDocuments } from '../../input/json-documents.ts';
import { readText } from '../../input/lines.ts';
import type { PostWithoutPlace, RawPost } from '../../raw-post.ts';
import { articleToPost } from '../json/article.ts';
import { dayOf } from '../json/day.ts';

const time = z.union([z.int(), z.string()]).nullish();

/** What an article says in one language. */
const contentShape = z.object({
  title: z.string().nullish(),
  description: z.string().nullish(),
  body: z.string().nullish(),
  url: z.string().nullish(),
  state: z.string().nullish(),
  created_at: time,
  updated_at: time,
});

type Content = z.infer<typeof contentShape>;

const articleShape = contentShape.extend({
  /** `internal_article` is for staff alone. */
  type: z.enum(['article', 'internal_article']).optional(),
  id: z.union([z.string(), z.int()]).transform(String),
  workspace_id: z.string().nullish(),
  default_locale: z.string().nullish(),
  statistics: z.object({ views: z.int().nonnegative().nullish() }).nullish().catch(undefined),
  /** By locale; `type` stands among them. */
  translated_content: z
    .record(z.string(), z.union([contentShape, z.string()]).nullish().catch(undefined))
    .nullish()
    .catch(undefined),
});

type Article = z.infer<typeof articleShape>;

/** A page of articles, what a search found, a list that somebody made, or one. */
const shape = z.union([
  z.object({ data: z.array(articleShape).min(1) }).transform(({ data }) => data),
  z.object({ data: z.object({ articles: z.array(articleShape).min(1) }) }).transform(({ data }) => data.articles),
  z.array(articleShape).min(1),
  articleShape.transform((article) => [article]),
]);

/** Read articles, each in all of its languages. */
export async function* read(capture: Capture): AsyncGenerator<RawPost> {
  for (const { data, startLine, endLine } of jsonDocuments(capture.name, await readText(capture))) {
    for (const article of checkShape(capture.name, data, shape, 'articles of a help centre')) {
      for (const post of inAllLanguages(capture.name, article)) yield { ...post, startLine, endLine };
    }
  }
}

/** An article in another language is another article. */
function inAllLanguages(file: string, article: Article): PostWithoutPlace[] {
  // Ids are those of a workspace: another help centre may have the same.
  const key = ['intercom', ...(article.workspace_id ? [article.workspace_id] : []), article.id].join(':');
  const views = article.statistics?.views ?? undefined;
  const others = Object.entries(article.translated_content ?? {}).flatMap(([locale, content]): [string, Content][] =>
    content && typeof content === 'object' && content.body && locale !== article.default_locale && content.body !== article.body
      ? [[locale, content]]
      : [],
  );
  return [
    toPost(file, key, { ...article, state: article.type === 'internal_article' ? 'draft' : article.state }, views),
    ...others.map(([locale, content]) => toPost(file, `${key}:${locale}`, content, undefined)),
  ];
}

function toPost(file: string, key: string, content: Content, views: number | undefined): PostWithoutPlace {
  return articleToPost(file, {
    key,
    title: content.title ?? '',
    summary: content.description ?? undefined,
    html: content.body,
    url: content.url && URL.canParse(content.url) ? content.url : undefined,
    views,
    created: dayOf(content.created_at),
    changed: dayOf(content.updated_at),
    unpublished: content.state === 'draft',
  });
}
