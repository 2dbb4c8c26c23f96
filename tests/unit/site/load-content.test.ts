import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Document } from '../../../src/model/document.ts';
import { ContentError, formatProblem } from '../../../src/model/problem.ts';
import { loadContent } from '../../../src/site/load-content.ts';
import { brokenSite, soundSite } from '../make-content.ts';

async function mistakes(root: string, options = {}): Promise<ContentError> {
  const error = await loadContent(root, options).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ContentError);
  return error as ContentError;
}

describe('loadContent of sound content', () => {
  it('gives the site, its entries, and the outlines of their bodies', async () => {
    const { site, documents, outlines } = await loadContent(soundSite);
    expect(site.url).toBe('https://rainmark.example/kb/');
    expect(documents).toHaveLength(18);
    expect([...outlines.keys()]).toEqual(documents);
    const siting = documents.find(({ id }) => id === 'siting-a-station') as Document;
    expect(outlines.get(siting)?.headings.map(({ anchor, line }) => [anchor, line])).toEqual([
      ['clearance', 13],
      ['height', 17],
    ]);
  });

  it('counts drafts as entries where they are wanted', async () => {
    const drafts = async (options?: { drafts: boolean }) =>
      (await loadContent(soundSite, options)).documents.filter(({ data }) => data.draft);
    expect(await drafts()).toEqual([]);
    expect((await drafts({ drafts: true })).map(({ id }) => id)).toEqual(['spring-checklist']);
  });
});

