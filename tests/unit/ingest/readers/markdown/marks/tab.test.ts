import { expect, it } from 'vitest';
import { tab } from '../../../../../../src/ingest/readers/markdown/marks/tab.ts';
import { readWith } from './read-with.ts';

it('puts the name of a tab above its text, one below the other', () => {
  expect(readWith(tab, '=== "Short"', '    One.', '===! "Long"', '    Two.', 'Sow.').text).toBe(
    '\n**Short**\n\nOne.\n\n**Long**\n\nTwo.\nSow.',
  );
});

it('keeps a tab in the item that it stands in', () => {
  expect(readWith(tab, '- Dig.', '    === "Short"', '        One.').text).toBe('- Dig.\n\n    **Short**\n\n    One.');
});
