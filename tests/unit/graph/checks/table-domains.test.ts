import { expect, it } from 'vitest';
import { tableDomains } from '../../../../src/graph/checks/table-domains.ts';
import { makeContent, makeTable } from '../../make-content.ts';
import { linesOf } from './lines-of.ts';

const check = (...tables: ReturnType<typeof makeTable>[]) => linesOf(tableDomains, makeContent([], { tables }));

it('lets a table spell its domain as often as it is printed', () => {
  expect(check(makeTable('LINK', [{ code: 1 }], { spellings: ['Link', 'LinkError'] }), makeTable('CLOCK', [{ code: 1 }]))).toEqual([]);
});

it('refuses a domain that another table has, by its name or by a spelling', () => {
  const link = makeTable('LINK', [{ code: 1 }], { spellings: ['LinkError'] });
  expect(check(link, makeTable('MAST', [{ code: 1 }], { spellings: ['mast', 'link'] }), makeTable('linkerror', [{ code: 2 }]))).toEqual([
    'content/errors/mast.yaml: spellings[1]: `link`, which content/errors/link.yaml has already; the name of each domain in one table',
    'content/errors/linkerror.yaml: domain: `linkerror`, which content/errors/link.yaml has already; the name of each domain in one table',
  ]);
});

it('lets tables share a spelling where they have no code in common', () => {
  const table = (domain: string, ...codes: number[]) =>
    makeTable(
      domain,
      codes.map((code) => ({ code })),
      { spellings: ['HubError'] },
    );
  expect(check(table('LINK', 31, -4), table('CLOCK', 9, 4))).toEqual([]);
  expect(check(table('LINK', 31, -4), table('CLOCK', 9, -4))).toEqual([
    'content/errors/clock.yaml: spellings[0]: `HubError`, which content/errors/link.yaml has too, and the code -4 with it; a spelling that two tables share says codes of one of them',
  ]);
});
