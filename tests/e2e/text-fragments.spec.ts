import type { Page } from '@playwright/test';
import { pasted } from './clipboard.ts';
import { expect, test } from './page-test.ts';

/* Links to selected text, opened as whoever gets one opens it. `SELECTIONS` says how many by chance; `npm test` takes a few. */

const SELECTIONS = Number(process.env.SELECTIONS ?? 24);
/** Pages with tables, line breaks, code and footnotes, and then whatever chance takes. */
const PAGES = ['/posts/on-ftp/', '/posts/network-extension-provider-packaging/', '/technotes/tn3134/', '/topics/packet-tunnels/'];

test.use({ permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 900, height: 320 } });

/** Part of the texts of a body, by their numbers. */
interface Selected {
  first: number;
  start: number;
  last: number;
  end: number;
}

/** Every text of a body that holds something, buttons' and pictures' too. It runs in the page. */
const textsOf = `(() => {
  const walker = document.createTreeWalker(document.querySelector('main .body'), NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) if (walker.currentNode.data.trim().length > 2) texts.push(walker.currentNode);
  return texts;
})()`;

test('a link to selected text leads to that very text, or to its section', async ({ page, request }) => {
  test.setTimeout(60_000 + SELECTIONS * 30_000);
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
    const lengths = await page.evaluate<number[]>(`${textsOf}.map(({ length }) => length)`);
    const [where, part] = [random(), random()];
    const first = Math.floor(where * lengths.length);
    const last = Math.min(first + Math.floor(part * 6), lengths.length - 1);
    const [inFirst = 0, inLast = 0] = [lengths[first], lengths[last]];
    const start = Math.floor(part * (inFirst - 2));
    const end = first === last ? Math.min(start + 40, inLast) : Math.ceil(inLast * 0.7);
    const outcome = await follow(page, { first, start, last, end });
    if (outcome.text.length < 3 || !outcome.link.includes(':~:text=')) continue;
    marked += 1;
    if (outcome.off) wrong.push(`“${outcome.text.slice(0, 60)}” by ${outcome.link}: ${outcome.off} px`);
  }
  expect(wrong).toEqual([]);
  expect(marked).toBeGreaterThan(SELECTIONS / 2);
});

for (const [what, path, from, to] of [
  [
    'from the end of code that is wider than the page into what follows it',
    '/posts/ats-trust-9802-sectigo/',
    'NSURLErrorDomain Code=-1200',
    'The chain in',
  ],
  ['from the words of a picture into what follows it', '/posts/network-extension-provider-packaging/', 'Any other process', 'App that'],
] as const)
  test(`a link to what is selected ${what} leads there`, async ({ page }) => {
    await page.goto(path);
    const texts = await page.evaluate<string[]>(`${textsOf}.map(({ data }) => data)`);
    const first = texts.findIndex((text) => text.includes(from));
    const last = texts.findIndex((text, i) => i > first && text.includes(to));
    const end = (texts[last]?.indexOf(to) ?? 0) + to.length;
    const { link, off } = await follow(page, { first, start: texts[first]?.indexOf(from) ?? 0, last, end });
    expect(link).toContain(':~:text=');
    expect(off).toBe(0);
  });

/** Select, copy the link, open it, and see how many pixels from its place the page shows what was selected; none where it stands right. */
async function follow(page: Page, selected: Selected): Promise<{ text: string; link: string; off: number }> {
  const text = await page.evaluate<string>(`(({ first, start, last, end }) => {
    const texts = ${textsOf};
    getSelection().setBaseAndExtent(texts[first], start, texts[last], end);
    return String(getSelection()).replace(/\\s+/g, ' ').trim();
  })(${JSON.stringify(selected)})`);
  await page.keyboard.press('y');
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  const link = await pasted(page);
  await page.goto('about:blank');
  await page.goto(new URL(link).pathname + new URL(link).hash);
  const offset = () =>
    page.evaluate<number>(`(({ first, start }) => {
      const range = document.createRange();
      range.setStart(${textsOf}[first], start);
      range.collapse(true);
      const { top, height } = range.getBoundingClientRect();
      // Chromium puts the line where it begins into the middle of what the header leaves free, as far as the page goes.
      const free = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
      const off = top + height / 2 - (free + innerHeight) / 2;
      const atEnd = off < 0 ? scrollY <= 0 : scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
      return atEnd || Math.abs(off) < 48 ? 0 : Math.round(off);
    })(${JSON.stringify(selected)})`);
  // The browser looks for the words while the page settles.
  let off = await offset();
  for (let tries = 0; off && tries < 15; tries++) {
    await page.waitForTimeout(200);
    off = await offset();
  }
  return { text, link: decodeURIComponent(link), off };
}
