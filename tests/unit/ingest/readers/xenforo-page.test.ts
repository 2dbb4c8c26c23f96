import { expect, it } from 'vitest';
import { xenforoPage } from '../../../../src/ingest/readers/xenforo-page.ts';
import { readText } from '../fixtures.ts';

const post = (number: number, user: string, when: string, html: string) =>
  `<li id="post-${number}0" class="message" data-author="${user}"><div class="messageContent"><article><blockquote class="messageText">${html}</blockquote></article></div>
   <div class="messageMeta"><a class="datePermalink">${when}</a><a class="postNumber">#${number}</a></div></li>`;

const page = (nav: string, posts: string) =>
  `<!doctype html><html id="XenForo" lang="en-US"><head><base href="https://talk.example/"><link rel="canonical" href="threads/dry-beds.12/page-2"><title>Dry beds | Beds</title></head><body>
   <div class="titleBar"><h1>${nav}<span class="prefix prefixRed">Solved</span> Dry beds</h1><p id="pageDescription">Started by <a>olga</a>, <span class="DateTime" title="May 6, 2014 at 8:27 PM">May 6, 2014</span></p></div>${posts}</body></html>`;

const QUOTE =
  '<div class="bbCodeBlock bbCodeQuote" data-author="olga"><aside><div class="attribution type">olga said: <a href="goto/post?id=1" class="AttributionLink">&uarr;</a></div><blockquote class="quoteContainer"><div class="quote">Why?</div><div class="quoteExpand">Click to expand...</div></blockquote></aside></div>';

it('reads a later page of a thread of XenForo 1: when it began, and days in words', async () => {
  const [read] = await readText(
    xenforoPage,
    page(
      '<div class="PageNav" data-page="2" data-last="2"><a class="text">&lt; Prev</a></div>',
      `<ol>${post(21, 'mo', '<span class="DateTime" title="May 9, 2014 at 10:48 PM">May 9, 2014</span>', `${QUOTE}Ask <a class="username" data-user="3, @bert" href="members/bert.3/">@bert</a>.`)}${post(22, 'bert', '<abbr class="DateTime" data-time="1399760000">x</abbr>', 'Water it.')}</ol>`,
    ),
  );
  expect(read).toMatchObject({
    url: 'https://talk.example/threads/dry-beds.12',
    partial: true,
    published: '2014-05-06',
    figures: { activity: '2014-05-10' },
    replies: [{ text: '> Why?\n\nAsk \\[name removed].\n' }, { text: 'Water it.\n' }],
  });
});

it('knows that a page without numbers of posts is not the first, and what a thread is called behind its label', async () => {
  const nav =
    '<ul class="pageNav-main"><li class="pageNav-page pageNav-page--current"><a>3</a></li></ul><a class="pageNav-jump pageNav-jump--next">Next</a>';
  const [read] = await readText(
    xenforoPage,
    `<!doctype html><html id="XF" lang="de"><head><title>x</title></head><body><h1 class="p-title-value"><span class="label">Gelöst</span> Trockene Beete</h1><div class="pageNav">${nav}</div>
     <article class="message message--post" data-author="mo" data-content="post-9"><div class="message-attribution"><time datetime="2024-05-06T10:00:00+0200">6. Mai</time></div><div class="message-body"><div class="bbWrapper">Gießen.</div></div></article></body></html>`,
  );
  expect(read).toMatchObject({ title: 'Trockene Beete', partial: true, text: 'The capture does not hold the first post of the thread.' });
  expect(read?.figures).toEqual({});
});
