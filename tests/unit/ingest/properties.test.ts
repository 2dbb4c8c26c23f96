import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseOptions } from '../../../src/ingest/command/options.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { filesBelow, fixture, stream } from './fixtures.ts';

let root: string;
let runs = 0;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'signpost-properties-'));
});
afterAll(() => rmSync(root, { recursive: true }));

/** A topic at a time of its life: later it has more replies, views, and maybe an answer. */
interface Moment {
  id: number;
  day: number;
  answered: boolean;
}

const questions = [
  'Why does my pump hum at night?',
  'Which soil do beans like best?',
  'My gate opens by itself, why?',
  'Can a rover smell smoke?',
];

/** The topic as its forum serves it then. */
function captureOf({ id, day, answered }: Moment): string {
  const reply = (number: number, accepted: boolean) => ({
    id: id * 100 + number,
    post_number: number,
    post_type: 1,
    username: `helper${number}`,
    cooked: `<p>Try number ${number} of the list.</p>`,
    accepted_answer: accepted,
  });
  const replies = Array.from({ length: day }, (_, at) => reply(at + 2, answered && at === 0));
  return JSON.stringify({
    id,
    title: questions[id],
    created_at: `2026-01-0${id + 1}T08:00:00.000Z`,
    last_posted_at: `2026-02-${String(day + 10)}T08:00:00.000Z`,
    posts_count: day + 1,
    views: 10 * day,
    post_stream: {
      posts: [
        { id: id * 100 + 1, post_number: 1, post_type: 1, username: 'asker', cooked: `<p>${questions[id]} It began on day ${id}.</p>` },
        ...replies,
      ],
    },
  });
}

const moment = fc.record({ id: fc.integer({ min: 0, max: 3 }), day: fc.integer({ min: 1, max: 4 }), answered: fc.boolean() });

/** Captures of one day show one state of a topic, and what was once accepted stays so. */
const consistent = (moments: Moment[]) =>
  moments.map((one) => ({ ...one, answered: moments.some(({ id, day, answered }) => id === one.id && day <= one.day && answered) }));

/** Run captures one after the other, or several in one run, into a new folder. */
async function entriesOf(steps: readonly (readonly Moment[])[]): Promise<string[]> {
  const folder = join(root, String(runs++));
  mkdirSync(folder);
  for (const step of steps) await run(folder, step);
  return entriesIn(folder);
}

async function run(folder: string, step: readonly Moment[]) {
  const paths = step.map((one) => {
    const path = join(root, `topic-${one.id}-${one.day}-${one.answered}.json`);
    writeFileSync(path, captureOf(one));
    return path;
  });
  const options = parseOptions([...paths, '--out', folder, '--site', fixture('site.yaml')]);
  return ingest(options, { tick() {}, stage() {}, end() {} }, stream(''));
}

/** All entries, without the note of where each was captured. */
function entriesIn(folder: string): string[] {
  return filesBelow(folder)
    .map(
      (item) =>
        `${item.name}\n${readFileSync(join(item.parentPath, item.name), 'utf8')
          .replace(/^Captured in: .*$/m, '')
          .replace(/^ {2}written: .*$/m, '')}`,
    )
    .sort();
}

describe('captures', { timeout: 120_000 }, () => {
  it('change nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(moment, { minLength: 1, maxLength: 4 }).map(consistent), async (moments) => {
        expect(await entriesOf([moments, moments])).toEqual(await entriesOf([moments]));
      }),
      { numRuns: 12 },
    );
  });

  it('give the same entries in either order, in one run or in two', async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(moment, moment).map(consistent), async ([one, other]) => {
        const expected = await entriesOf([[one as Moment], [other as Moment]]);
        expect(await entriesOf([[other as Moment], [one as Moment]])).toEqual(expected);
        expect((await entriesOf([[one as Moment, other as Moment]])).length).toBe(expected.length);
      }),
      { numRuns: 20 },
    );
  });
});
