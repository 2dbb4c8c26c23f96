import { describe, expect, it } from 'vitest';
import { indentedCallout } from '../../../../../../src/ingest/readers/markdown/marks/indented-callout.ts';
import { readWith } from './read-with.ts';

describe('a callout whose text is indented', () => {
  it('goes on to what is less deep', () => {
    expect(readWith(indentedCallout, '!!! warning "Frost"', '    Cover it.', '', '    Well.', '', 'Sow.').text).toBe(
      '\n> [!WARNING]\n> **Frost**\n>\n> Cover it.\n>\n> Well.\n>\nSow.',
    );
  });

  it('may be one that opens and closes, without a title, with classes, and in an item', () => {
    expect(readWith(indentedCallout, '- Dig.', '', '    ???+ tip inline end', '', '        Deep.').text).toBe(
      '- Dig.\n\n\n    > [!TIP]\n    >\n    > Deep.',
    );
  });

  it('has text below it', () => {
    expect(readWith(indentedCallout, '!!! note', 'Dig.').text).toBe('!!! note\nDig.');
  });
});
