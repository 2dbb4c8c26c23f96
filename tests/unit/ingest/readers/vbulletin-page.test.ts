import { describe, expect, it } from 'vitest';
import { vbulletinPage } from '../../../../src/ingest/readers/vbulletin-page.ts';
import { readText } from '../fixtures.ts';

const read = async (head: string, body: string) =>
  (await readText(vbulletinPage, `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`))[0];

describe('a page of vBulletin 4', () => {
  const post = (number: number, who: string, when: string, html: string) =>
    `<li class="postbitlegacy postcontainer" id="post_${number}0"><div class="posthead"><span class="postdate"><span class="date">${when},&nbsp;<span class="time">03:03 PM</span></span></span><a class="postcounter">#${number}</a></div>
     <div class="userinfo"><a class="username"><strong>${who}</strong></a><span class="usertitle">Super Moderator</span></div><div id="post_message_${number}0"><blockquote class="postcontent">${html}</blockquote></div></li>`;

  it('has its address, how many replies there are in all, and days', async () => {
    const page = await read(
      '<base href="http://talk.example/" /><meta name="generator" content="vBulletin 4.2.3" /><link rel="canonical" href="showthread.php/96-Dry-beds" /><title>Dry beds</title>',
      `<div id="postpagestats_above" class="postpagestats">Results 1 to 2 of 15</div><span class="threadtitle">Dry beds</span><div class="pagination"><a rel="next" href="showthread.php/96-Dry-beds/page2">2</a></div>
       <ol>${post(1, 'olga', '06-05-2016', 'Why? <a href="faq.php">Here</a>')}${post(2, 'bert', '06-15-2016', 'Water it.')}</ol>`,
    );
    expect(page).toMatchObject({
      title: 'Dry beds',
      url: 'http://talk.example/showthread.php/96-Dry-beds',
      text: 'Why? [Here](http://talk.example/faq.php)\n',
      published: '2016-06-05',
      replies: [{ id: '20', by: 'staff' }],
    });
    expect(page?.figures).toEqual({ replies: 14 });
  });
});

describe('a page of vBulletin 3', () => {
  it('is called what stands above its posts, not what the whole forum is called', async () => {
    const post = (number: number, when: string, title: string, html: string) =>
      `<table id="post${number}0"><tr><td class="thead"><a name="post${number}0"></a>${when}</td><td class="thead">#<a id="postcount${number}0"><strong>${number}</strong></a></td></tr>
       <tr><td class="alt2"><div id="postmenu_${number}0"><a class="bigusername">u${number}</a></div><div class="smallfont">${title}</div></td><td><div id="post_message_${number}0">${html}</div></td></tr></table>`;
    const page = await read(
      '<meta name="generator" content="vBulletin 3.8.11" /><title>Dry beds - Page 2 - Beds</title>',
      `<h1>Beds</h1><table><tr><td class="navbar"><a href="/showthread.php?t=96"><img alt="Reload"></a> <strong> Dry beds </strong></td></tr></table>
       <div class="pagenav"><a title="Showing results 1 to 2 of 4" href="/showthread.php?t=96">1</a></div>${post(3, '2016-02-01, 02:21', 'Member', 'No.')}${post(4, '2016-02-03, 10:00', 'Administrator', 'Water it.')}`,
    );
    expect(page).toMatchObject({
      title: 'Dry beds',
      partial: true,
      figures: { replies: 3, activity: '2016-02-03' },
      replies: [{ by: 'community' }, { by: 'staff' }],
    });
  });
});
