import { describe, expect, it } from 'vitest';
import { topicsOf } from '../../../src/graph/topics.ts';
import { makeDocument } from '../make-content.ts';

describe('topicsOf', () => {
  const topics = topicsOf([
    makeDocument('post', 'both', { topics: ['rain', 'sensors'] }),
    makeDocument('post', 'two', { topics: ['wind', 'rain'] }),
    makeDocument('post', 'deep', { topics: ['funnels'] }),
    makeDocument('post', 'none'),
    makeDocument('topic', 'funnels', { parent: 'rain' }),
    makeDocument('topic', 'rain', { parent: 'sensors', order: 2, title: 'Rain' }),
    makeDocument('topic', 'wind', { parent: 'sensors', order: 1, title: 'Wind' }),
    makeDocument('topic', 'cloud', { parent: 'sensors', order: 2, title: 'Cloud' }),
    makeDocument('topic', 'sensors'),
    makeDocument('topic', 'empty', { topics: ['sensors'] }),
    makeDocument('reference', 'paper', { topics: ['sensors'] }),
    makeDocument('term', 'hub', { topics: ['rain'] }),
  ]);

  it('leads from the root to each topic', () => {
    expect(topics.sensors?.trail).toEqual(['sensors']);
    expect(topics.funnels?.trail).toEqual(['sensors', 'rain', 'funnels']);
  });

  it('lists direct subtopics by their order, then by title', () => {
    expect(topics.sensors?.children).toEqual(['wind', 'cloud', 'rain']);
    expect(topics.rain?.children).toEqual(['funnels']);
    expect(topics.wind?.children).toEqual([]);
  });

  it('holds the entries of its subtopics too, each once', () => {
    expect(topics.sensors?.entries).toEqual(['both', 'two', 'deep', 'paper', 'hub']);
    expect(topics.rain?.entries).toEqual(['both', 'two', 'deep', 'hub']);
    expect(topics.wind?.entries).toEqual(['two']);
    expect(topics.funnels?.entries).toEqual(['deep']);
  });

  it('has a topic that holds nothing', () => {
    expect(topics.empty).toEqual({ trail: ['empty'], children: [], entries: [] });
  });
});
