// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { directList, directRow } from '../../../../src/components/search/direct-view.ts';
import { nearest, waysOn } from '../../../../src/components/search/nothing-view.ts';
import { linksWithin } from '../../../../src/components/search/result-view.ts';
import { statusLines } from '../../../../src/components/search/status-view.ts';
import { unknownNotice } from '../../../../src/components/search/unknown-view.ts';
import { makeFound, makeResult, makeUnknown, named } from '../make-found.ts';

const textOf = (nodes: readonly Element[]) => nodes.map(({ textContent }) => textContent);
const hrefsOf = (node: Element | undefined) => [...(node?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));

describe('rows of what was named', () => {
  it('tell what each is, its name and its line, in order', () => {
    const [list] = directList([named.error, named.symbol, named.entry]);
    const rows = [...(list?.querySelectorAll('[data-direct]') ?? [])];
    expect(textOf(rows)).toEqual([
      'Error LINK 31 linkFaded The mast faded out.',
      'Symbol gauge.tips 2 entries about it',
      'Page Care of a gauge Clear the funnel.',
    ]);
    expect(rows.map((row) => row.getAttribute('data-direct'))).toEqual(['error', 'symbol', 'entry']);
    expect(hrefsOf(list)).toEqual(['/kb/errors/link/31/', '/kb/symbols/gauge-tips/', '/kb/posts/gauge/']);
    expect(textOf([...(list?.querySelectorAll('code') ?? [])])).toEqual(['LINK 31 linkFaded', 'gauge.tips']);
  });

  it('are options that are links in the dialog', () => {
    const option = directRow(named.error, { option: 'row-0' });
    expect(option.getAttribute('href')).toBe('/kb/errors/link/31/');
    expect(option.getAttribute('role')).toBe('option');
    expect(option.querySelector('a')).toBeNull();
  });

  it('are none where nothing was named', () => {
    expect(directList([])).toEqual([]);
  });

  it('show markup as text', () => {
    const [list] = directList([{ ...named.symbol, name: '<img src=x>', line: '<b>' }]);
    expect(list?.querySelector('img, b')).toBeNull();
    expect(list?.textContent).toContain('<img src=x>');
  });
});

it('a result leads to the section that matched and to its tables', () => {
  const result = { ...makeResult('dew'), section: { title: 'At dawn', url: '/kb/posts/dew/#dawn' } };
  const links = linksWithin({ ...result, tables: [['/kb/matrices/dew/', 'Dew by place']] });
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['› At dawn', '/kb/posts/dew/#dawn'],
    ['› Dew by place (table)', '/kb/matrices/dew/'],
  ]);
  expect(linksWithin(makeResult('dew'))).toEqual([]);
});

describe('a code that is not known', () => {
  it('is named, with the codes of its domain that are', () => {
    const [notice] = unknownNotice([makeUnknown('99', 2)]);
    expect(notice?.textContent).toBe('This site does not have LINK 99. Of that domain it has: 1, 2.');
    expect(hrefsOf(notice)).toEqual(['/kb/errors/link/1/', '/kb/errors/link/2/']);
    const code = notice?.querySelector('[data-unknown-code]');
    expect([code?.getAttribute('data-unknown-code'), code?.textContent]).toEqual(['LINK 99', 'LINK 99']);
  });

  it('leads to all codes of a domain of more than a dozen', () => {
    const [notice] = unknownNotice([makeUnknown('99', 40)]);
    expect(notice?.textContent).toMatch(/: 1, 2, .+, 12, … all 40\.$/);
    expect(hrefsOf(notice)).toHaveLength(13);
    expect(hrefsOf(notice).at(-1)).toBe('/kb/errors/link/');
  });

  it('stands with others of its domain in one sentence, each in an element of its own', () => {
    const [notice] = unknownNotice([
      makeUnknown('98', 1),
      makeUnknown('99', 1),
      { domain: 'RAIN', code: '-4' },
      { domain: '', code: '0xDEAD' },
    ]);
    expect(textOf([...(notice?.querySelectorAll('p') ?? [])])).toEqual([
      'This site does not have LINK 98, LINK 99. Of that domain it has: 1.',
      'This site does not have RAIN -4. It has no code of that domain.',
      'This site does not have 0xDEAD.',
    ]);
    expect([...(notice?.querySelectorAll('[data-unknown-code]') ?? [])].map((code) => code.getAttribute('data-unknown-code'))).toEqual([
      'LINK 98',
      'LINK 99',
      'RAIN -4',
      '0xDEAD',
    ]);
  });

  it('is not spoken of where there is none', () => {
    expect(unknownNotice([])).toEqual([]);
  });
});

describe('what is said of results', () => {
  const links = { exact: '#q=dew&exact=1', diagnose: '/kb/diagnose/#a%0Ab' };
  const said = (rest: Parameters<typeof makeFound>[0]) => textOf(statusLines(makeFound(rest), 'dew', links));

  it('is how many there are, where they answer', () => {
    expect(said({})).toEqual(['2 results for “dew”.']);
  });

  it('begins with what is not known, then what was corrected, then that nothing answers squarely', () => {
    expect(
      said({ confidence: 'weak', unknown: [makeUnknown('99', 1)], corrections: [{ from: 'due', to: 'dew' }], unquoted: true }),
    ).toEqual([
      'This site does not have LINK 99. Of that domain it has: 1.',
      'Showing results with dew for “due”. Search for what was typed',
      'Nothing has the words in quotes just so. These have them apart.',
      'Nothing here answers this squarely. These come near.',
      '2 results for “dew”.',
    ]);
  });

  it('leads to a search for what was typed, and from a log to its lines', () => {
    const [corrected, log] = statusLines(makeFound({ corrections: [{ from: 'due', to: 'dew' }], log: { errors: 1 } }), 'dew', links);
    expect(corrected?.hasAttribute('data-search-correction')).toBe(true);
    expect(hrefsOf(corrected)).toEqual([links.exact]);
    expect(hrefsOf(log)).toEqual([links.diagnose]);
  });
});

describe('where nothing answers', () => {
  const places = { forumName: 'Board', forumUrl: 'https://board.example/' };
  const topic = makeResult('rain', { kind: 'topic', url: '/kb/topics/rain/' });

  it('topics near it and the forum are offered, and the nearest pages are put away', () => {
    const [notice, details] = waysOn(
      { confidence: 'none', results: [topic, ...['a', 'b', 'c', 'd'].map((id) => makeResult(id))] },
      'dew',
      places,
    );
    expect(notice?.textContent).toMatch(/^Topics near it: About rain\.Try other words/);
    expect(hrefsOf(notice)).toEqual(['/kb/topics/rain/', 'https://board.example/']);
    expect((details as HTMLDetailsElement).open).toBe(false);
    expect(hrefsOf(details)).toEqual(['/kb/posts/a/', '/kb/posts/b/', '/kb/posts/c/']);
    expect(details?.querySelector('[data-entry-id]')).toBeNull();
  });

  it('nothing is put away where nothing is near', () => {
    expect(waysOn({ confidence: 'none', results: [] }, 'dew', places)).toHaveLength(1);
    expect(nearest([topic])).toEqual([]);
  });
});
