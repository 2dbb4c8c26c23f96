import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { EditError, editFrontMatter } from '../../../../src/ingest/write/edit-front-matter.ts';

const BODY = '\n## Question {#question}\n\nOur own   words --- stay.\n';
const file = (yaml: string) => `---\n${yaml}---\n${BODY}`;
const set = (parent: string, key: string, value: string | number) => ({ path: [parent, key] as const, value });

describe('editing front matter', () => {
  it.each([
    [
      'a value in braces',
      'title: A # why\nmetrics: { replies: 3, views: 10 } # read\n',
      [set('metrics', 'views', 12)],
      'title: A # why\nmetrics: { replies: 3, views: 12 } # read\n',
    ],
    [
      'a new key in braces',
      'metrics: { replies: 3 } # read\n',
      [set('metrics', 'views', 12)],
      'metrics: { replies: 3, views: 12 } # read\n',
    ],
    ['a key in empty braces', 'metrics: {}\n', [set('metrics', 'views', 12)], 'metrics: { views: 12 }\n'],
    [
      'a value on its line',
      'source:\n    captured: 2026-01 # then\n    url: https://x.example\ntitle: A\n',
      [set('source', 'captured', '2026-02')],
      'source:\n    captured: 2026-02 # then\n    url: https://x.example\ntitle: A\n',
    ],
    [
      'a new key on a line',
      'source:\n  url: https://x.example # here\ntitle: A\n',
      [set('source', 'captured', '2026-02')],
      'source:\n  url: https://x.example # here\n  captured: 2026-02\ntitle: A\n',
    ],
    [
      'a new parent',
      'title: A\n# the end\n',
      [set('metrics', 'views', 12), set('metrics', 'asOf', '2026')],
      'title: A\n# the end\nmetrics:\n  views: 12\n  asOf: "2026"\n',
    ],
    [
      'a parent without a value',
      'metrics: # none yet\ntitle: A\n',
      [set('metrics', 'views', 12)],
      'metrics: # none yet\n  views: 12\ntitle: A\n',
    ],
  ])('puts %s in place', (_, yaml, edits, expected) => {
    expect(editFrontMatter(file(yaml), edits, [])).toBe(file(expected));
  });

  const added = [{ date: '2026-02-01', text: 'New: it has a colon.' }];
  it.each([
    [
      'before the older ones',
      'revisions:\n  - date: 2026-01-01 # first\n    text: Old.\ntitle: A\n',
      'revisions:\n  - date: 2026-02-01\n    text: "New: it has a colon."\n  - date: 2026-01-01 # first\n    text: Old.\ntitle: A\n',
    ],
    [
      'after the newer ones',
      'revisions:\n- date: 2026-03-01\n  text: Newer.\ntitle: A\n',
      'revisions:\n- date: 2026-03-01\n  text: Newer.\n- date: 2026-02-01\n  text: "New: it has a colon."\ntitle: A\n',
    ],
    [
      'in brackets',
      'revisions: [{ date: 2026-01-01, text: Old. }]\n',
      'revisions: [{ date: 2026-02-01, text: "New: it has a colon." }, { date: 2026-01-01, text: Old. }]\n',
    ],
    ['in empty brackets', 'revisions: []\ntitle: A\n', 'revisions:\n  - date: 2026-02-01\n    text: "New: it has a colon."\ntitle: A\n'],
    ['where there were none', 'title: A\n', 'title: A\nrevisions:\n  - date: 2026-02-01\n    text: "New: it has a colon."\n'],
  ])('adds a revision %s', (_, yaml, expected) => {
    expect(editFrontMatter(file(yaml), [], added)).toBe(file(expected));
  });

  it('keeps the line ends of a file', () => {
    const text = '---\r\ntitle: A\r\nmetrics: { views: 1 }\r\nsource:\r\n  url: https://x.example\r\n---\r\nBody\r\n';
    expect(editFrontMatter(text, [set('metrics', 'views', 2), set('source', 'captured', '2026')], [])).toBe(
      '---\r\ntitle: A\r\nmetrics: { views: 2 }\r\nsource:\r\n  url: https://x.example\r\n  captured: "2026"\r\n---\r\nBody\r\n',
    );
  });

  it('refuses what it cannot place', () => {
    expect(() => editFrontMatter('no front matter', [set('a', 'b', 1)], [])).toThrow(EditError);
    expect(() => editFrontMatter(file('metrics: many\n'), [set('metrics', 'views', 1)], [])).toThrow('`metrics` is not a list of fields');
  });

  it('changes one value and no other byte, whatever stands around it', { timeout: 30_000 }, () => {
    const value = fc.string({ maxLength: 20 }).map((text) => JSON.stringify(text));
    fc.assert(
      fc.property(value, value, fc.nat(), fc.nat(), (before, after, old, next) => {
        const yaml = (views: number) =>
          `title: ${before} # c1\nmetrics: { replies: 1, views: ${views}, asOf: ${after} } # c2\nasks:\n  - ${after}\n`;
        const edited = editFrontMatter(file(yaml(old)), [set('metrics', 'views', next)], []);
        expect(edited).toBe(file(yaml(next)));
        expect(parse(yaml(next)).metrics.views).toBe(next);
      }),
    );
  });
});
