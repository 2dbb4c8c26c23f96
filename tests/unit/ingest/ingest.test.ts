import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exitCode } from '../../../src/ingest/command/exit-code.ts';
import { parseOptions } from '../../../src/ingest/command/options.ts';
import { summaryTable } from '../../../src/ingest/command/summary.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { type Report, reportPieces } from '../../../src/ingest/report/report.ts';
import { UsageError } from '../../../src/model/usage-error.ts';
import { filesBelow, fixture, stream } from './fixtures.ts';

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'signpost-ingest-'));
});
afterEach(() => rmSync(out, { recursive: true }));

const silent = { tick() {}, stage() {}, end() {} };

/** Run the command as the command line would, and give back the report too. */
async function run(...args: string[]) {
  let json = '';
  const options = parseOptions([...args, '--out', out, '--site', fixture('site.yaml')]);
  const result = await ingest(options, silent, stream('Nothing known.'), async (report: Report) => {
    json = [...reportPieces(report)].join('');
  });
  return { result, report: JSON.parse(json), code: exitCode(result, options.check) };
}

/** Every file of a folder, by path. */
function snapshot(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesBelow(folder).map((item) => [
      join(item.parentPath, item.name).slice(folder.length + 1),
      readFileSync(join(item.parentPath, item.name), 'utf8'),
    ]),
  );
}

const CAPTURES = fixture('captures');
const BOTH = [fixture('captures/titled.txt'), fixture('captures/untitled.txt'), '--ids', fixture('ids.tsv')];

