import { expect, test } from '@playwright/test';

/* Links to selected text, opened as whoever gets one opens it. `SELECTIONS` says how many; `npm test` takes a few. */

const SELECTIONS = Number(process.env.SELECTIONS ?? 24);
/** Pages with tables, line breaks, code and footnotes, and then whatever chance takes. */
const PAGES = ['/posts/on-ftp/', '/posts/network-extension-provider-packaging/', '/technotes/tn3134/', '/topics/packet-tunnels/'];

test.use({ permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 900, height: 320 } });

test('a link to selected text leads to that very text, or to its section', async ({ page, request }) => {
  test.setTimeout(60_000 + SELECTIONS * 8000);
  let seed = 7;
  const random = () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  const { entries } = (await (await request.get('/api/entries.json')).json()) as { entries: { permalink: string; kind: string }[] };
  const others = entries.filter(({ kind }) => kind !== 'term').map(({ permalink }) => new URL(permalink).pathname);
  const wrong: string[] = [];
  let marked = 0;
  for (let i = 0; i < SELECTIONS; i++) {
    await page.goto((i % 2 === 0 ? PAGES[(i / 2) % PAGES.length] : others[Math.floor(random() * others.length)]) ?? '');
    if ((await page.locator('main .body').innerText()).length < 40) continue;
    const selected = await page.evaluate(
      ([where, length]) => {
        const walker = document.createTreeWalker(document.querySelector('main .body') as Element, NodeFilter.SHOW_TEXT);
        const nodes: Text[] = [];
        while (walker.nextNode()) if ((walker.currentNode as Text).data.trim().length > 2) nodes.push(walker.currentNode as Text);
        const at = Math.floor((where ?? 0) * nodes.length);
        const [first, last] = [nodes[at], nodes[Math.min(at + Math.floor((length ?? 0) * 6), nodes.length - 1)]];
        if (!first || !last) throw new Error('no text');
        const start = Math.floor((length ?? 0) * (first.length - 2));
        getSelection()?.setBaseAndExtent(
          first,
          start,
          last,
          first === last ? Math.min(start + 40, last.length) : Math.ceil(last.length * 0.7),
        );
        return { at, start, text: String(getSelection()).replace(/\s+/g, ' ').trim() };
      },
      [random(), random()],
    );
    if (selected.text.length < 3) continue;
    await page.keyboard.press('y');
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    if (!link.includes(':~:text=')) continue;
    marked += 1;
    await page.goto('about:blank');
    await page.goto(new URL(link).pathname + new URL(link).hash);
    const offset = () =>
      page.evaluate(({ at, start }) => {
        const walker = document.createTreeWalker(document.querySelector('main .body') as Element, NodeFilter.SHOW_TEXT);
        const nodes: Text[] = [];
        while (walker.nextNode()) if ((walker.currentNode as Text).data.trim().length > 2) nodes.push(walker.currentNode as Text);
        const range = document.createRange();
        range.setStart(nodes[at] as Text, start);
        range.collapse(true);
        const { top, height } = range.getBoundingClientRect();
        // Chromium puts the line where it begins into the middle of what the header leaves free, as far as the page goes.
        const free = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
        const off = top + height / 2 - (free + innerHeight) / 2;
        const atEnd = off < 0 ? scrollY <= 0 : scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
        return atEnd || Math.abs(off) < 48 ? 0 : Math.round(off);
      }, selected);
    // The browser looks for the words while the page settles.
    let off = await offset();
    for (let tries = 0; off && tries < 15; tries++) {
      await page.waitForTimeout(200);
      off = await offset();
    }
    if (off) wrong.push(`“${selected.text.slice(0, 60)}” by ${decodeURIComponent(new URL(link).hash)}: ${off} px`);
  }
  expect(wrong).toEqual([]);
  expect(marked).toBeGreaterThan(SELECTIONS / 2);
});
