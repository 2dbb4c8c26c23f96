import { describe, expect, it } from 'vitest';
import { openStream } from '../../../../src/ingest/input/open-capture.ts';
import { discoursePage } from '../../../../src/ingest/readers/discourse-page.ts';
import { htmlThread } from '../../../../src/ingest/readers/html-thread.ts';
import { chooseReader } from '../../../../src/ingest/readers/index.ts';
import { fromFirstTag } from '../../../../src/ingest/readers/page/first-tag.ts';
import { vbulletinPage } from '../../../../src/ingest/readers/vbulletin-page.ts';
import { xenforoPage } from '../../../../src/ingest/readers/xenforo-page.ts';
import { only, readText, stream, wording } from '../fixtures.ts';

describe('a saved page', () => {
  it.each([
    ['<p>x', '<p>x'],
    ['\ufeff\n <?xml version="1.0"?>\n<!-- one --> <!-- two -->\n<!doctype html><html>', '<!doctype html><html>'],
    ['words <p>', 'words <p>'],
    ['<!-- never ends', ''],
    ['<!---->', ''],
    ['', ''],
  ])('begins at its first tag: %j', (head, rest) => {
    expect(fromFirstTag(head)).toBe(rest);
  });

  it('is recognised at once, however many comments it has', () => {
    const head = `${'<!-- bed --> '.repeat(2_000)}<table><tr><td>Leeks`;
    expect(chooseReader({ name: 'a.html', head }, 'auto', wording)).toBeUndefined();
    expect(chooseReader({ name: 'a.html', head: `<!-- saved --><!doctype html>${head}` }, 'auto', wording)?.format).toBe('html-thread');
  });

  it('is read in the character set that it names late', async () => {
    const page = `<!doctype html><html><head>${'<meta name="a" content="b">'.repeat(80)}<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"></head><body><p>Gr\xf6\xdfe</p>`;
    const bytes = Uint8Array.from(page, (sign) => sign.charCodeAt(0));
    const posts = await Array.fromAsync(htmlThread.read(await only(openStream('a.html', stream(bytes))), { wording, known: [] }));
    expect(posts[0]).toMatchObject({ text: 'Größe\n', doubts: [] });
  });

  it('is read in spite of a broken byte, and says so', async () => {
    const bytes = Uint8Array.from('<!doctype html><meta charset=utf-8><p>Two \xe9 beds</p>', (sign) => sign.charCodeAt(0));
    const posts = await Array.fromAsync(htmlThread.read(await only(openStream('a.html', stream(bytes))), { wording, known: [] }));
    expect(posts[0]).toMatchObject({ text: 'Two \ufffd beds\n', doubts: ['bytes that are not UTF-8 could not be read: 1'] });
  });
});

it('reads a page of a forum without posts as any other, and says so', async () => {
  const [post] = await readText(
    vbulletinPage,
    '<!doctype html><html><head><meta name="generator" content="vBulletin 4.2.2"><title>Beds</title></head><body><main><p>Threads about beds.</p></main>',
  );
  expect(post).toMatchObject({ title: 'Beds', text: 'Threads about beds.\n', doubts: [expect.stringContaining('no posts were found')] });
  expect(post).not.toHaveProperty('partial');
});

it('reads a mirrored page of Discourse: where it lived, when it was written, and what is a notice and no reply', async () => {
  const post = (number: number, beside: string, html: string) =>
    `<div class="topic-body crawler-post" id="post_${number}"><span class="crawler-post-infos"> March ${number}, 2021, 4:54pm </span><span class="creator"><a href="u"><span itemprop="name">anna${number}</span></a> ${beside} </span>
     <link itemprop="mainEntityOfPage" href="https://talk.example/t/dry-beds/7"><span itemprop="position">${number}</span><div class="post" itemprop="text">${html}</div></div>`;
  const page = `<!doctype html><title>Dry beds</title>${post(1, '', '<p>Why? <a href="/t/wet/8">Wet</a></p>')}${post(2, 'Split this topic', '<p>A post was split.</p>')}${post(3, '', '<p>Water it.</p>')}`;
  const [read] = await readText(discoursePage, page);
  expect(read).toMatchObject({
    url: 'https://talk.example/t/dry-beds/7',
    text: 'Why? [Wet](https://talk.example/t/wet/8)\n',
    published: '2021-03-01',
    figures: { activity: '2021-03-03' },
    replies: [{ id: '3' }],
  });
});

it('reads a page of Discourse that a browser with scripts saved', async () => {
  const post = (number: number, user: string, html: string, classes = '') =>
    `<div class="topic-post ${classes}"><article id="post_${number}" data-post-id="${number}0"><div class="topic-meta-data"><div class="names"><span class="first username ${user === 'mo' ? 'staff' : ''}"><a href="/u/${user}" data-user-card="${user}">${user}</a></span></div>
     <a class="post-date"><span class="relative-date" data-time="1736000000000">Jan 4</span></a></div><div class="cooked">${html}</div><nav class="post-controls"><button class="like-count">3</button><button>Reply</button></nav></article></div>`;
  const page = `<!doctype html><head><meta name="generator" content="Discourse 3.3.0"><link rel="canonical" href="https://talk.example/t/dry-beds/7"><title>Dry beds - Talk</title></head><body><div id="topic-title"><h1>Dry beds</h1></div>
    ${post(1, 'anna', '<p>Why?</p>')}${post(2, 'mo', '<p>Water it.</p>', 'accepted-answer')}${post(3, 'bo', '<p>Hush.</p>', 'whisper')}`;
  expect(await chooseReader(await only(openStream('a.html', stream(page))), 'auto', wording)).toBe(discoursePage);
  const [read] = await readText(discoursePage, page);
  expect(read).toMatchObject({
    title: 'Dry beds',
    url: 'https://talk.example/t/dry-beds/7',
    text: 'Why?\n',
    published: '2025-01-04',
    figures: { boosts: 3 },
    replies: [{ id: '20', text: 'Water it.\n', by: 'staff', accepted: true, votes: 3 }],
  });
});

it('reads a thread of XenForo 1', async () => {
  const post = (number: number, user: string, html: string, classes = '') =>
    `<li id="post-${number}0" class="message ${classes}" data-author="${user}"><div class="messageUserInfo"><h3><a class="username">${user}</a></h3><dl><dt>Messages:</dt><dd>7</dd></dl></div>
     <div class="messageContent"><article><blockquote class="messageText">${html}</blockquote></article></div><div class="messageMeta"><a class="postNumber">#${number}</a></div></li>`;
  const page = `<!doctype html><html id="XenForo"><head><title>Dry beds | Beds</title></head><body><div class="titleBar"><h1>Dry beds</h1></div><ol>${post(1, 'anna', 'Why?')}${post(2, 'mo', 'Water it.', 'staff')}</ol></body></html>`;
  const [read] = await readText(xenforoPage, page);
  expect(read).toMatchObject({
    title: 'Dry beds',
    text: 'Why?\n',
    figures: { replies: 1 },
    replies: [{ id: '20', text: 'Water it.\n', by: 'staff' }],
  });
});
