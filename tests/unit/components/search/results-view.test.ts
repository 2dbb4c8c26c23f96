// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readSearch } from '../../../../src/components/search/address.ts';
import { createResultsView, type ResultsView } from '../../../../src/components/search/results-view.ts';
import { makeFound, makeResult, makeUnknown, named } from '../make-found.ts';

const actions = { retry: vi.fn(), more: vi.fn(), sort: vi.fn(), choose: vi.fn(), count: vi.fn(), query: vi.fn() };
let view: ResultsView;
let input: HTMLInputElement;

const page = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector) as T;
const list = () => page('[data-search-results]');
const rows = () => [...list().querySelectorAll<HTMLElement>('[data-entry-id]')].map(({ dataset }) => dataset.entryId);
const said = () => page('[role=status]').textContent;
const show = (rest: Parameters<typeof makeFound>[0], address = '?q=dew') => view.show(makeFound(rest), readSearch(address), 10);

beforeEach(() => {
  document.body.innerHTML =
    '<input><div data-search-host data-forum-name="Board" data-forum-url="https://board.example/" data-diagnose="/kb/diagnose/"></div><div data-search-fallback>Topics</div>';
  input = page<HTMLInputElement>('input');
  view = createResultsView(page('[data-search-host]'), input, actions);
});

describe('the search page', () => {
  it('lists what answers, and says how well beside its state', () => {
    show({});
    expect(list().dataset).toMatchObject({ state: 'done', confidence: 'good' });
    expect(rows()).toEqual(['gauge', 'mast']);
    expect(page('[data-search-fallback]').hidden).toBe(true);
    expect(page('.nearest')).toBeNull();
  });

  it('lists what comes near under a line that says so', () => {
    show({ confidence: 'weak' });
    expect(list().dataset).toMatchObject({ state: 'done', confidence: 'weak' });
    expect(rows()).toEqual(['gauge', 'mast']);
    expect(said()).toContain('Nothing here answers this squarely. These come near.');
  });

  it('lists nothing where nothing answers, and offers ways on', () => {
    show({ confidence: 'none', facets: { kind: { Guide: 1, Question: 1 } } });
    expect(list().dataset).toMatchObject({ state: 'empty', confidence: 'none' });
    expect(document.querySelectorAll('[data-entry-id]')).toHaveLength(0);
    expect(said()).toBe('Nothing here answers this.');
    expect(page<HTMLDetailsElement>('.nearest').open).toBe(false);
    expect(page('[data-search-fallback]').hidden).toBe(false);
    expect(page('fieldset')).toBeNull();
  });

  it('is done where what was named has a page, though nothing else is found', () => {
    show({ results: [], direct: [named.entry] });
    expect(list().dataset).toMatchObject({ state: 'done', confidence: 'good' });
    expect(page('[data-direct] a').getAttribute('href')).toBe('/kb/posts/gauge/');
    expect(page('[data-search-fallback]').hidden).toBe(true);
  });

  it('puts what was named before all results', () => {
    show({ direct: [named.error, named.symbol], definition: makeResult('dew', { kind: 'term' }) });
    const order = [...document.querySelectorAll('[data-direct], [data-entry-id]')];
    expect(order.map((row) => row.getAttribute('data-direct') ?? row.getAttribute('data-entry-id'))).toEqual([
      'error',
      'symbol',
      'term',
      'gauge',
      'mast',
    ]);
  });

  it('says which code is not known', () => {
    show({ confidence: 'none', results: [], unknown: [makeUnknown('99', 3)] }, '?q=LINK+99');
    expect(said()).toContain('This site does not have LINK 99. Of that domain it has: 1, 2, 3.');
    expect(list().dataset).toMatchObject({ state: 'empty', confidence: 'none' });
  });

  it('says what it took for a log, leads to its lines, and marks none of its words', () => {
    show({ log: { errors: 1 } }, `?q=${encodeURIComponent('gauge 31\nmast faded')}`);
    expect(said()).toBe('Read as a log: 1 error recognised. 2 results. See it line by line');
    expect(page('[role=status] a').getAttribute('href')).toBe('/kb/diagnose/#gauge%2031%0Amast%20faded');
    expect(page('mark')).toBeNull();
  });

  it('keeps its facets where they leave nothing, so that they can be taken back', () => {
    show({ results: [], total: 0, facets: { kind: { Question: 1 } } }, '?q=dew&kind=Guide');
    expect(page<HTMLInputElement>('input[value=Guide]').checked).toBe(true);
  });

  it('keeps what stands there while the next is looked for, and forgets it where that fails', () => {
    show({ direct: [named.error] });
    view.loading();
    expect(list().dataset.state).toBe('loading');
    expect(rows()).toEqual(['gauge', 'mast']);
    view.failed();
    expect(list().dataset.state).toBe('error');
    expect(list().dataset.confidence).toBeUndefined();
    expect(document.querySelectorAll('[data-direct], [data-entry-id]')).toHaveLength(0);
  });

  it('leads with the arrow keys from the field through what was named to the results', () => {
    show({ direct: [named.error] });
    const press = (key: string) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    input.focus();
    press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('LINK 31 linkFaded');
    press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('About gauge');
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement).toBe(input);
  });
});

describe('facets that wait', () => {
  const side = () => page<HTMLDetailsElement>('.facets');

  it('are asked for by opening what they stand in', () => {
    show({ facetsWait: true });
    expect([side().hidden, side().open]).toEqual([false, false]);
    expect(actions.count).not.toHaveBeenCalled();
    side().open = true;
    expect(actions.count).toHaveBeenCalledOnce();
  });

  it('are shown there when they have come, and asked for no more', () => {
    show({ facetsWait: true });
    side().open = true;
    actions.count.mockClear();
    show({ facets: { kind: { Guide: 1, Question: 1 } } });
    expect([side().hidden, side().open]).toEqual([false, true]);
    expect(actions.count).not.toHaveBeenCalled();
    expect(page('fieldset')).not.toBeNull();
  });

  it('are not offered where nothing was found', () => {
    show({ facetsWait: true, results: [] });
    expect(side().hidden).toBe(true);
  });
});