describe('loadContent of broken content', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'signpost-'));
  });
  afterEach(() => rm(root, { recursive: true }));

  it('refuses a link to a draft in what is built', async () => {
    await cp(soundSite, root, { recursive: true });
    const text = '---\ntitle: A\nsummary: B\ntype: guide\nanswer: editorial\n---\n[[spring-checklist]]\n';
    await writeFile(join(root, 'content/posts/a.md'), text);
    expect((await loadContent(root, { drafts: true })).documents).toHaveLength(20);
    const { problems } = await mistakes(root);
    expect(problems).toMatchObject([
      {
        file: 'content/posts/a.md',
        line: 7,
        field: 'body',
        found: '`[[spring-checklist]]`, a draft',
        allowed: 'the id of an entry that is published',
      },
    ]);
  });

  it('tells mistakes of files where site.yaml has some too', async () => {
    await cp(brokenSite, root, { recursive: true });
    await writeFile(join(root, 'content/site.yaml'), 'name: Rainmark\n');
    const lines = (await mistakes(root)).problems.map(formatProblem);
    expect(lines[0]).toBe('content/site.yaml: tagline: nothing; required: text');
    expect(lines).toContain('content/posts/missing-title.md: title: nothing; required: text');
  });

  it('lists every mistake at once', async () => {
    await cp(brokenSite, root, { recursive: true });
    const latin = '---\ntitle: Ein Text in Latin-1: für später\nsummary: x\ntype: guide\nanswer: editorial\n---\n';
    await writeFile(join(root, 'content/posts/not-utf8.md'), Buffer.from(latin, 'latin1'));
    const error = await mistakes(root);

    const begins = 'a file begins with `---`, its fields, and `---` again';
    const postFields =
      '`title`, `summary`, `topics`, `platforms`, `os`, `symbols`, `errors`, `asks`, `related`, `aliases`, `anchors`, `source`, `created`, ' +
      '`updated`, `reviewed`, `revisions`, `draft`, `type`, `answer`, `metrics`, `feedback`, `duplicateOf`';
    const once = 'an id that no other entry has or had';
    const version = 'a platform and a version, such as `Hub 17.5`; platforms: Hub, Mast, Field Console';
    const destination = 'an http or https address, or an entry: `[[id]]`';

    // The YAML parser's own words are not ours to fix; that the file is named, and where, is.
    const yaml =
      /^content\/posts\/bad-yaml\.md:\d: front matter: Missing closing "quote.*; well-formed YAML; quote text that holds `: ` or `#`$/;

    expect(error.problems.map(formatProblem)).toEqual([
      'content/posts/notes.txt: file name: a file that is not Markdown; files ending in `.md`, directly in this folder',
      'content/posts/Bad_Name.md: file name: "Bad_Name"; the file\'s name is the entry\'s permanent id: ' +
        'lower-case letters, digits and single hyphens, such as `on-ftp`',
      expect.stringMatching(yaml),
      `content/posts/empty.md: front matter: an empty file; ${begins}`,
      'content/posts/long-summary.md:3:1: summary: "This summary goes on well after it has said what there is to…" (373 characters); takes: at most 320 characters',
      'content/posts/missing-title.md: title: nothing; required: text',
      `content/posts/no-front-matter.md: front matter: none; ${begins}`,
      'content/posts/not-utf8.md: file: bytes that are not UTF-8; a readable text file in UTF-8',
      'content/posts/unknown-field.md:8:12: metrics.reply: a field that does not exist here; allowed: `replies`, `boosts`, `views`, `activity`, `asOf`',
      `content/posts/unknown-field.md:6:1: platform: a field that does not exist here; did you mean \`platforms\`? allowed: ${postFields}`,
      `content/posts/unknown-field.md:7:1: weather: a field that does not exist here; allowed: ${postFields}`,
      'content/posts/wrong-values.md:6:1: topics: "rain-gauges"; takes: a list, such as `[a, b]`',
      'content/posts/wrong-values.md:11:5: errors[0]: {"domain":"LINK"}; takes: at least one of `code`, `name` and `text`',
      'content/posts/wrong-values.md:12:11: source.url: "javascript:alert(1)"; takes: an absolute http or https URL',
      'content/posts/wrong-values.md:7:1: created: "2026-02-30"; takes: a day that the calendar has',
      'content/posts/wrong-values.md:8:1: draft: "soon"; takes: `true` or `false`',
      'content/posts/wrong-values.md:4:1: type: "answer"; allowed: `question`, `guide`, `announcement`, `resource`',
      'content/posts/wrong-values.md:5:1: answer: "maybe"; allowed: `staff`, `community`, `editorial`, `none`',
      'content/posts/wrong-values.md:9:12: metrics.views: 1.5; takes: a whole number',
      'content/technotes/wn31.md:4:1: number: "Works note 31"; takes: capitals and digits, such as `TN3134`, `PEP 8` or `ADV-2026-001`',
      'content/references/paper.md: type: nothing; allowed: `documentation`, `article`, `sample-code`, `video`, `support`, `rfc`, `archive`, ' +
        '`forum-post`, `forum-tag`, `news`, `man-page`',
      'content/references/paper.md:4:1: url: "papers.example/bucket"; takes: an absolute http or https URL',
      'content/references/paper.md: state: nothing; allowed: `live`, `archived`, `removed`, `unknown`',

      `content/technotes/doubled-id.md: file name: \`doubled-id\`, which content/posts/doubled-id.md has already; ${once}`,
      `content/posts/doubled-id.md:6:11: aliases[0]: \`siting-a-station\`, which content/posts/siting-a-station.md has already; ${once}`,
      `content/posts/gauge-reads-zero.md:9:11: aliases[0]: \`station-siting\`, which content/posts/doubled-id.md has already; ${once}`,

      'content/posts/siting-a-station.md:6:18: platforms[1]: "Weather Balloon"; allowed: Hub, Mast, Field Console (`platforms` of content/site.yaml)',
      `content/posts/siting-a-station.md:7:15: os[1]: "Hub"; ${version}`,
      `content/posts/siting-a-station.md:7:20: os[2]: "Balloon 3"; ${version}`,

      'content/posts/gauge-reads-zero.md:6:10: topics[0]: `rain-gauge`, which no entry has; the id of a topic; did you mean `rain-gauges`?',
      'content/posts/gauge-reads-zero.md:6:22: topics[1]: `hub`, which is a term; the id of a topic',
      'content/posts/gauge-reads-zero.md:7:11: related[0]: `gauge-reads-zero`, the entry itself; the id of another entry',
      'content/posts/gauge-reads-zero.md:7:29: related[1]: `quite-another-thing`, which no entry has; the id of an entry',
      'content/posts/gauge-reads-zero.md:8:1: duplicateOf: `rain-gauges`, which is a topic; the id of a post',
      'content/topics/rain-gauges.md:5:9: start[0]: `doubled-idd`, which no entry has; the id of an entry; did you mean `doubled-id`?',
      'content/topics/weather.md:4:1: parent: `siting-a-station`, which is a post; the id of a topic',
      'content/site.yaml:19:27: start[1]: `gauge-read-zero`, which no entry has; the id of an entry; did you mean `gauge-reads-zero`?',

      'content/topics/rain-gauges.md:4:1: parent: rain-gauges → sensors → rain-gauges; a topic that is not below this one',
      'content/topics/sensors.md:4:1: parent: sensors → rain-gauges → sensors; a topic that is not below this one',

      'content/posts/body-mistakes.md:8:1: body: the first-level heading “A first-level heading”; ' +
        'the title is the first-level heading; begin at `##`',
      'content/posts/body-mistakes.md:16:1: body: the anchor `#wind`, which stands on line 12 too; ' +
        'each anchor once; give one of them another `{#id}`',
      'content/posts/body-mistakes.md:20:1: body: the anchor `#über-den-wind`; ' +
        'lower-case letters, digits and hyphens, given with `{#id}`',

      'content/posts/body-mistakes.md:10:5: body: `[[gauge-reads-zer]]`, an id that no entry has; the id of an entry; did you mean `gauge-reads-zero`?',
      'content/posts/body-mistakes.md:10:46: body: `[[siting-a-station#heigt]]`, an anchor that content/posts/siting-a-station.md does not have; ' +
        'one of its anchors: #height, #distance',
      'content/posts/body-mistakes.md:22:5: body: `[[hub#top]]`; a term has no anchors; link `[[hub]]`',
      'content/posts/body-mistakes.md:22:42: body: `[[#nowhere]]`, an anchor that content/posts/body-mistakes.md does not have; ' +
        'one of its anchors: #a-first-level-heading, #wind, #wind, #über-den-wind',
      `content/posts/body-mistakes.md:14:1: body: a link to \`javascript:alert(1)\`: the scheme \`javascript:\` is not allowed; ${destination}`,
      `content/posts/body-mistakes.md:14:34: body: a link to \`../other/page.html\`: neither a web address nor the id of an entry; ${destination}`,
      `content/posts/body-mistakes.md:14:70: body: a link to \`ftp://files.example/log\`: the scheme \`ftp:\` is not allowed; ${destination}`,
      'content/posts/body-mistakes.md:18:1: body: an image, “A mast”; no images; say in words what it shows, or link to it',
    ]);
    expect(error.message.split('\n')[0]).toBe('The content has 50 mistakes. Nothing was built.');
    for (const problem of error.problems) expect(error.message).toContain(`\n${formatProblem(problem)}\n`);
  });
});
