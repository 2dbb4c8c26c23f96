// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createSearchDialog } from '../../../../src/components/search/search-dialog.ts';
import { find } from '../../../../src/search/client/find.ts';
import { makeFound, makeResult, makeUnknown, named } from '../make-found.ts';

vi.mock('../../../../src/search/client/find.ts');

const part = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector) as T;
const list = () => part('[role=listbox]');
const options = () => [...list().children].map((option) => option.getAttribute('data-direct') ?? option.getAttribute('data-entry-id'));
const chosen = () => part('[role=combobox]').getAttribute('aria-activedescendant');
const press = (key: string) =>
  part('[role=combobox]').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

async function search(rest: Parameters<typeof makeFound>[0], query = 'dew'): Promise<void> {
  vi.mocked(find).mockResolvedValue(makeFound(rest));
  const input = part<HTMLInputElement>('[role=combobox]');
  input.value = query;
  input.dispatchEvent(new Event('input'));
  await vi.waitFor(() => expect(list().dataset.state).toMatch(/done|empty|error/));
}

beforeEach(() => {
  document.body.replaceChildren();
  createSearchDialog('/kb/', '/kb/search/').open('');
});

describe('the search dialog', () => {
  it('has what was named as its first options, then what answers', async () => {
    await search({ direct: [named.error, named.symbol], total: 30 });
    expect(options()).toEqual(['error', 'symbol', 'gauge', 'mast']);
    expect(list().dataset).toMatchObject({ state: 'done', confidence: 'good' });
    expect(part('[role=status]').textContent).toBe('30 results; Enter shows all.');
    expect([...list().children].every((option) => option.matches('a[role=option][href]'))).toBe(true);
  });

  it('leads with the arrow keys through all options, and with the first up to the last', async () => {
    await search({ direct: [named.error] });
    press('ArrowUp');
    expect(chosen()).toBe(list().lastElementChild?.id);
    press('ArrowDown');
    expect(chosen()).toBe(list().firstElementChild?.id);
    expect(list().firstElementChild?.getAttribute('aria-selected')).toBe('true');
  });

  it('says that what it lists only comes near', async () => {
    await search({ confidence: 'weak', corrections: [{ from: 'due', to: 'dew' }] });
    expect(list().dataset.confidence).toBe('weak');
    expect(part('[role=status]').textContent).toBe(
      'Showing results with dew for “due”. Nothing here answers this squarely. These come near. 2 results.',
    );
  });

  it('offers nothing as an answer where nothing answers', async () => {
    await search({ confidence: 'none' });
    expect(options()).toEqual([]);
    expect(list().dataset).toMatchObject({ state: 'empty', confidence: 'none' });
    expect(part('[role=status]').textContent).toBe('Nothing here answers this. Enter opens the search page, with other ways to look.');
  });

  it('says which code is not known', async () => {
    await search({ confidence: 'none', results: [], unknown: [makeUnknown('99', 2)] }, 'LINK 99');
    expect(part('[role=status] [data-unknown-code]').textContent).toBe('LINK 99');
    expect(part('[role=status]').textContent).toContain('Nothing found for “LINK 99”. Enter opens the search page');
  });

  it('shows what a term means, and searches for pasted lines as lines', async () => {
    await search({ definition: makeResult('dew', { kind: 'term' }) }, 'LINK 31 ↵ mast');
    expect(part('[data-search-definition]').dataset.searchDefinition).toBe('dew');
    expect(vi.mocked(find).mock.lastCall?.[1]).toBe('LINK 31\nmast');
  });

  it('says that a part is missing, and where all of it is, that alone', async () => {
    await search({ incomplete: true });
    expect(part('[role=status]').textContent).toMatch(/^2 results\. A part of the search index/);
    await search({ incomplete: true, results: [] });
    expect(list().dataset.state).toBe('error');
    expect(part('[role=status]').textContent).toMatch(/^A part of the search index/);
  });
});
