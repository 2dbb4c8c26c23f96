import { describe, expect, it } from 'vitest';
import { discourse as reader } from '../../../../src/ingest/readers/discourse.ts';
import { readFixture, readText, wording } from '../fixtures.ts';

describe('Discourse topic', () => {
  it('has the question, the accepted answer, and figures', async () => {
    const [post] = await readFixture(reader, 'topic.json');
    expect(post).toMatchObject({
      title: 'Windows open at night',
      figures: { replies: 2, boosts: 5, views: 140, activity: '2026-01-07' },
      published: '2026-01-05',
      replies: [
        { text: 'Mine does that too.\n', by: 'community' },
        { text: 'Set **nightMode** before you open it.\n', by: 'staff', accepted: true },
      ],
    });
    expect(post?.text).toContain('```swift\nwindow.open()\n```');
  });

  it('may stand in a list, or on a line, with others', async () => {
    const topic = (id: number) => ({
      id,
      title: `Bed ${id}`,
      post_stream: { posts: [{ id, post_number: 1, cooked: `<p>Bed ${id} is dry.</p>` }] },
    });
    const list = await readText(reader, JSON.stringify([topic(1), topic(2)], null, 2), 'topics.json');
    const lines = await readText(reader, `${JSON.stringify(topic(1))}\n\n${JSON.stringify(topic(2))}\n`, 'topics.jsonl');
    expect(list.map(({ title, text }) => [title, text])).toEqual([
      ['Bed 1', 'Bed 1 is dry.\n'],
      ['Bed 2', 'Bed 2 is dry.\n'],
    ]);
    expect(lines.map(({ title, startLine, endLine }) => [title, startLine, endLine])).toEqual([
      ['Bed 1', 1, 1],
      ['Bed 2', 3, 3],
    ]);
  });

  const post = (post_number: number, fields: object = {}) => ({
    id: 70 + post_number,
    post_number,
    username: post_number % 2 ? 'anna' : 'bert',
    avatar_template:
      post_number === 2 ? '/user_avatar/talk.beds.example/bert/{size}/5_2.png' : '/letter_avatar_proxy/v4/letter/a/1/{size}.png',
    cooked: `<p>Said by post ${post_number}.</p>`,
    topic_id: 7,
    topic_slug: 'dry-beds',
    ...fields,
  });
  const home = 'https://talk.beds.example/t/dry-beds/7';

  it('may be its posts alone, which say which forum they are of by the pictures of their writers', async () => {
    const [first] = await readText(reader, JSON.stringify({ post_stream: { posts: [post(1), post(2), post(3)] }, id: 7 }));
    expect(first).toMatchObject({ url: home, text: 'Said by post 1.\n', replies: [{ id: '72' }] });
    expect(first).not.toHaveProperty('title');
    expect(first).not.toHaveProperty('key');
    const [later] = await readText(reader, JSON.stringify({ post_stream: { posts: [post(4), post(3), post(2)] }, id: 7 }));
    expect(later).toMatchObject({
      partial: true,
      text: 'The capture begins at post 2 of the thread.',
      replies: [{ id: '72' }, { id: '73' }, { id: '74' }],
    });
  });

  it('may be in the colour of staff, as what old servers tell of a topic is', async () => {
    const posts = [
      post(1, { post_type: 2 }),
      post(2, { post_type: 2, staff: true }),
      post(4, { post_type: 2, cooked: '<p>3 posts were split to a new topic: Wet beds</p>' }),
      post(6, { post_type: 2, action_code: 'closed.enabled' }),
    ];
    const [topic] = await readText(reader, JSON.stringify({ post_stream: { posts }, id: 7 }));
    expect(topic).toMatchObject({ text: 'Said by post 1.\n', replies: [{ id: '72', by: 'staff' }] });
    expect(topic?.replies).toHaveLength(1);
  });

  it('are of no forum that is told where their pictures name two', async () => {
    const other = '/user_avatar/other.beds.example/kim/{size}/6_2.png';
    const posts = [post(1), post(2), post(3, { avatar_template: other })];
    expect((await readText(reader, JSON.stringify({ post_stream: { posts }, id: 7 })))[0]).not.toHaveProperty('url');
  });

  it.each([
    ['in a list of the newest', (posts: object[]) => ({ latest_posts: posts })],
    ['kept one by one', (posts: object[]) => posts],
  ])('may be posts of many topics %s', async (_, wrap) => {
    const posts = [
      post(2, { topic_title: 'Dry beds' }),
      post(1, { topic_id: 8, topic_slug: 'wet-beds', topic_title: 'Wet beds', cooked: undefined, raw: 'Very **wet**.' }),
    ];
    expect(await readText(reader, JSON.stringify(wrap(posts)))).toMatchObject([
      { title: 'Dry beds', url: home, partial: true },
      { title: 'Wet beds', url: 'https://talk.beds.example/t/wet-beds/8', text: 'Very **wet**.\n' },
    ]);
  });

  it('was opened when its first post was written, where nothing else says so', async () => {
    const said = { created_at: '2024-05-06T10:00:00.000Z' };
    expect((await readText(reader, JSON.stringify(post(1, said))))[0]).toMatchObject({ published: '2024-05-06' });
    expect((await readText(reader, JSON.stringify(post(2, said))))[0]).not.toHaveProperty('published');
    const posts = [post(1, said)];
    const topic = { post_stream: { posts }, id: 7, created_at: '2024-05-05T23:59:59.000Z' };
    expect((await readText(reader, JSON.stringify(topic)))[0]).toMatchObject({ published: '2024-05-05' });
  });

  it('says what a list of topics lacks', async () => {
    const text = JSON.stringify({ topic_list: { topics: [{ id: 7, title: 'Dry beds' }] } });
    expect(reader.recognises({ name: 'latest.json', head: text }, wording)).toBe(true);
    await expect(readText(reader, text, 'latest.json')).rejects.toThrow(
      'latest.json: the whole file: a list of topics without posts; topics, /t/<id>.json',
    );
  });

  it('names the line where a topic breaks off', async () => {
    await expect(readText(reader, '{"post_stream":\n{"posts":[{"cooked":"<p>', 't.json')).rejects.toThrow(
      't.json: line 2: JSON that breaks off; the whole export; save it again',
    );
  });

  it('names the field that has another shape', async () => {
    await expect(readText(reader, '{"id":1,"title":"x","post_stream":{"posts":[]}}', 't.json')).rejects.toThrow(
      /t\.json: field post_stream\.posts: /,
    );
  });
});
