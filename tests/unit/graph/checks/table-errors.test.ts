import { expect, it } from 'vitest';
import { tableErrors } from '../../../../src/graph/checks/table-errors.ts';
import { makeContent, makeDocument, makeTable } from '../../make-content.ts';
import { linesOf } from './lines-of.ts';

const table = makeTable('LINK', [{ code: 31, name: 'FadedOut', names: ['Link.fadedOut'] }, { code: -4 }], { spellings: ['LinkError'] });

const check = (...errors: object[]) =>
  linesOf(tableErrors, makeContent([makeDocument('post', 'a', { errors } as object)], { tables: [table] }));

it('takes a code of the table, any of its names, and a message of the entry’s own', () => {
  expect(
    check(
      { domain: 'LINK', code: 31 },
      { domain: 'LinkError', code: '−4', text: 'mast gone' },
      { domain: 'LINK', code: 31, name: 'Link.fadedOut' },
      { domain: 'LINK', name: 'FadedOut' },
      { domain: 'LINK', text: 'no code at all' },
    ),
  ).toEqual([]);
});

it('leaves a domain without a table to its entries', () => {
  expect(check({ domain: 'CLOCK', code: 9, name: 'Late', meaning: 'Too late.' })).toEqual([]);
});

it('refuses a code and a name that the table lacks', () => {
  expect(check({ domain: 'LINK', code: 32 }, { domain: 'LinkError', name: 'Faded', meaning: 'Gone.' })).toEqual([
    'content/posts/a.md: errors[0].code: `32`, which content/errors/link.yaml does not have; a code of that table; or add it there, with its source',
    'content/posts/a.md: errors[1].name: `Faded`, which content/errors/link.yaml does not have; a name of that table; or add it there, with its source',
  ]);
});

it('refuses a name that the table does not give to the code, and a meaning', () => {
  expect(check({ domain: 'LINK', code: 31, name: 'Shut', meaning: 'Too faint.' }, { domain: 'LINK', code: -4, name: 'Shut' })).toEqual([
    'content/posts/a.md: errors[0].name: `Shut`, which content/errors/link.yaml does not call 31; `FadedOut`, `Link.fadedOut`; leave `name` out, or add it to `names` there',
    'content/posts/a.md: errors[0].meaning: a meaning of its own; none: it stands in content/errors/link.yaml; take it out here, or mend it there',
    'content/posts/a.md: errors[1].name: `Shut`, which content/errors/link.yaml does not call -4; no name; leave `name` out, or add it to `names` there',
  ]);
});
