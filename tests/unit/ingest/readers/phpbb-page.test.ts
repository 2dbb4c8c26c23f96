import { describe, expect, it } from 'vitest';
import { phpbbPage } from '../../../../src/ingest/readers/phpbb-page.ts';
import { readText } from '../fixtures.ts';

const HEAD =
  '<!DOCTYPE html><html lang="de"><head><title>Beete &bull; Thema anzeigen - Trockene Beete</title></head><body id="phpbb" class="section-viewtopic">';
const TITLE = '<h2><a href="./viewtopic.php?f=1&amp;t=55">Trockene Beete</a></h2>';

const post = (id: number, who: string, when: string, html: string) =>
  `<div id="p${id}" class="post bg2"><div class="postbody"><h3><a href="#p${id}">Re: Trockene Beete</a></h3>
   <p class="author"><a href="./viewtopic.php?p=${id}#p${id}">x</a>von <strong><a href="./memberlist.php?u=1">${who}</a></strong> &raquo; ${when} </p>
   <div class="content">${html}</div></div><dl class="postprofile"><dt><a href="./memberlist.php?u=1">${who}</a></dt></dl></div>`;

const read = async (body: string) => (await readText(phpbbPage, `${HEAD}${body}</body></html>`))[0];

describe('a page of phpBB 3.0', () => {
  const posts = post(71, 'olga', 'Mo 6. Mai 2019, 08:12', 'Warum?') + post(72, 'bert', 'Di 7. Mai 2019, 09:00', 'Gießen.');

  it('has its title, days and people, in any language', async () => {
    expect(
      await read(`${TITLE}<div class="pagination">2 Beiträge &bull; Seite <strong>1</strong> von <strong>1</strong></div>${posts}`),
    ).toMatchObject({
      title: 'Trockene Beete',
      text: 'Warum?\n',
      published: '2019-05-06',
      figures: { replies: 1, activity: '2019-05-07' },
      replies: [{ id: '72', text: 'Gießen.\n' }],
      people: ['olga', 'bert'],
    });
  });

  it.each([
    ['7 Beiträge &bull; Seite <strong>2</strong> von <strong>4</strong> <a href="./viewtopic.php?t=55">1</a>', 3, false],
    ['Beiträge: 4 &bull; Seite <strong>2</strong> von <strong>2</strong>', 3, true],
    [
      '7 posts<ul><li><a class="button" href="x">1</a></li><li class="active"><span>2</span></li><li><a class="button" href="y">3</a></li></ul>',
      3,
      false,
    ],
    ['<a href="#unread">Ungelesen</a> &bull; 7 posts &bull; Page <strong>4</strong> of <strong>4</strong>', 6, true],
  ])('is a later part of its topic where it says so: %s', async (pages, from, isLast) => {
    const page = await read(`${TITLE}<div class="pagination">${pages}</div>${posts}`);
    expect(page).toMatchObject({
      partial: true,
      text: `The capture begins at post ${from} of the thread.`,
      replies: [{ id: '71' }, { id: '72' }],
    });
    expect(page?.figures.activity).toBe(isLast ? '2019-05-07' : undefined);
    expect(page).not.toHaveProperty('published');
  });
});

describe('a page whose posts are rows of a table', () => {
  it('is read in the style of phpBB 3', async () => {
    const row = (id: number, who: string, when: string, html: string) =>
      `<table class="tablebg"><tr class="row1"><td><a name="p${id}"></a><b class="postauthor">${who}</b></td>
       <td><table><tr><td class="gensmall"><b>Post subject:</b> Dry beds <a href="./viewtopic.php?p=${id}#p${id}">x</a><b>Posted:</b> ${when}</td></tr></table></td></tr>
       <tr class="row1"><td class="profile"><span class="postdetails"><b>Joined:</b> Wed Jan 01, 2003 8:00 am</span></td>
       <td><div class="postbody">${html}</div><span class="postbody"><br>_________________<br>Plant more leeks.</span></td></tr></table>`;
    const pages = '<td class="nav">&nbsp;Page <strong>1</strong> of <strong>1</strong></td>';
    expect(
      await read(
        `<div id="pageheader"><h2><a class="titles" href="./viewtopic.php?f=1&amp;t=55">Dry beds</a></h2></div><table><tr>${pages}</tr></table>${row(71, 'olga', 'Wed Jun 11, 2014 12:58 am', 'Why?')}${row(72, 'bert', 'Thu Jun 12, 2014 1:00 am', 'Water it.')}`,
      ),
    ).toMatchObject({
      title: 'Dry beds',
      text: 'Why?\n',
      published: '2014-06-11',
      figures: { replies: 1, activity: '2014-06-12' },
      replies: [{ id: '72', text: 'Water it.\n' }],
    });
  });

  it('is read in the style of phpBB 2, which closes its text around quotations', async () => {
    const row = (id: number, who: string, when: string, html: string) =>
      `<tr><td class="row1"><span class="name"><a name="${id}"></a><b>${who}</b></span><br><span class="postdetails">Joined: 01 Jan 2003</span></td>
       <td class="row1"><table><tr><td><a href="viewtopic.php?p=${id}#${id}">x</a><span class="postdetails">Posted: ${when}</span></td></tr>
       <tr><td colspan="2"><span class="postbody">${html}</span><span class="postbody"><br>_________________<br>Leeks.</span><span class="gensmall">edited</span></td></tr></table></td></tr>`;
    const quoting =
      'So:</span><table><tr><td><span class="genmed"><b>olga wrote:</b></span></td></tr><tr><td class="quote">Why?</td></tr></table><span class="postbody">Water it.';
    const page = await read(
      `<a class="maintitle" href="viewtopic.php?t=55">Dry beds</a><span class="nav">Page <b>1</b> of <b>1</b></span><table class="forumline">${row(71, 'olga', 'Wed Jun 11, 2014 12:58 am', 'Why?')}${row(72, 'bert', 'Thu Jun 12, 2014 1:00 am', quoting)}</table>`,
    );
    expect(page).toMatchObject({ title: 'Dry beds', text: 'Why?\n', published: '2014-06-11', figures: { replies: 1 } });
    expect(page?.replies?.map(({ text }) => text)).toEqual(['So:\n\n> Why?\n\nWater it.\n']);
  });
});
