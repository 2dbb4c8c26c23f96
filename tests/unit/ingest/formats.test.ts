import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseOptions } from '../../../src/ingest/command/options.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { openFile } from '../../../src/ingest/input/open-capture.ts';
import { chooseReader, formats } from '../../../src/ingest/readers/index.ts';
import { loadContent } from '../../../src/site/load-content.ts';
import { filesBelow, fixture, only, stream, wording } from './fixtures.ts';

const FORMATS = fixture('formats');

const captures = readdirSync(FORMATS, { recursive: true, withFileTypes: true })
  .filter((item) => item.isFile())
  .map((item) => join(item.parentPath, item.name).slice(FORMATS.length + 1))
  .sort();

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'signpost-formats-'));
});
afterAll(() => rmSync(root, { recursive: true }));

async function run(paths: readonly string[], out: string) {
  const options = parseOptions([...paths, '--out', out, '--site', fixture('site.yaml')]);
  const faults: unknown[] = [];
  const result = await ingest(options, { tick() {}, stage() {}, end() {} }, stream(''), async ({ errors }) => {
    faults.push(...errors);
  });
  return { result, faults };
}

function contents(out: string): string[] {
  return filesBelow(out)
    .map((item) => `${item.name}\n${readFileSync(join(item.parentPath, item.name), 'utf8')}`)
    .sort();
}

describe.each(captures)('%s', { timeout: 60_000 }, (name) => {
  const path = join(FORMATS, name);

  it('is read by its own reader, and a second time changes nothing', async () => {
    expect(chooseReader(await only(openFile(path)), 'auto', wording)?.format).toBe(name.split('/')[0]);
    const out = join(root, name, 'content');
    mkdirSync(out, { recursive: true });
    const first = await run([path], out);
    expect(first.faults).toEqual([]);
    expect(first.result.new).toBeGreaterThan(0);
    const before = contents(out);
    const second = await run([path], out);
    expect([second.faults, second.result.new, second.result.updated]).toEqual([[], 0, 0]);
    expect(contents(out)).toEqual(before);
  });

  it('makes drafts that the site takes as they are', async () => {
    copyFileSync(fixture('site.yaml'), join(root, name, 'content/site.yaml'));
    const { documents } = await loadContent(join(root, name), { drafts: true });
    expect(documents.length).toBeGreaterThan(0);
    const text = contents(join(root, name, 'content')).join('\n');
    expect(text).not.toMatch(/undefined|\[object|Spoiler\b.*button|Powered|\bolga\b|\bbert\b|Anna Bee/);
  });
});

it('are told apart in one run, in any order', { timeout: 60_000 }, async () => {
  const [forth, back] = [join(root, 'forth'), join(root, 'back')];
  const paths = captures.map((name) => join(FORMATS, name));
  await run(paths, forth);
  await run(paths.toReversed(), back);
  const bodies = (out: string) =>
    contents(out)
      .map((text) => text.split('\n').slice(1).join('\n'))
      .sort();
  expect(bodies(back)).toEqual(bodies(forth));
});

it('give the same drafts in two runs whichever comes first', { timeout: 480_000 }, async () => {
  let pairs = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...captures), fc.constantFrom(...captures), async (one, other) => {
      const [forth, back] = [join(root, `pair-${pairs}`), join(root, `pair-${pairs++}-back`)];
      for (const name of [one, other]) await run([join(FORMATS, name)], forth);
      for (const name of [other, one]) await run([join(FORMATS, name)], back);
      const after = contents(forth);
      for (const name of [one, other]) expect((await run([join(FORMATS, name)], forth)).faults).toEqual([]);
      expect(contents(forth)).toEqual(after);
      const named = ![one, other].some((name) => NAMELESS.has(name));
      expect(entries(back, named)).toEqual(entries(forth, named));
    }),
    { numRuns: PAIRS.length + 20, examples: PAIRS },
  );
});

/** Captures of one format may tell of the same threads; of two formats, those that once made other drafts in another order. */
const PAIRS = [
  ...[...Map.groupBy(captures, (name) => name.split('/')[0]).values()].flatMap((names) =>
    names.flatMap((one, at) => names.slice(at + 1).map((other): [string, string] => [one, other])),
  ),
  ['discourse/everything.json', 'stack-exchange-page/everything.html'],
  ['docc-article/usual.md', 'resource-list/everything.txt'],
  ['forum-listing-titled/everything.txt', 'forum-listing-untitled/everything.txt'],
  ['mbox/smallest.mbox', 'phpbb-page/smallest.html'],
  ['resource-list/usual.txt', 'zendesk/everything.json'],
  ['stack-exchange-api/smallest.json', 'stack-exchange/smallest/Posts.xml'],
] satisfies [string, string][];

/** Captures that know no title: an id is given once, by whichever capture comes first. */
const NAMELESS = new Set(['github/comments.json', 'stack-exchange-api/answers.json']);

/** What a draft says of other entries: it can name those alone that were there before. */
const OF_OTHERS = /^(?:related: |Doubtful: the entry `.*` resembles it).*$\n/gm;

/**
 * All drafts, without where each was captured, what it says of others, and the digest of all that. Of two posts with one title the later
 * one has a number behind its id.
 */
function entries(out: string, named: boolean): string[] {
  const drafts = contents(out).map((text) => {
    const [name = '', fields = '', ...body] = text
      .replace(/^(?:Captured in| {2}written): .*$\n/gm, '')
      .replace(OF_OTHERS, '')
      .split(/^---$\n/m);
    // What a later capture adds to the source stands last.
    return [named ? name.replace(/-\d+(?=\.md)/, '') : '', ...fields.split('\n').sort(), ...body].join('\n');
  });
  return drafts.sort();
}

it('are three shapes of each format at least', () => {
  const shapes = new Map([...Map.groupBy(captures, (name) => name.split('/')[0])].map(([format, names]) => [format, names.length]));
  expect(formats.filter((format) => (shapes.get(format) ?? 0) < 3)).toEqual([]);
});
