import { expect, it } from 'vitest';
import { github } from '../../../../src/ingest/readers/github.ts';
import { readText } from '../fixtures.ts';

const discussion = (fields: object) =>
  JSON.stringify({
    data: { repository: { discussion: { number: 4, title: 'Dry beds', url: 'https://github.com/a/beds/discussions/4', ...fields } } },
  });

it('keeps the replies to comments, of which one may be the answer', async () => {
  const [post] = await readText(
    github,
    discussion({
      body: 'My bed is dry.',
      isAnswered: true,
      comments: {
        totalCount: 2,
        nodes: [
          { id: 'a', body: 'Which bed?', author: { login: 'b' }, replies: { nodes: [{ id: 'b', body: 'Water it.', isAnswer: true }] } },
          { id: 'c', body: 'Mine too.', replies: { totalCount: 0, nodes: [] } },
        ],
      },
    }),
  );
  expect(post?.replies?.map(({ id, text, accepted }) => [id, text, accepted])).toEqual([
    ['a', 'Which bed?\n', undefined],
    ['b', 'Water it.\n', true],
    ['c', 'Mine too.\n', undefined],
  ]);
  expect(post).not.toHaveProperty('answeredElsewhere');
});

it('reads what was asked for as HTML or as plain text', async () => {
  const [html] = await readText(github, discussion({ bodyHTML: '<p>My <strong>bed</strong> is dry.</p>', closedAt: null }));
  expect(html?.text).toBe('My **bed** is dry.\n');
  const [plain] = await readText(github, discussion({ bodyText: 'My bed is dry.', comments: { nodes: [{ bodyText: 'Water it.' }] } }));
  expect([plain?.text, plain?.replies?.[0]?.text]).toEqual(['My bed is dry.\n', 'Water it.\n']);
});
