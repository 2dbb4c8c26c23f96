import { describe, expect, it } from 'vitest';
import { intercom } from '../../../../src/ingest/readers/intercom.ts';
import { zendesk } from '../../../../src/ingest/readers/zendesk.ts';
import { readText, wording } from '../fixtures.ts';

describe('a Zendesk help centre', () => {
  const article = (fields: object = {}) => ({
    id: 3601,
    html_url: 'https://beds.example/hc/en-us/articles/3601-Fill',
    locale: 'en-us',
    source_locale: 'en-us',
    title: 'Fill the tank',
    body: '<p>Open it.</p>',
    ...fields,
  });

  it.each([
    ['a page of articles', { articles: [article()], page: 1 }],
    ['an article', { article: article() }],
    ['an article alone', article()],
    ['a list of articles', [article()]],
  ])('gives %s', async (_, data) => {
    const text = JSON.stringify(data, null, 2);
    expect(zendesk.recognises({ name: 'a.json', head: text }, wording)).toBe(true);
    expect(await readText(zendesk, text)).toMatchObject([{ title: 'Fill the tank', key: 'zendesk:3601', text: 'Open it.\n', doubts: [] }]);
  });

  it('gives no texts with what a search found', async () => {
    const text = JSON.stringify({ results: [{ ...article({ body: undefined }), snippet: 'Open', result_type: 'article' }] });
    expect(zendesk.recognises({ name: 'a.json', head: text }, wording)).toBe(true);
    expect((await readText(zendesk, text))[0]?.doubts).toEqual([expect.stringContaining('no text')]);
  });

  it('gives articles in other languages, each an article of its own', async () => {
    const german = {
      source_id: 3601,
      locale: 'de',
      title: 'Tank füllen',
      body: '<p>Öffnen.</p>',
      html_url: 'https://beds.example/hc/de/articles/3601',
    };
    const same = { source_id: 3601, locale: 'en-us', title: 'Fill the tank', body: '<p>Open it.</p>' };
    const expected = [
      { key: 'zendesk:3601', title: 'Fill the tank' },
      { key: 'zendesk:3601:de', title: 'Tank füllen', text: 'Öffnen.\n', url: german.html_url },
    ];
    expect(await readText(zendesk, JSON.stringify({ articles: [article()], translations: [same, german] }))).toMatchObject(expected);
    expect(await readText(zendesk, JSON.stringify({ articles: [article({ translations: [german] })] }))).toMatchObject(expected);
    expect(await readText(zendesk, JSON.stringify([article({ ...german, id: 3601 })]))).toMatchObject([expected[1]]);
  });

  it('gives the translations of an article by themselves, but none of a section', async () => {
    const said = { source_id: 3601, source_type: 'Article', locale: 'fr', title: 'Remplir', body: '<p>Ouvrir.</p>', draft: true };
    const text = JSON.stringify({ translations: [said, { ...said, source_type: 'Section' }], count: 2 });
    expect(zendesk.recognises({ name: 'a.json', head: text }, wording)).toBe(true);
    expect(await readText(zendesk, text)).toMatchObject([
      { key: 'zendesk:3601:fr', title: 'Remplir', text: 'Ouvrir.\n', doubts: [expect.stringContaining('has not published')] },
    ]);
  });
});

describe('an Intercom help centre', () => {
  const article = (fields: object = {}) => ({
    type: 'article',
    id: '39',
    workspace_id: 'w1',
    title: 'Pair the probe',
    description: 'How to pair it.',
    body: '<p>Hold it.</p>',
    url: 'https://help.beds.example/en/articles/39-pair',
    state: 'published',
    ...fields,
  });

  it.each([
    ['a page of articles', { type: 'list', data: [article()], pages: {} }],
    ['what a search found', { type: 'list', data: { articles: [article()], highlights: [] } }],
    ['an article', article()],
    ['a list of articles', [article()]],
  ])('gives %s', async (_, data) => {
    const text = JSON.stringify(data);
    expect(intercom.recognises({ name: 'a.json', head: text }, wording)).toBe(true);
    expect(await readText(intercom, text)).toMatchObject([{ title: 'Pair the probe', key: 'intercom:w1:39', summary: 'How to pair it.' }]);
  });

  it('gives an article in every language that it has, and its views once', async () => {
    const content = (title: string, body: string | null) => ({ type: 'article_content', title, body, state: 'published', url: null });
    const translated_content = {
      type: 'article_translated_content',
      en: content('Pair the probe', '<p>Hold it.</p>'),
      fr: content('Appairer', '<p>Tenez.</p>'),
      de: content('Koppeln', null),
      ja: null,
    };
    const posts = await readText(
      intercom,
      JSON.stringify(article({ default_locale: 'en', translated_content, statistics: { views: 10 } })),
    );
    expect(posts.map(({ key, title, figures }) => [key, title, figures.views])).toEqual([
      ['intercom:w1:39', 'Pair the probe', 10],
      ['intercom:w1:39:fr', 'Appairer', undefined],
    ]);
  });

  it('gives what is for staff alone, and says so', async () => {
    const posts = await readText(intercom, JSON.stringify({ data: [article(), article({ id: '40', type: 'internal_article' })] }));
    expect(posts.map(({ doubts }) => doubts)).toEqual([[], [expect.stringContaining('has not published')]]);
  });

  it('says of an article that it has no text', async () => {
    expect((await readText(intercom, JSON.stringify(article({ body: null }))))[0]?.doubts).toEqual(['it has no text']);
  });

  it('tells which field of which article is wrong', async () => {
    await expect(readText(intercom, JSON.stringify({ data: [article(), article({ title: 7 })] }))).rejects.toThrow('data.1.title');
  });

  it('gives an article once whose own language nobody tells', async () => {
    const translated_content = { en: { title: 'Pair the probe', body: '<p>Hold it.</p>', state: 'published' } };
    expect(await readText(intercom, JSON.stringify(article({ translated_content })))).toHaveLength(1);
  });

  it('has tables that say they are none, and boxes that stand out', async () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`;
    const body = `<div class="intercom-interblocks-table-container"><table role="presentation"><tbody>${row('<b>Bed</b>', 'Has')}${row('one', 'peas')}</tbody></table></div><div class="intercom-interblocks-callout"><p>Mind it.</p></div>`;
    expect((await readText(intercom, JSON.stringify(article({ body }))))[0]?.text).toBe(
      '|         |      |\n| ------- | ---- |\n| **Bed** | Has  |\n| one     | peas |\n\n> [!NOTE]\n> Mind it.\n',
    );
  });
});
