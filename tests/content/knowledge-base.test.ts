import { beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import { normaliseUrl } from '../../src/model/targets.ts';
import { loadContent } from '../../src/site/load-content.ts';
import { createSite, type Site } from '../../src/site/site.ts';
import { questionSets, readQuestions } from '../quality/queries.ts';

/* What must hold of this knowledge base, over and above what every Signpost checks when it is built. */

let site: Site;
beforeAll(async () => {
  site = createSite(await loadContent(process.cwd(), { drafts: true }));
});

const ids = (documents: readonly Document[]) => documents.map(({ file }) => file);

describe('every entry', () => {
  test('is finished', () => {
    expect(ids(site.documents.filter(({ data }) => data.draft))).toEqual([]);
  });

  test('but a topic belongs to a topic', () => {
    expect(ids(site.documents.filter(({ kind, data }) => kind !== 'topic' && data.topics.length === 0))).toEqual([]);
  });

  test('links to another and is linked from another', () => {
    const topicsOf = ({ kind, data }: Document) => [...data.topics, ...(kind === 'topic' && data.parent ? [data.parent] : [])];
    const outward = ({ id }: Document) => site.graph.links[id]?.length ?? 0;
    const inward = (document: Document) =>
      (site.graph.backlinks[document.id]?.length ?? 0) + (document.kind === 'topic' ? topicsOf(document).length : 0);
    expect(ids(site.documents.filter((document) => outward(document) === 0))).toEqual([]);
    expect(ids(site.documents.filter((document) => inward(document) === 0 && !isRoot(document)))).toEqual([]);
  });

  test('is asked for in three to eight other ways', () => {
    expect(ids(site.documents.filter(({ data }) => data.asks.length < 3 || data.asks.length > 8))).toEqual([]);
  });
});

describe('the questions that search learns from', () => {
  const asked = () => site.documents.flatMap(({ id }) => site.questions(id).map((question) => question.toLowerCase()));

  test('are there for every entry but a term', () => {
    expect(ids(site.documents.filter(({ kind, id }) => kind !== 'term' && site.questions(id).length < 5))).toEqual([]);
  });

  test('each lead to one entry', () => {
    const all = asked();
    expect(all.filter((question, i) => all.indexOf(question) !== i)).toEqual([]);
  });

  test('are none of those that measure it', () => {
    const known = new Set(asked());
    const measuring = Object.values(questionSets).flatMap((file) => readQuestions(file));
    expect(measuring.map(({ query }) => query).filter((query) => known.has(query.toLowerCase()))).toEqual([]);
  });
});

describe('every answer', () => {
  test('names a source besides its own thread', () => {
    const answered = site.ofKind('post').filter(({ data }) => data.answer !== 'none' && data.type !== 'resource');
    const unsourced = answered.filter(({ id, data }) => {
      const own = data.source.url ? normaliseUrl(data.source.url, site.config.hostAliases) : '';
      const others = site.outline(id).urls.filter(({ url }) => normaliseUrl(url, site.config.hostAliases) !== own);
      return others.length === 0;
    });
    expect(ids(unsourced)).toEqual([]);
  });

  test('cites for each section of an answer, or marks it as our reading', () => {
    const bare = site.ofKind('post').flatMap(({ file, body, data }) => {
      if (data.type !== 'question') return [];
      const answer = /^## (?:Answer|What is known).*\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(body)?.[1] ?? '';
      return /\[\^|\]\(http|\[!EDITORIAL\]/.test(answer) ? [] : [file];
    });
    expect(bare).toEqual([]);
  });
});

test('a guide has an anchor of its own on every heading', () => {
  const bare = site.ofKind('post').flatMap(({ file, body, data }) =>
    data.type !== 'guide'
      ? []
      : body
          .replace(/```[\s\S]*?```/g, '')
          .split('\n')
          .filter((line) => /^#{2,6} /.test(line) && !/\{#[^}]+\}\s*$/.test(line))
          .map((line) => `${file}: ${line}`),
  );
  expect(bare).toEqual([]);
});

test('nobody is named who asked, and no address is given', () => {
  const all = ({ id, body, data }: Document) => [body, data.summary, ...site.questions(id)].join('\n');
  expect(ids(site.documents.filter((document) => /[\w.+-]+@[\w-]+\.[a-z]{2,}/i.test(all(document))))).toEqual([]);
});

function isRoot({ kind, data }: Document): boolean {
  return kind === 'topic' && !data.parent;
}
