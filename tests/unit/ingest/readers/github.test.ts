import { expect, it } from 'vitest';
import { combinePosts } from '../../../../src/ingest/group/combine.ts';
import { preparePost } from '../../../../src/ingest/prepare.ts';
import type { RawPost } from '../../../../src/ingest/raw-post.ts';
import { github } from '../../../../src/ingest/readers/github.ts';
import { readText, wording } from '../fixtures.ts';

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

const NO_PULL = { html_url: null, diff_url: null, patch_url: null };
const issue = (fields: object) => ({ number: 4, title: 'Dry beds', body: 'My bed is dry.', comments: 2, ...fields });

it.each([
  ['without fields of a pull request', {}],
  ['with such fields and no values, as exports of before 2014 have them', { pull_request: NO_PULL }],
  ['with no pull request', { pull_request: null }],
  ['by a name alone', { user: 'mia' }],
])('reads issues %s', async (_, fields) => {
  expect(await readText(github, JSON.stringify([issue(fields)]))).toMatchObject([{ title: 'Dry beds', figures: { replies: 2 } }]);
});

it.each([
  [{ pull_request: { ...NO_PULL, html_url: 'https://github.com/a/beds/pull/5' } }],
  [{ pull_request: {} }],
  [{ __typename: 'PullRequest' }],
  [{ url: 'https://github.com/a/beds/pull/5' }],
])('passes over pull requests: %j', async (fields) => {
  expect(await readText(github, JSON.stringify([issue({ title: 'Wet beds' }), issue(fields)]))).toMatchObject([{ title: 'Wet beds' }]);
  await expect(readText(github, JSON.stringify([issue(fields)]))).rejects.toThrow('pull requests alone; issues or discussions with');
});

it('says what a query has to ask for', async () => {
  const listing = { data: { repository: { discussions: { nodes: [{ number: 4, title: 'Dry beds', author: { login: 'mia' } }] } } } };
  expect(github.recognises({ name: 'a.json', head: JSON.stringify(listing) }, wording)).toBe(true);
  await expect(readText(github, JSON.stringify(listing))).rejects.toThrow(
    'issues or discussions without texts; issues or discussions with',
  );
});

const API = 'https://api.github.com/repos/a/beds/issues/4';
const WEB = 'https://github.com/a/beds/issues/4';
const comment = (id: number, login: string, fields: object = {}) => ({
  id,
  issue_url: API,
  html_url: `${WEB}#issuecomment-${id}`,
  user: { login },
  author_association: 'NONE',
  body: `Said by comment ${id}.`,
  ...fields,
});

it('reads comments that were asked for by themselves', async () => {
  const text = JSON.stringify([
    comment(1, 'kim'),
    comment(2, 'lee', { author_association: 'OWNER' }),
    comment(3, 'lee', { html_url: undefined }),
  ]);
  expect(github.recognises({ name: 'a.json', head: text }, wording)).toBe(true);
  expect(await readText(github, text)).toMatchObject([
    { url: WEB, partial: true, replies: [{ id: '1', by: 'community' }, { id: '2', by: 'staff' }, { id: '3' }] },
  ]);
});

it('passes over comments on pull requests', async () => {
  const pull = comment(9, 'kim', { html_url: 'https://github.com/a/beds/pull/4#issuecomment-9' });
  expect(await readText(github, JSON.stringify([pull, comment(1, 'kim')]))).toMatchObject([{ url: WEB, replies: [{ id: '1' }] }]);
  await expect(readText(github, JSON.stringify([pull]))).rejects.toThrow('pull requests alone');
});

it('joins them with their issue, without those of who opened it', async () => {
  const [opened] = await readText(github, JSON.stringify([issue({ html_url: WEB, url: API, user: { login: 'kim' } })]));
  const [apart] = await readText(github, JSON.stringify([comment(1, 'kim'), comment(2, 'lee')]));
  const posts = [opened, apart].map((raw, capture) => preparePost(raw as RawPost, capture, wording).post);
  expect(combinePosts(posts)).toMatchObject({ title: 'Dry beds', text: 'My bed is dry.', replies: [{ id: '2' }] });
  expect(combinePosts(posts.toReversed()).replies).toHaveLength(1);
  expect(JSON.stringify(posts)).not.toMatch(/kim|lee/);
});
