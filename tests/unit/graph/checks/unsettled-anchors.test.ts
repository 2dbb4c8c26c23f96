import { expect, it } from 'vitest';
import { unsettledAnchors } from '../../../../src/graph/checks/unsettled-anchors.ts';
import { makeContent, makeDocument } from '../../make-content.ts';
import { linesOf } from './lines-of.ts';

/** A post whose body begins on line 7. */
const check = (body: string) => linesOf(unsettledAnchors, makeContent([makeDocument('post', 'a', {}, body)]));

const table = '| a |\n|---|\n';

it('names places that would change their addresses with their order, and the anchors to write', () => {
  expect(check('## Wind\n\n## Wind\n')).toEqual([
    'content/posts/a.md:7:1: body: 2 places that a number alone tells apart, `#wind`, `#wind-1` on lines 7, 9: they would change their addresses with ' +
      'their order; write an anchor at each before it is recorded, such as `{#wind}`, `{#wind-1}`',
  ]);
  expect(check(`## Wind\n\n${table}\n${table}`)).toEqual([expect.stringContaining('such as `{#wind-table-1}`, `{#wind-table-2}`')]);
});

it.each([
  ['there is one of its like', `## Wind\n\n${table}`],
  ['each is named', '## Wind {#wind}\n\n## Wind {#wind-1}\n'],
])('finds nothing where %s', (_what, body) => {
  expect(check(body)).toEqual([]);
});
