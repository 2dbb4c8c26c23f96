// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepLines } from '../../../../src/components/search/keep-lines.ts';
import { shorten } from '../../../../src/components/search/shorten.ts';
import { takeLongText } from '../../../../src/components/search/take-long-text.ts';

vi.mock('../../../../src/components/search/shorten.ts');
afterEach(() => vi.resetAllMocks());

/** Paste into a field as a browser does, and tell whether the field itself is to take it. */
function paste(field: HTMLElement, text: string): boolean {
  const event = new Event('paste', { cancelable: true, bubbles: true });
  Object.assign(event, { clipboardData: { getData: () => text } });
  return field.dispatchEvent(event);
}

describe('a search field', () => {
  let field: HTMLInputElement;
  let told: string[];
  beforeEach(() => {
    field = document.createElement('input');
    told = [];
    field.addEventListener('input', () => told.push(field.value));
    keepLines('/kb/', field);
  });

  it('shows the line breaks of a paste, which goes in at the cursor', () => {
    field.value = 'see: ! done';
    field.setSelectionRange(5, 6);
    expect(paste(field, 'LINK 31\nmast faded')).toBe(false);
    expect(field.value).toBe('see: LINK 31 ↵ mast faded done');
    expect(told).toEqual([field.value]);
  });

  it('takes a paste of one line by itself', () => {
    for (const text of ['LINK 31', ' LINK 31\n', '']) expect(paste(field, text)).toBe(true);
    expect(told).toEqual([]);
  });

  it('takes of a long paste the lines that tell most, and says that it reads meanwhile', async () => {
    const { promise, resolve } = Promise.withResolvers<string>();
    vi.mocked(shorten).mockReturnValue(promise);
    field.placeholder = 'Search';
    expect(paste(field, 'x'.repeat(3001))).toBe(false);
    expect(field).toMatchObject({ value: '', placeholder: 'Reading what you pasted…' });
    resolve('LINK 31\nmast');
    await vi.waitFor(() => expect(field.value).toBe('LINK 31 ↵ mast'));
    expect(field.placeholder).toBe('Search');
    expect(shorten).toHaveBeenCalledExactlyOnceWith('/kb/', 'x'.repeat(3001));
  });

  it('keeps what was typed while a long paste was read', async () => {
    vi.mocked(shorten).mockResolvedValue('LINK 31');
    paste(field, 'x'.repeat(3001));
    field.value = 'dew';
    await vi.waitFor(() => expect(shorten).toHaveBeenCalled());
    await Promise.resolve();
    expect(field.value).toBe('dew');
  });
});

describe('a field of many lines', () => {
  let field: HTMLTextAreaElement;
  const take = vi.fn();
  const typed = vi.fn();
  beforeEach(() => {
    field = document.createElement('textarea');
    takeLongText(field, 10, take);
    field.addEventListener('input', typed);
  });

  it('never gets a paste that is too long for it', () => {
    field.value = 'ab';
    field.setSelectionRange(1, 1);
    expect(paste(field, '0123456789!')).toBe(false);
    expect(take).toHaveBeenCalledExactlyOnceWith('a0123456789!b');
    expect(field.value).toBe('');
  });

  it('gives up at once what came in by another way', () => {
    field.value = 'dropped into it';
    field.dispatchEvent(new Event('input'));
    expect(take).toHaveBeenCalledExactlyOnceWith('dropped into it');
    expect(field.value).toBe('');
    expect(typed).not.toHaveBeenCalled();
  });

  it('keeps what is short', () => {
    expect(paste(field, '0123456789')).toBe(true);
    field.value = '0123456789';
    field.dispatchEvent(new Event('input'));
    expect(take).not.toHaveBeenCalled();
    expect(typed).toHaveBeenCalledOnce();
  });
});
