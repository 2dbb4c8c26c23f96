import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { describeIssue, describeValue } from '../../../src/model/describe-issue.ts';
import { postSchema } from '../../../src/model/post.ts';
import { siteFields } from '../../../src/model/site.ts';
import { termSchema } from '../../../src/model/term.ts';
import { topicSchema } from '../../../src/model/topic.ts';
import { makeConfig } from '../make-content.ts';

const sound = { title: 'A', summary: 'B', type: 'question', answer: 'staff' };

function describeAll(schema: z.ZodObject, data: unknown): string[] {
  const issues = schema.safeParse(data).error?.issues ?? [];
  return issues.flatMap((issue) => describeIssue(issue, data, schema)).map(({ field, found, allowed }) => `${field}: ${found}; ${allowed}`);
}

const postFields =
  '`title`, `summary`, `topics`, `platforms`, `os`, `symbols`, `errors`, `asks`, `related`, `aliases`, `anchors`, `source`, `created`, ' +
  '`updated`, `reviewed`, `revisions`, `draft`, `type`, `answer`, `metrics`, `feedback`, `duplicateOf`';

describe('describeIssue', () => {
  it.each<[behaviour: string, fields: object, line: string]>([
    ['names a missing field and what it takes', { title: undefined }, 'title: nothing; required: text'],
    ['says that a field was left empty', { title: null }, 'title: null; takes: text'],
    ['wants text that is not empty', { title: '  ' }, 'title: "  "; takes: text that is not empty'],
    ['wants bug numbers that are not empty', { feedback: ['HW-1', ''] }, 'feedback[1]: ""; takes: text that is not empty'],
    ['wants one line', { title: 'a\nb' }, 'title: "a\\nb"; takes: text on one line'],
    ['lists the values of a choice', { type: 'maybe' }, 'type: "maybe"; allowed: `question`, `guide`, `announcement`, `resource`'],
    ['shows how a list is written', { topics: 'radio' }, 'topics: "radio"; takes: a list, such as `[a, b]`'],
    [
      'points into a list',
      { topics: ['radio', 'Rain Gauges'] },
      'topics[1]: "Rain Gauges"; takes: lower-case letters, digits and single hyphens, such as `on-ftp`',
    ],
    ['refuses an id named twice', { related: ['a', 'a'] }, 'related: ["a","a"]; takes: each id once'],
    ['refuses an item named twice', { asks: ['a', ' a'] }, 'asks: ["a"," a"]; takes: each item once'],
    ['wants true or false', { draft: 'soon' }, 'draft: "soon"; takes: `true` or `false`'],
    ['wants fields below a field', { metrics: 3 }, 'metrics: 3; takes: fields of its own, `name: value` on lines below it'],
    ['wants a number', { metrics: { views: 'many' } }, 'metrics.views: "many"; takes: a number'],
    ['wants a whole number', { metrics: { views: 1.5 } }, 'metrics.views: 1.5; takes: a whole number'],
    ['wants a count', { metrics: { views: -1 } }, 'metrics.views: -1; takes: zero or more'],
    [
      'wants a web address',
      { source: { url: 'javascript:alert(1)' } },
      'source.url: "javascript:alert(1)"; takes: an absolute http or https URL',
    ],
    ['wants an absolute address', { source: { url: '/board' } }, 'source.url: "/board"; takes: an absolute http or https URL'],
    ['wants text or a number for a date', { created: ['2026'] }, 'created: ["2026"]; takes: text or a number'],
    ['wants a domain for an error', { errors: [{ code: 1 }] }, 'errors[0].domain: nothing; required: text'],
    [
      'wants an error to be told apart',
      { errors: [{ domain: 'LINK' }] },
      'errors[0]: {"domain":"LINK"}; takes: at least one of `code`, `name` and `text`',
    ],
    [
      'suggests the field for a slip',
      { platform: [] },
      `platform: a field that does not exist here; did you mean \`platforms\`? allowed: ${postFields}`,
    ],
    ['suggests nothing for a word like no field', { weather: 1 }, `weather: a field that does not exist here; allowed: ${postFields}`],
    [
      'says what is allowed below another field',
      { metrics: { reply: 2 } },
      'metrics.reply: a field that does not exist here; allowed: `replies`, `boosts`, `views`, `activity`, `asOf`',
    ],
  ])('%s', (_behaviour, fields, line) => {
    expect(describeAll(postSchema, { ...sound, ...fields })).toEqual([line]);
  });

  it('tells every unknown field by itself', () => {
    const lines = describeAll(topicSchema, { title: 'A', summary: 'B', ordr: 1, strat: [] });
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^ordr: a field that does not exist here; did you mean `order`\? allowed: `title`, /);
    expect(lines[1]).toMatch(/^strat: a field that does not exist here; did you mean `start`\? allowed: `title`, /);
  });

  it('calls a value that has no fields at all the front matter', () => {
    expect(describeAll(topicSchema, 'just text')).toEqual([
      'front matter: "just text"; takes: fields of its own, `name: value` on lines below it',
    ]);
  });

  it('wants words for a term that are not empty', () => {
    expect(describeAll(termSchema, { title: 'A', summary: 'B', aliases: [''] })).toEqual(['aliases[0]: ""; takes: text that is not empty']);
  });

  it('wants lines and lists in site.yaml that are not empty', () => {
    const data = { ...makeConfig(), tagline: '', platforms: [], examples: ['a\nb'], hostAliases: { 'old.example': '' } };
    expect(describeAll(siteFields, data)).toEqual([
      'tagline: ""; takes: text that is not empty',
      'hostAliases.old.example: ""; takes: text that is not empty',
      'platforms: []; takes: at least one platform',
      'examples[0]: "a\\nb"; takes: text on one line',
    ]);
  });

  it('wants pairs for labels', () => {
    expect(describeAll(siteFields, { labels: { kind: 'Post' } })).toContain('labels.kind: "Post"; takes: `name: value` pairs');
  });

  it('wants labels for values of the model alone, but for those that a site may add to', () => {
    const labels = { postType: { rant: 'Rant' }, answer: { vendor: 'Answered by the maker' }, referenceType: { pep: 'PEP' } };
    expect(describeAll(siteFields, { ...makeConfig(), labels })).toEqual([
      'labels.postType.rant: a field that does not exist here; allowed: `question`, `guide`, `announcement`, `resource`',
    ]);
  });
});

describe('describeValue', () => {
  it('says nothing for what is not there', () => {
    expect(describeValue(undefined)).toBe('nothing');
  });

  it('shows a short value as it is written', () => {
    expect(describeValue({ domain: 'LINK', code: 31 })).toBe('{"domain":"LINK","code":31}');
    expect(describeValue('x'.repeat(60))).toBe(`"${'x'.repeat(60)}"`);
  });

  it('cuts a long text and says how long it is', () => {
    expect(describeValue('x'.repeat(61))).toBe(`"${'x'.repeat(60)}…" (61 characters)`);
  });

  it('cuts a long list', () => {
    expect(describeValue(Array.from({ length: 40 }, (_, i) => i))).toBe('[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,…');
  });
});
