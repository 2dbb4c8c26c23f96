import { describe, expect, it } from 'vitest';
import { htmlThread as reader } from '../../../../src/ingest/readers/html-thread.ts';
import { readFixture, readText } from '../fixtures.ts';

describe('saved page of a thread', () => {
  it('is read from its structured data', async () => {
    const [post] = await readFixture(reader, 'thread-structured.html');
    expect(post).toMatchObject({
      title: 'Rover drives in circles',
      url: 'https://forums.robots.example/thread/815',
      text: 'Since noon my rover drives in circles around the well.\n',
      figures: { replies: 2, boosts: 3, views: 77, activity: '2026-03-05' },
      published: '2026-03-01',
      replies: [{ text: 'Turn the compass off.\n', by: 'community', accepted: true }],
    });
  });

  it('is read from its main content, of which nothing can run or load', async () => {
    const [post] = await readFixture(reader, 'thread-plain.html');
    expect(post).toMatchObject({ title: 'Hose too short', url: 'https://forums.robots.example/thread/816' });
    expect(post?.text).toBe(
      'My hose is **too short** for bed four. Press [image: a hose](https://track.example/x.png) [frame](https://frame.example)\n\n- 10 m hose\n- 12 m garden\n',
    );
  });

  it('refuses markup that is nested deeper than a page', async () => {
    await expect(readText(reader, `<!doctype html>\n${'<div>'.repeat(50_000)}`, 'deep.html')).rejects.toThrow(
      'deep.html: line 2: markup nested more than 400 deep; pages that a browser could show',
    );
  });
});