describe('ingest', { timeout: 60_000 }, () => {
  it('copies pictures beside captures where it is asked to, and says in the draft which', async () => {
    const docs = join(out, 'docs');
    const images = join(out, 'images');
    mkdirSync(join(docs, 'guide'), { recursive: true });
    mkdirSync(join(docs, 'static'));
    writeFileSync(join(docs, 'guide/Valve open.png'), 'a valve');
    writeFileSync(join(docs, 'static/pump.svg'), 'a pump');
    writeFileSync(join(out, 'secret.png'), 'not of the docs');
    symlinkSync(join(out, 'secret.png'), join(docs, 'guide/link.png'));
    const text = [
      '# Water a bed',
      '![Open](./Valve%20open.png) ![](/pump.svg) ![[Valve open.png]]',
      '![](../../secret.png) ![](link.png) ![](gone.png) ![](https://beds.example/far.png)',
    ].join('\n\n');
    writeFileSync(join(docs, 'guide/water.md'), text);
    const { report } = await run(docs, '--images', images, '--content', join(out, 'drafts'));
    expect(
      readdirSync(images)
        .sort()
        .map((name) => [name.replace(/-[0-9a-f]{10}\./, '.'), readFileSync(join(images, name), 'utf8')]),
    ).toEqual([
      ['pump.svg', 'a pump'],
      ['valve-open.png', 'a valve'],
    ]);
    const draft = readFileSync(join(out, 'posts/water-a-bed.md'), 'utf8');
    expect(draft).toMatch(/^Picture: \.\/Valve%20open\.png, copied to images\/valve-open-[0-9a-f]{10}\.png$/m);
    expect(draft).toContain('[image](https://beds.example/far.png)');
    expect(report.errors).toEqual([]);
    expect(report.lost).toEqual([
      { kind: 'files beside captures', count: 2, examples: ['Valve open.png', 'pump.svg'] },
      { kind: 'pictures without an address', count: 3, examples: ['../../secret.png', 'link.png', 'gone.png'] },
    ]);
  });

  it('finds the pictures of a catalogue by their names, wherever they stand in it', async () => {
    const catalogue = join(out, 'docs/Beds.docc');
    mkdirSync(join(catalogue, 'Guides'), { recursive: true });
    mkdirSync(join(catalogue, 'Resources/new'), { recursive: true });
    for (const name of ['bed~dark.png', 'bed@2x.png', 'can.jpg']) writeFileSync(join(catalogue, 'Resources/new', name), name);
    writeFileSync(join(out, 'docs/far.png'), 'of no catalogue');
    writeFileSync(join(catalogue, 'Guides/Water.md'), '# Water a bed\n\n![A bed](bed) ![](can.jpg) ![](far)\n\n@Image(source: "can")\n');
    const { report } = await run(join(out, 'docs'), '--images', join(out, 'images'), '--content', join(out, 'drafts'));
    const copied = readdirSync(join(out, 'images')).map((name) => readFileSync(join(out, 'images', name), 'utf8'));
    expect(copied.sort()).toEqual(['bed@2x.png', 'can.jpg']);
    expect(report.lost[0]).toEqual({ kind: 'pictures without an address', count: 1, examples: ['far'] });
  });

  it('leaves a picture where it is that is larger than any page shows', async () => {
    const docs = join(out, 'docs');
    mkdirSync(docs);
    for (const [name, size] of [
      ['fits.png', 50 * 1024 * 1024],
      ['large.png', 50 * 1024 * 1024 + 1],
    ] as const) {
      writeFileSync(join(docs, name), '');
      truncateSync(join(docs, name), size);
    }
    writeFileSync(join(docs, 'water.md'), '# Water\n\n![](fits.png) ![](large.png)');
    const { report } = await run(docs, '--images', join(out, 'images'), '--content', join(out, 'drafts'));
    expect(readdirSync(join(out, 'images'))).toEqual([expect.stringMatching(/^fits-/)]);
    expect(report.lost.at(-1)).toEqual({ kind: 'pictures without an address', count: 1, examples: ['large.png'] });
  });

  it('passes over what belongs to captures and is none, in folders and archives, and reads the rest', async () => {
    const docs = join(out, 'docs');
    mkdirSync(docs);
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]);
    writeFileSync(join(docs, 'avatar'), png);
    writeFileSync(join(docs, 'opensearch.xml'), '<?xml version="1.0"?>\n<OpenSearchDescription></OpenSearchDescription>');
    writeFileSync(join(docs, 'notes.bin'), 'a\0b');
    cpSync(fixture('packed/with-pictures.zip'), join(docs, 'with-pictures.zip'));
    const { report, result } = await run(docs, '--content', join(out, 'drafts'));
    expect(result.new).toBe(2);
    expect(report.lost).toEqual([
      { kind: 'files beside captures', count: 5, examples: ['avatar', 'opensearch.xml', 'a.png', 'face', 'style.css'] },
    ]);
    expect(report.errors.map(({ file }: { file: string }) => file.slice(docs.length + 1))).toEqual(['notes.bin', 'with-pictures.zip/data']);
    const named = await run(join(docs, 'avatar'), join(docs, 'opensearch.xml'), '--content', join(out, 'drafts'));
    expect(named.report.errors.map(({ found }: { found: string }) => found)).toEqual(['a PNG image', 'no known format']);
  });

  it('makes no draft of a post without words and title, nor an id of one that the table keeps', async () => {
    const topic = (id: number, title: string, cooked: string) => ({ id, title, post_stream: { posts: [{ id, post_number: 1, cooked }] } });
    writeFileSync(join(out, 'topics.json'), JSON.stringify([topic(1, '', '<p>…</p>'), topic(2, 'Kept', '<p>My bed is dry.</p>')]));
    writeFileSync(join(out, 'ids.tsv'), 'id\ttitle\nkept\tAnother bed\n');
    const { result } = await run(join(out, 'topics.json'), '--ids', join(out, 'ids.tsv'));
    expect([result.read, result.new, result.unmet]).toEqual([1, 1, ['kept']]);
    expect(readdirSync(join(out, 'posts'))).toEqual(['kept-2.md']);
  });

  it('gives every post of the table its id, and lists it under each capture', async () => {
    const { report, result } = await run(...BOTH);
    expect(
      report.captures.map(({ format, posts }: { format: string; posts: { id: string }[] }) => [format, posts.map(({ id }) => id)]),
    ).toEqual([
      [
        'forum-listing-titled',
        ['probe-zero-after-update', 'rovers-disagree', 'rovers-disagree-2', 'reading-probes', 'how-can-i-map-a-slope-with-greenhouseos'],
      ],
      [
        'forum-listing-untitled',
        [
          'soil-sensor-resources',
          'rain-limit',
          'rover-stops-at-gate',
          'mirrored-map',
          'compost-and-probes',
          'fence-detector-cats',
          'reading-probes',
        ],
      ],
    ]);
    expect(result.unmet).toEqual([]);
  });

  it('reports what the page shows', async () => {
    const { report } = await run(...BOTH);
    expect(report.captures[0].posts[0]).toEqual({
      id: 'probe-zero-after-update',
      title: 'RKMoistureProbe returns zero after a firmware update — worked before',
      startLine: 21,
      endLine: 26,
      doubtful: false,
      replies: 4,
      boosts: 1,
      views: 1400,
      activity: '2026-03',
    });
    expect(Object.keys(report)).toEqual(['captures', 'entries', 'redactions', 'lost', 'errors']);
    expect(report.entries).toEqual({ new: 18, updated: 0, unchanged: 0, merged: 5 });
    expect(report.captures[1].posts.filter(({ doubtful }: { doubtful: boolean }) => doubtful)).toEqual([]);
  });

  it('changes nothing the second time, with or without the table', async () => {
    await run(CAPTURES, '--ids', fixture('ids.tsv'));
    const before = snapshot(out);
    const again = await run(CAPTURES, '--ids', fixture('ids.tsv'));
    expect(again.report.entries).toMatchObject({ new: 0, updated: 0 });
    const bare = await run(...BOTH.slice(0, 2));
    expect(bare.report.entries).toMatchObject({ new: 0, updated: 0 });
    expect(snapshot(out)).toEqual(before);
    expect(again.code).toBe(0);
  });

  it('writes drafts that say what they are from', async () => {
    await run(...BOTH);
    expect(snapshot(out)['posts/reading-probes.md']).toMatchInlineSnapshot(`
      "---
      title: Reading Probes the Right Way
      summary: Every now and then somebody asks how to read a probe, so here is my answer in one place. If you have questions, start a new thread. Probes are slow. Ask for one reading a minute and no more. Never read a probe while the pump runs, for the current disturbs it.
      type: guide
      answer: staff
      metrics: { replies: 0, boosts: 0, views: 2000000, activity: 2026-02, asOf: 2026-04 }
      source:
        title: Reading Probes the Right Way
        published: 2025-11-03
        captured: 2026-04
        fingerprint: s1:HlX7c3Ixnm1VD6jeTF-4m1CfITADR25-jgPEV4ByaiY83Ul0qbtshwVtSYWPRAkW
        written: eOKhew8lM7w-iG6n
      revisions:
        - date: 2026-02-10
          text: Added the warning about the pump.
        - date: 2025-11-03
          text: First posted.
      draft: true
      ---

      <!--
      Captured in: titled.txt, lines 39–44; titled.txt, lines 85–94; untitled.txt, lines 57–68
      -->

      Every now and then somebody asks how to read a probe, so here is my answer in one place. If you have questions, start a new thread.

      ### Reading Probes the Right Way

      Probes are slow. Ask for one reading a minute and no more [^1].

      > [!IMPORTANT]
      > Never read a probe while the pump runs, for the current disturbs it.

      [^1]: The exact limit depends on the probe and is printed on its case.
      "
    `);
    expect(snapshot(out)['posts/rovers-disagree-2.md']).toContain('duplicateOf: rovers-disagree\n');
    expect(snapshot(out)['posts/soil-sensor-resources.md']).toContain(
      '## Mapping\n\n- [[how-rovers-see]] — Twenty minutes that save you a week.\n',
    );
    expect(snapshot(out)['references/how-rovers-see.md']).toContain('type: video\n');
    expect(snapshot(out)['technotes/tn4001.md']).toContain('number: TN4001\n');
  });

  it('reads every format, masks what is private, and joins question and answer', async () => {
    const { report, code } = await run(CAPTURES);
    expect(report.errors).toEqual([]);
    expect(report.redactions).toBe(1);
    expect(code).toBe(0);
    const files = snapshot(out);
    expect(files['posts/windows-open-at-night.md']).toContain('Write to [e-mail removed] if you know.');
    expect(files['posts/windows-open-at-night.md']).toContain('answer: staff\n');
    expect(files['posts/how-deep-do-rovers-plant-beans.md']).toContain(
      '## Answer {#answer}\n\nThree centimetres, as the [manual](https://robots.example/manual) says.',
    );
    expect(files['references/watering-a-bed.md']).toContain('type: sample-code\n');
    expect(Object.values(files).join('')).not.toMatch(/someone@|<script|onclick|javascript:/);
  });

  it('puts new figures into an entry in place, and leaves every other byte', async () => {
    cpSync(fixture('content'), out, { recursive: true });
    const path = join(out, 'posts/probe-zero-after-update.md');
    const before = readFileSync(path, 'utf8');
    const { report } = await run(...BOTH.slice(0, 1));
    expect(report.entries.updated).toBe(1);
    const after = readFileSync(path, 'utf8');
    const fingerprint = /\n {2}fingerprint: s1:[\w-]{64}/.exec(after)?.[0] ?? '';
    expect(after).toBe(
      before
        .replace('# as published', `# as published\n  captured: 2026-04${fingerprint}`)
        .replace(
          '{ replies: 3, boosts: 1, views: 1200, activity: 2026-02, asOf: 2026-03 }',
          '{ replies: 4, boosts: 1, views: 1400, activity: 2026-03, asOf: 2026-04 }',
        ),
    );
  });

  it('believes the date that it is told', async () => {
    await run(...BOTH.slice(0, 1), '--captured', '2026-05-17');
    const text = snapshot(out)['posts/how-can-i-map-a-slope-with-greenhouseos.md'];
    expect(text).toContain('asOf: 2026-05-17 }');
    expect(text).toContain('captured: 2026-05-17\n');
  });

  it('leaves a figure that a person made newer, and says so', async () => {
    cpSync(fixture('content'), out, { recursive: true });
    const path = join(out, 'posts/probe-zero-after-update.md');
    writeFileSync(path, readFileSync(path, 'utf8').replace('views: 1200', 'views: 9000'));
    const { report, code } = await run(...BOTH.slice(0, 1));
    expect(report.errors).toEqual([
      {
        file: path,
        place: 'metrics.views',
        found: 'the entry has 9000, the capture 1400',
        allowed: 'figures that grow; a person decides, and nothing was changed',
      },
    ]);
    expect(readFileSync(path, 'utf8')).toContain('replies: 3, boosts: 1, views: 9000');
    expect(code).toBe(1);
  });

  it('checks without writing', async () => {
    const missing = await run(...BOTH, '--check');
    expect(missing.code).toBe(1);
    expect(missing.result.missing.count).toBe(11);
    expect(existsSync(join(out, 'posts'))).toBe(false);
    await run(...BOTH);
    expect((await run(...BOTH, '--check')).code).toBe(0);
    const path = join(out, 'posts/rovers-disagree.md');
    writeFileSync(path, readFileSync(path, 'utf8').replace('views: 88', 'views: 80'));
    const differing = await run(...BOTH, '--check');
    expect(differing.code).toBe(1);
    expect(differing.result.differences.first).toEqual([`${path}: metrics.views: the entry has 80, the capture 88`]);
  });

  it('does everything but writing in a dry run', async () => {
    const { report } = await run(...BOTH, '--dry-run');
    expect(report.entries.new).toBe(18);
    expect(readdirSync(out)).toEqual([]);
  });

  it('reads the other files when one is broken, and writes nothing of the broken one', async () => {
    const folder = join(out, 'captures with spaces');
    cpSync(CAPTURES, folder, { recursive: true });
    writeFileSync(
      join(folder, 'Posts.xml'),
      '<posts>\n<row Id="77" PostTypeId="1" Title="Never to be seen" Body="x" />\n<row Id="78" Post',
    );
    writeFileSync(join(folder, 'empty.txt'), '');
    const { report, code } = await run(folder, '-');
    expect(code).toBe(1);
    expect(report.errors.map(({ file, place }: { file: string; place: string }) => [file.slice(folder.length + 1), place])).toEqual([
      ['Posts.xml', 'line 3'],
      ['empty.txt', 'the whole file'],
      ['', 'the whole file'],
    ]);
    expect(report.captures).toHaveLength(9);
    expect(existsSync(join(out, 'posts/never-to-be-seen.md'))).toBe(false);
  });

  it('ends with a table', async () => {
    const { result } = await run(...BOTH);
    expect(summaryTable(result)).toMatchInlineSnapshot(`
      "read            16  posts in all captures
      new             18  drafts
      updated          0  entries with new figures, revisions or dates
      unchanged        0
      merged           5  captured more than once
      doubtful         0
      left out         0
      redacted         0
      failed           0"
    `);
  });
});

describe('wrong usage', () => {
  it.each([
    [[], 'no capture given; allowed: files, folders, or `-` for standard input'],
    [['a', '--format', 'pdf'], /--format pdf: no such format; allowed: auto, discourse, /],
    [['a', '--captured', 'May'], '--captured May: no date; allowed: 2026, 2026-03 or 2026-03-17'],
    [['a', '--wat'], /Unknown option '--wat'/],
    [['-', '-'], 'standard input given twice'],
  ])('%j', (args, message) => {
    expect(() => parseOptions(args)).toThrow(UsageError);
    expect(() => parseOptions(args)).toThrow(message);
  });

  it('names the setting that cannot be read', async () => {
    const options = parseOptions(['a', '--site', join(out, 'none.yaml')]);
    await expect(ingest(options, silent, stream(''))).rejects.toThrow('none.yaml: no such file');
    writeFileSync(join(out, 'site.yaml'), 'name: x\ningest: { staffSignatures: ["("] }\n');
    await expect(ingest({ ...options, site: join(out, 'site.yaml') }, silent, stream(''))).rejects.toThrow(UsageError);
  });
});
