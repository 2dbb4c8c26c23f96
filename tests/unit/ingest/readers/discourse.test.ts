import { describe, expect, it } from 'vitest';
import { discourse as reader } from '../../../../src/ingest/readers/discourse.ts';
import { readFixture, readText } from '../fixtures.ts';

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
