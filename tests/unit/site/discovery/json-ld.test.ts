import { describe, expect, it } from 'vitest';
import { entryThings, jsonLd } from '../../../../src/site/discovery/json-ld.ts';
import { makeDocument } from '../../make-content.ts';
import { makeSite } from '../make-site.ts';

const documents = [
  makeDocument('topic', 'sensors', { title: 'Sensors' }),
  makeDocument('topic', 'gauges', { title: 'Gauges', parent: 'sensors' }),
  makeDocument(
    'post',
    'answered',
    { title: 'Why?', summary: 'So.', topics: ['gauges'], created: '2026-03', source: { url: 'https://keepers.example/t/1' } },
    '## Answer {#answer}\n',
  ),
  makeDocument('post', 'proposed', { title: 'Why not?', answer: 'community' }),
  makeDocument('post', 'open', { answer: 'none' }),
  makeDocument('post', 'guide', { type: 'guide', title: 'How', summary: 'Thus.', updated: '2026-05-11' }),
  makeDocument('technote', 'wn12', { number: 'WN12', topics: ['gauges'] }),
  makeDocument('reference', 'paper'),
  makeDocument('term', 'hub', { title: 'Hub', summary: 'A box.', aliases: ['console'] }),
];
const site = makeSite(documents);
const things = (id: string) => entryThings(site, site.entry(id));
const types = (id: string) => things(id).map((thing) => thing['@type']);

describe('entryThings', () => {
  it('says what each entry is', () => {
    expect(types('answered')).toEqual(['BreadcrumbList', 'QAPage']);
    expect(types('guide')).toEqual(['BreadcrumbList', 'TechArticle']);
    expect(types('wn12')).toEqual(['BreadcrumbList', 'TechArticle']);
    expect(types('paper')).toEqual(['BreadcrumbList']);
    expect(types('gauges')).toEqual(['BreadcrumbList']);
  });

  it('never says that something changed before it was published', () => {
    const guide = makeDocument('post', 'a', { type: 'guide', created: '2026-03-15', updated: '2026-03' });
    expect(entryThings(makeSite([guide]), guide)[1]).toMatchObject({
      datePublished: '2026-03-15T00:00:00Z',
      dateModified: '2026-03-15T00:00:00Z',
    });
  });

  it('claims no answer to an open question', () => {
    expect(types('open')).toEqual(['BreadcrumbList']);
  });

  it('gives the short answer, its place and its source', () => {
    expect(things('answered')[1]).toEqual({
      '@type': 'QAPage',
      '@id': 'https://rainmark.example/kb/posts/answered/',
      mainEntity: {
        '@type': 'Question',
        name: 'Why?',
        text: 'Why?',
        answerCount: 1,
        acceptedAnswer: {
          '@type': 'Answer',
          text: 'So.',
          url: 'https://rainmark.example/kb/posts/answered/#answer',
          author: { '@type': 'Organization', name: 'Rainmark', url: 'https://rainmark.example/kb/' },
          datePublished: '2026-03-01T00:00:00Z',
          dateModified: '2026-03-01T00:00:00Z',
          isBasedOn: 'https://keepers.example/t/1',
        },
      },
    });
  });

  it('calls accepted only what the platform’s staff said', () => {
    const question = things('proposed')[1]?.mainEntity;
    expect(question).toHaveProperty('suggestedAnswer.text', 'S.');
    expect(question).not.toHaveProperty('acceptedAnswer');
  });

  it('describes a guide', () => {
    expect(things('guide')[1]).toMatchObject({
      headline: 'How',
      abstract: 'Thus.',
      dateModified: '2026-05-11T00:00:00Z',
      inLanguage: 'en',
    });
  });

  it('leads from the list of topics to the entry, in order and by full addresses', () => {
    expect(things('answered')[0]?.itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Topics', item: 'https://rainmark.example/kb/topics/' },
      { '@type': 'ListItem', position: 2, name: 'Sensors', item: 'https://rainmark.example/kb/topics/sensors/' },
      { '@type': 'ListItem', position: 3, name: 'Gauges', item: 'https://rainmark.example/kb/topics/gauges/' },
      { '@type': 'ListItem', position: 4, name: 'Why?', item: 'https://rainmark.example/kb/posts/answered/' },
    ]);
  });
});

describe('jsonLd', () => {
  it('cannot be ended, nor turned into a comment, by what it holds', () => {
    const title = '</script><script>alert(1)</script><!-- <SCRIPT>';
    const text = jsonLd([{ '@type': 'Thing', name: title }]);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Thing', name: title }] });
  });
});
