import { expect, it } from 'vitest';
import { fromField, toField } from '../../../../src/components/search/query-field.ts';

it('line breaks are shown as signs, and read back', () => {
  expect(toField('LINK 31\r\n\n  mast faded\n')).toBe('LINK 31 ↵ mast faded');
  expect(fromField('LINK 31 ↵ mast faded ')).toBe('LINK 31\nmast faded');
  expect(fromField('a\r\nb\rc')).toBe('a\nb\nc');
});

it.each(['rain gauge', 'a\nb', '雨量計\n–', '100 % ↓ ¶', ''])('a query comes back as it was: %j', (query) => {
  expect(fromField(toField(query))).toBe(query);
});

it('a megabyte of spaces is read in one pass', () => {
  const long = `mast${' '.repeat(1_000_000)}hub`;
  expect(fromField(long)).toBe(long);
  expect(toField(long)).toBe(long);
});
