import { expect, it } from 'vitest';
import { numberedAnchors } from '../../../../src/graph/checks/numbered-anchors.ts';
import { makeContent, makeDocument } from '../../make-content.ts';
import { linesOf } from './lines-of.ts';

/** A post whose body begins on line 7, of which these anchors were published. */
const check = (body: string, ...published: string[]) =>
  linesOf(numberedAnchors, { ...makeContent([makeDocument('post', 'a', {}, body)]), ledger: new Map([['/posts/a/', published]]) });

const table = '| a |\n|---|\n';

it.each([
  ['nothing was published', '## Wind\n\n## Wind\n', []],
  ['what is new has an anchor of its own', '## Wind {#gusts}\n\n## Wind\n', ['wind']],
  ['each has', '## Wind {#gusts}\n\n## Wind {#wind}\n\n## Wind {#wind-1}\n', ['wind', 'wind-1']],
  ['words end in a number', '## iOS 9\n\n## iOS 18\n\n## iOS 26\n', ['ios-9', 'ios-18']],
  ['a table came and has an anchor', `## Wind\n\n${table}\n${table}\n{#gusts}\n`, ['wind', 'wind-table-1']],
  ['a section has its first table', `## Wind\n\n${table}`, ['wind']],
])('finds nothing where %s', (_what, body, published) => {
  expect(check(body, ...published)).toEqual([]);
});

it('finds a further heading of the same words', () => {
  expect(check('## Wind\n\n## Wind\n\n### Wind\n', 'wind', 'wind-1')).toEqual([
    'content/posts/a.md:7:1: body: 3 places that a number alone tells apart, on lines 7, 9, 11; of them, `#wind`, `#wind-1` was published, and moves with ' +
      'their order; write `{#wind}`, `{#wind-1}` where it stood when it was published, and an anchor of its own at each other',
  ]);
  expect(check('## Wind\n\n## Wind\n', 'wind')).toHaveLength(1);
});

it('finds a further table of a section, a raw one too', () => {
  expect(check(`## Wind\n\n${table}\n${table}`, 'wind', 'wind-table-1')).toEqual([
    expect.stringContaining('`#wind-table-1` was published, and moves with their order; write `{#wind-table-1}` where it stood'),
  ]);
  expect(check(`## Wind\n\n<table><tr><td>a</td></tr></table>\n\n${table}`, 'wind-table-1')).toHaveLength(1);
});

it('finds places that could change their order unnoticed, though each was published', () => {
  const [first, second] = ['## Wind\n\nBy day.\n\n', '## Wind\n\nBy night.\n\n'];
  for (const body of [first + second, second + first])
    expect(check(body, 'wind', 'wind-1')).toEqual([expect.stringContaining('write `{#wind}`, `{#wind-1}` where it stood')]);
  expect(check(`## Wind\n\n${table}\n${table}`, 'wind', 'wind-table-1', 'wind-table-2')).toHaveLength(1);
});
