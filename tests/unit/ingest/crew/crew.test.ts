import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseOptions } from '../../../../src/ingest/command/options.ts';
import { ingest } from '../../../../src/ingest/ingest.ts';
import { reportPieces } from '../../../../src/ingest/report/report.ts';
import { createRandom, discourseTopic, dumpRow } from '../../../bench/ingest/synthetic.ts';
import { filesBelow, fixture, stream } from '../fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'signpost-crew-'));
const captures = join(folder, 'captures');

/** Enough for threads to be started, and of every kind: broken and empty ones, large ones, archives, copies, lists that are read last. */
beforeAll(() => {
  cpSync(fixture('captures'), join(captures, 'a'), { recursive: true });
  cpSync(fixture('formats'), join(captures, 'b'), { recursive: true });
  cpSync(fixture('packed'), join(captures, 'm'), { recursive: true });
  const topics = join(captures, 'k');
  mkdirSync(topics);
  const random = createRandom(1);
  for (let id = 1; id <= 300; id++) {
    const topic = discourseTopic(id, random);
    writeFileSync(join(topics, `${id}.json`), id % 50 === 0 ? topic.slice(0, -20) : topic);
    if (id % 40 === 0) writeFileSync(join(topics, `${id}-later.json`), topic.replace('"views":', '"views":1'));
    if (id % 60 === 0) writeFileSync(join(topics, `${id}.txt`), 'Dear diary, nothing happened.');
    if (id % 70 === 0) writeFileSync(join(topics, `${id}.png`), 'a picture');
  }
  writeFileSync(join(captures, 'l.jsonl'), Array.from({ length: 60 }, (_, at) => discourseTopic(at + 290, random)).join('\n'));
  const rows = Array.from({ length: 90 }, (_, at) => dumpRow(at + 1, random));
  mkdirSync(join(captures, 'beds.example.com'));
  writeFileSync(join(captures, 'beds.example.com/Posts.xml'), `<posts>\n${rows.join('')}</posts>`);
  writeFileSync(join(captures, 'z.xml'), `<posts>\n${rows.join('')}<row`);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** All that a run says, in its order, and every file that it leaves. */
async function run(out: string, threads: number, ...args: string[]) {
  const ticks: string[] = [];
  const options = parseOptions([captures, '--out', out, '--site', fixture('site.yaml'), ...args]);
  const progress = { tick: (file: string) => ticks.push(file), stage: (name: string) => ticks.push(name), end() {} };
  let report = '';
  const tell = async (found: Parameters<typeof reportPieces>[0]) => {
    report = [...reportPieces(found)].join('');
  };
  const result = await ingest(options, progress, stream(''), tell, threads);
  const files = filesBelow(out).map((item) => [item.name, readFileSync(join(item.parentPath, item.name), 'utf8')]);
  return { report, result: JSON.stringify(result), failed: result.failed, ticks, files: Object.fromEntries(files) };
}

describe('a run that is shared among threads', { timeout: 240_000 }, () => {
  it('says and leaves what one thread alone does, in the same order, and so does the run after it', async () => {
    const [alone, again] = [await run(join(folder, 'out'), 0), await run(join(folder, 'out'), 0)];
    expect(alone.failed).toBeGreaterThan(10);
    for (const threads of [1, 2]) {
      rmSync(join(folder, 'out'), { recursive: true });
      expect(await run(join(folder, 'out'), threads)).toEqual(alone);
      expect(await run(join(folder, 'out'), threads)).toEqual(again);
    }
  });

  it('ends with what the disk said, where a draft cannot be written', async () => {
    const out = join(folder, 'full');
    mkdirSync(out);
    writeFileSync(join(out, 'posts'), 'no folder');
    const failures = [];
    for (const threads of [0, 1]) failures.push(await run(out, threads).catch(({ code, syscall, path }) => ({ code, syscall, path })));
    expect(failures[0]).toMatchObject({ code: 'EEXIST', syscall: 'mkdir' });
    expect(failures[1]).toEqual(failures[0]);
  });
});
