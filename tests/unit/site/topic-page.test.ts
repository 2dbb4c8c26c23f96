import { expect, it } from 'vitest';
import { halfLine } from '../../../src/site/half-line.ts';
import { splitFootnotes } from '../../../src/site/split-footnotes.ts';
import { topicView } from '../../../src/site/topic-view.ts';
import { makeDocument } from '../make-content.ts';
import { makeSite } from './make-site.ts';

it('tells half a line of a text: its first sentence, or words of it', () => {
  expect(halfLine('The link is down. Try again.')).toBe('The link is down');
  expect(halfLine(`The ${'very '.repeat(30)}long one.`)).toMatch(/very …$/);
  expect(halfLine('')).toBe('');
});

it('parts footnotes from what they are to', () => {
  const footnotes = '<section data-footnotes="" class="footnotes"><ol></ol></section>';
  expect(splitFootnotes(`<p>Rain.</p>${footnotes}`)).toEqual({ text: '<p>Rain.</p>', footnotes });
  expect(splitFootnotes('<p>Rain.</p>')).toEqual({ text: '<p>Rain.</p>', footnotes: '' });
});

it('puts questions that other pages lead to before those whose views are known, and open ones last', () => {
  const linked = ['a', 'b', 'c', 'd'].map((id) => makeDocument('technote', id, {}, '[[linked]]'));
  const site = makeSite([
    makeDocument('topic', 'rain'),
    makeDocument('post', 'open', { topics: ['rain'], answer: 'none', metrics: { views: 90_000 } }),
    makeDocument('post', 'viewed', { topics: ['rain'], metrics: { views: 800 } }),
    makeDocument('post', 'linked', { topics: ['rain'] }),
    makeDocument('post', 'plain', { topics: ['rain'] }),
    ...linked,
  ]);
  expect(topicView(site, 'rain').questions.map(({ id }) => id)).toEqual(['linked', 'viewed', 'plain', 'open']);
});

it('leaves a long list to the parts of a topic, but for the latest and for what stands in none', () => {
  const post = (i: number, topic: string) => makeDocument('post', `p${i}`, { topics: [topic], metrics: { activity: `${2000 + i}` } });
  const view = topicView(
    makeSite([
      makeDocument('topic', 'rain'),
      makeDocument('topic', 'gauges', { parent: 'rain' }),
      post(0, 'rain'),
      ...Array.from({ length: 30 }, (_, i) => post(i + 1, 'gauges')),
    ]),
    'rain',
  );
  const ids = view.all.map(({ id }) => id);
  expect(view.total).toBe(31);
  expect(ids).toHaveLength(9);
  expect(ids).toContain('p0');
  expect(ids).toContain('p30');
  expect(ids).not.toContain('p1');
});
