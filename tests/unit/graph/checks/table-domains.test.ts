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
    'content/errors/link.yaml: spellings[0]: `LinkError`, which content/errors/linkerror.yaml has already; each domain in one table',
    'content/errors/mast.yaml: spellings[1]: `link`, which content/errors/link.yaml has already; each domain in one table',
  ]);
});

it('lets two tables share a spelling where no code is in both', () => {
  const link = makeTable('LINK', [{ code: 1 }], { spellings: ['RadioError'] });
  expect(check(link, makeTable('MAST', [{ code: 2 }], { spellings: ['RadioError'] }))).toEqual([]);
  expect(check(link, makeTable('MAST', [{ code: 1 }], { spellings: ['RadioError'] }))).toEqual([
    'content/errors/mast.yaml: spellings[0]: `RadioError`, which content/errors/link.yaml has already; ' +
      'a spelling that is shared only where no code is: the code then tells the domains apart',
  ]);
});
