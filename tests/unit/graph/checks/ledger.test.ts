import { expect, test } from 'vitest';
import { copyOfFixture } from '../../copy-of-fixture.ts';

test('the fixture keeps every address it ever had', async () => {
  expect(await copyOfFixture().problems()).toEqual([]);
});

test('a removed anchor is named, with the way to keep it', async () => {
  const site = copyOfFixture();
  site.edit('posts/siting-a-station.md', 'anchors: { distance: clearance }\n', '');
  site.edit('posts/siting-a-station.md', '[[siting-a-station#distance|above]]', 'above');
  expect(await site.problems()).toEqual([
    'content/posts/siting-a-station.md: anchors: `#distance`, which was published and is gone; keep it: give its heading `{#distance}` again, ' +
      'or add `anchors: { distance: the-anchor-that-takes-its-place }`; anchors now: #clearance, #height, #p-ten-metres',
  ]);
});

test('a removed page is named, with the way to keep it', async () => {
  const site = copyOfFixture();
  site.remove('posts/firmware-4-2.md');
  expect(await site.problems()).toContain(
    'content/ledger.json: /posts/firmware-4-2/: an address that was published and that nothing answers to any more; ' +
      'keep it: add `aliases: [firmware-4-2]` to the entry in content/posts/ that takes its place, ' +
      'or `moved: { /posts/firmware-4-2/: /the/page/that/takes/its/place/ }` to content/site.yaml',
  );
});

test('a renamed page is kept by an alias, with all its anchors', async () => {
  const site = copyOfFixture();
  site.edit('posts/gauge-reads-zero.md', 'aliases: [zero-rain]', 'aliases: [zero-rain, firmware-4-2]');
  site.remove('posts/firmware-4-2.md');
  site.edit('ledger.json', '"/posts/firmware-4-2/": [', '"/posts/firmware-4-2/": ["changes", ');
  site.edit('ledger.json', '["changes", ]', '["changes"]');
  expect((await site.problems()).filter((problem) => problem.includes('firmware-4-2'))).toEqual([
    expect.stringContaining('`#changes`, which was published, on its former page /posts/firmware-4-2/ and is gone'),
  ]);
});

test('a symbol that nobody names any more is kept by what has moved', async () => {
  const site = copyOfFixture();
  site.edit('ledger.json', '{\n', '{\n  "/symbols/gauge-counts/": [],\n');
  expect(await site.problems()).toEqual([
    expect.stringContaining('add `moved: { /symbols/gauge-counts/: /the/page/that/takes/its/place/ }` to content/site.yaml'),
  ]);
  site.edit('site.yaml', 'moved:\n', 'moved:\n  /symbols/gauge-counts/: /symbols/gauge-tips/\n');
  expect(await site.problems()).toEqual([]);
});

test('a term that was renamed is kept by its former ids', async () => {
  const site = copyOfFixture();
  site.edit('glossary/hub.md', 'formerIds: [indoor-unit]\n', '');
  expect(await site.problems()).toEqual([
    'content/ledger.json: /glossary/#indoor-unit: `#indoor-unit`, which was published and is gone; ' +
      'keep it: add `formerIds: [indoor-unit]` to the term in content/glossary/ that takes its place',
  ]);
});

test('a former anchor must lead to one that is there', async () => {
  const site = copyOfFixture();
  site.edit('posts/siting-a-station.md', 'distance: clearance', 'distance: clearence, height: clearance');
  expect(await site.problems()).toEqual([
    'content/posts/siting-a-station.md:7:12: anchors.distance: `clearence`, an anchor that the page does not have; ' +
      'one of its anchors: `clearance`, `height`, `p-ten-metres`',
    'content/posts/siting-a-station.md:7:33: anchors.height: an anchor that the page has; only anchors that it has no longer',
  ]);
});

test('what has moved must be gone, and lead to a page', async () => {
  const site = copyOfFixture();
  site.edit('site.yaml', 'moved:\n', 'moved:\n  /topics/: /glossary/#no-such-term\n  /gone/: /nowhere/\n');
  const line = site.lineOf('site.yaml', '/topics/: /glossary/#no-such-term');
  expect(await site.problems()).toEqual([
    `content/site.yaml:${line}:3: moved./topics/: the address of a page; only addresses that have no page any more`,
    `content/site.yaml:${line}:3: moved./topics/: \`/glossary/#no-such-term\`, an anchor that the page does not have; an anchor of that page, or none`,
    `content/site.yaml:${line + 1}:3: moved./gone/: \`/nowhere/\`, which no page has; the path of a page, such as \`/topics/\``,
  ]);
});

test('a ledger that a merge broke is told, not thrown', async () => {
  const site = copyOfFixture();
  site.write('ledger.json', '<<<<<<< HEAD\n{}\n');
  expect(await site.problems()).toEqual([
    expect.stringMatching(/^content\/ledger\.json: file: .+; what `npm run ledger -- --accept` writes/),
  ]);
});
