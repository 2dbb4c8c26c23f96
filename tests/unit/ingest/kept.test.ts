import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseOptions } from '../../../src/ingest/command/options.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { reportPieces } from '../../../src/ingest/report/report.ts';
import { filesBelow, fixture, KEPT, stream } from './fixtures.ts';

let folder: string;
let captures: string;
let out: string;
let kept: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'signpost-kept-'));
  captures = join(folder, 'captures');
  out = join(folder, 'drafts');
  kept = join(out, KEPT, 'ingest.sqlite');
  cpSync(fixture('captures'), captures, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const silent = { tick() {}, stage() {}, end() {} };

/** What a run says, and every file that it leaves. */
async function run(...args: string[]) {
  let report = '';
  const options = parseOptions([captures, '--out', out, '--site', fixture('site.yaml'), ...args]);
  const result = await ingest(options, silent, stream(''), async (found) => {
    report = [...reportPieces(found)].join('');
  });
  const files = filesBelow(out).map((item) => [item.name, readFileSync(join(item.parentPath, item.name), 'utf8')]);
  return { report, result: JSON.stringify(result), files: Object.fromEntries(files) };
}

/** Tell of every post that was kept that its title is another one, which shows where it is used. */
function mark(): void {
  const database = new DatabaseSync(kept);
  database.exec(`update captures set body = replace(body, 'Valve', 'Kept')`);
  database.close();
}

const topic = (title: string, views = 5) =>
  JSON.stringify({
    id: 7,
    title,
    created_at: '2026-01-05T10:00:00.000Z',
    views,
    post_stream: { posts: [{ post_number: 1, cooked: '<p>It opens at night, says anna@lopez.example.</p>' }] },
  });

describe('what runs keep', { timeout: 60_000 }, () => {
  it('changes nothing of what another run finds', async () => {
    await run();
    const [again, checked] = [await run(), await run('--check')];
    rmSync(join(out, KEPT), { recursive: true });
    const checkedWithout = await run('--check');
    expect(await run()).toEqual(again);
    expect(checkedWithout).toEqual(checked);
  });

  it('is used for a capture that is as it was, and for no other', async () => {
    rmSync(captures, { recursive: true });
    cpSync(fixture('captures/titled.txt'), join(captures, 'titled.txt'));
    writeFileSync(join(captures, 'topic.json'), topic('Valve'));
    await run();
    mark();
    expect((await run()).report).toContain('"Kept"');
    expect((await run('--host', 'forum.example')).report).not.toContain('"Kept"');
    mark();
    writeFileSync(join(captures, 'topic.json'), topic('Valve', 6));
    const { report, files } = await run();
    expect(report).toContain('"Valve"');
    expect(files['valve.md']).toContain('views: 6');
  });

  it('leaves what a person changed, and says once more what differs', async () => {
    writeFileSync(join(captures, 'topic.json'), topic('Valve'));
    await run();
    const file = join(out, 'posts/valve.md');
    const edited = readFileSync(file, 'utf8').replace('It opens', 'The valve opens').replace('views: 5', 'views: 4');
    writeFileSync(file, edited);
    for (const _ of [1, 2]) expect((await run('--check')).result).toContain('the entry has 4, the capture 5');
    await run();
    expect(readFileSync(file, 'utf8')).toBe(edited.replace('views: 4', 'views: 5'));
  });

  it('holds nothing that was not masked', async () => {
    writeFileSync(join(captures, 'topic.json'), topic('Valve'));
    await run();
    const bytes = readFileSync(kept).toString('latin1');
    expect(bytes).toContain('Valve');
    expect(bytes).not.toContain('anna@lopez');
  });

  it('is made anew where it is another engine’s or broken, and left alone by a dry run', async () => {
    const first = await run();
    writeFileSync(kept, 'no database');
    const second = await run('--dry-run');
    expect(readFileSync(kept, 'utf8')).toBe('no database');
    expect((await run()).files).toEqual(first.files);
    expect(readFileSync(kept, 'latin1')).toMatch(/^SQLite/);
    const database = new DatabaseSync(kept);
    database.exec(`update engine set digest = 'another'`);
    database.close();
    expect((await run()).report).toBe(second.report);
  });

  it('is not needed while another run uses it', async () => {
    await run();
    const database = new DatabaseSync(kept);
    database.exec('begin exclusive');
    const meanwhile = await run();
    database.close();
    expect(await run()).toEqual(meanwhile);
  });
});
