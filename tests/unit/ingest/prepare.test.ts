import { expect, it } from 'vitest';
import { preparePost } from '../../../src/ingest/prepare.ts';
import type { RawPost } from '../../../src/ingest/raw-post.ts';
import { wording } from './fixtures.ts';

const prepare = (fields: Partial<RawPost>) =>
  preparePost({ kind: 'post', startLine: 1, endLine: 1, doubts: [], text: 'It hums.', form: 'tidy', figures: {}, ...fields }, 3, wording);

it('cuts the query of an address that holds something private', () => {
  expect(prepare({ url: 'https://a.example/t/1?mail=anna@beds.example#x' }).post.url).toBe('https://a.example/t/1');
  expect(prepare({ url: 'https://a.example/t/1?page=2#x' }).post.url).toBe('https://a.example/t/1?page=2#x');
});

it('masks the same in every place, and names nobody whom the capture names', () => {
  const { post, redactions } = prepare({
    title: 'Ask Anna Bee',
    text: 'Ask @anna or anna@beds.example.',
    plain: 'Ask @anna or anna@beds.example.',
    summary: 'Ask anna@beds.example.',
    replies: [{ text: 'Anna Bee knows.', by: 'community' }],
    answeredElsewhere: { place: 'post 2', excerpt: 'Anna Bee knows.' },
    losses: ['links that lead nowhere: mailto anna@beds.example'],
    people: ['anna', 'Anna Bee'],
  });
  expect(JSON.stringify(post)).not.toMatch(/anna/i);
  expect(redactions).toMatchObject({ 'e-mail addresses': expect.any(Number), names: expect.any(Number) });
  expect(post).not.toHaveProperty('people');
  expect(post.capture).toBe(3);
});

it('finds the plain text anew where a history was cut out of the text', () => {
  expect(prepare({ plain: 'It hums.' }).post.plain).toBe('It hums.');
  const text = 'It hums.\n\n## Revision History\n\n- **2025-03-02** First posted.';
  const { post } = prepare({ text, plain: 'It hums. 2025-03-02 First posted.' });
  expect(post).toMatchObject({ text: 'It hums.', revisions: [{ date: '2025-03-02' }] });
  expect(post).not.toHaveProperty('plain');
});
