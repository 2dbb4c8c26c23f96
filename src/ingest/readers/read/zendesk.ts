import { z } from 'zod';
import type { Capture } from '../../input/capture.ts';
import { checkShape } from '../../input/check-shape.ts';
import { jsonDocuments } from '../../input/json-documents.ts';
import { readText } from '../../input/lines.ts';
import type { PostWithoutPlace, RawPost } from '../../raw-post.ts';
import { articleToPost } from '../json/article.ts';
import { dayOf } from '../json/day.ts';

const said = {
  title: z.string().nullish(),
  body: z.string().nullish(),
  html_url: z.url().nullish().catch(undefined),
  locale: z.string().nullish(),
  draft: z.boolean().nullish(),
  created_at: z.string().nullish(),
  updated_at: z.string().nullish(),
};

/** An article in another language, as `?include=translations` adds it. */
const translationShape = z.object({ ...said, source_id: z.int().nullish(), source_type: z.string().nullish() });

const articleShape = z.object({
  ...said,
  id: z.int(),
  name: z.string().nullish(),
  source_locale: z.string().nullish(),
  vote_sum: z.int().nullish(),
  edited_at: z.string().nullish(),
  translations: z.array(translationShape).nullish().catch(undefined),
});

type Article = z.infer<typeof articleShape>;
type Translation = z.infer<typeof translationShape>;

const listShape = z.object({ articles: z.array(articleShape), translations: z.array(translationShape).nullish().catch(undefined) });

/** What the interface gives: a page of articles, of what a search found, or one, or the translations of one; and what people make of it: a list, an article alone. */
const shape = z.union([
  listShape,
  z.object({ article: articleShape }).transform(({ article }) => ({ articles: [article], translations: undefined })),
  z.object({ results: z.array(articleShape) }).transform(({ results }) => ({ articles: results, translations: undefined })),
  z.object({ translations: z.array(translationShape).min(1) }).transform(({ translations }) => ({ articles: [], translations })),
  z.array(articleShape).transform((articles) => ({ articles, translations: undefined })),
  articleShape.transform((article) => ({ articles: [article], translations: undefined })),
]);

/** Read articles, each with its translations. */
export async function* read(capture: Capture): AsyncGenerator<RawPost> {
  for (const { data, startLine, endLine } of jsonDocuments(capture.name, await readText(capture))) {
    const { articles, translations } = checkShape(capture.name, data, shape, 'articles of a help centre');
    for (const { key, article } of apart(translations ?? [], articles)) yield { ...toPost(capture.name, article, key), startLine, endLine };
    for (const article of articles) {
      yield { ...toPost(capture.name, article), startLine, endLine };
      const own = [...(translations ?? []).filter(({ source_id }) => source_id === article.id), ...(article.translations ?? [])];
      for (const translation of own.filter(({ locale }) => locale && locale !== article.locale)) {
        yield { ...toPost(capture.name, { ...article, edited_at: undefined, vote_sum: undefined, ...translation }), startLine, endLine };
      }
    }
  }
}

/** Translations that are given without their article, each with what it is called by; of sections and categories there are some too. */
function apart(translations: readonly Translation[], articles: readonly Article[]): { key: string; article: Article }[] {
  return translations.flatMap(({ source_id: id, source_type: type, ...said }) => {
    if (!id || (type && type !== 'Article') || articles.some((article) => article.id === id)) return [];
    return [{ key: said.locale ? `zendesk:${id}:${said.locale}` : `zendesk:${id}`, article: { ...said, id } }];
  });
}

/** What an article is called by: in another language it is another article. */
function keyOf({ id, locale, source_locale }: Article): string {
  return locale && source_locale && locale !== source_locale ? `zendesk:${id}:${locale}` : `zendesk:${id}`;
}

function toPost(file: string, article: Article, key = keyOf(article)): PostWithoutPlace {
  return articleToPost(file, {
    key,
    title: article.title ?? article.name ?? '',
    html: article.body,
    url: article.html_url ?? undefined,
    votes: article.vote_sum ?? undefined,
    created: dayOf(article.created_at),
    changed: dayOf(article.edited_at ?? article.updated_at),
    unpublished: article.draft === true,
  });
}
