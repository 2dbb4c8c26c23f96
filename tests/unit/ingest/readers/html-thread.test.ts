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

  it('loses no words of a page whose elements nobody closed', async () => {
    const [post] = await readText(reader, `<!doctype html><h1>Hoses</h1>${'<div><p>Turn it.</p><b>Twice.</b>'.repeat(1_000)}<p>Close it.`);
    expect(post?.text.match(/Turn it\./g)).toHaveLength(1_000);
    expect(post?.text.match(/Twice\./g)).toHaveLength(1_000);
    expect(post?.text.trimEnd().endsWith('Close it.')).toBe(true);
  });

  it.each([
    ['drawings', `<svg>${'<path d="M0 0"/><g />'.repeat(11_000)}</svg>`],
    ['scripts and styles', `<script>${'"<div>"'.repeat(11_000)}</script><STYLE>/* ${'<b>'.repeat(11_000)} */</STYLE>`],
    ['remarks', `<!-- ${'<div>'.repeat(11_000)} -->`],
  ])('takes nothing in %s for nesting', async (_, part) => {
    const [post] = await readText(reader, `<!doctype html><main><p>Turn it.</p></main>${part}`);
    expect(post?.text).toBe('Turn it.\n');
  });

  it('refuses markup that is nested deeper than a page', async () => {
    await expect(readText(reader, `<!doctype html>\n${'<div>'.repeat(50_000)}`, 'deep.html')).rejects.toThrow(
      'deep.html: line 2: markup nested more than 10000 deep; pages that a browser could show',
    );
  });
});
