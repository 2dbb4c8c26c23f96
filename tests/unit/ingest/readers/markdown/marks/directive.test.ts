import { describe, expect, it } from 'vitest';
import { directive } from '../../../../../../src/ingest/readers/markdown/marks/directive.ts';
import { readWith } from './read-with.ts';

describe('a directive', () => {
  it.each([':::tip[Deep]', '::: tip Deep', ':::tip{.wide} Deep'])('is a callout with a title: %s', (line) => {
    expect(readWith(directive, line, 'Two spits.', ':::', 'Sow.').text).toBe('\n> [!TIP]\n> **Deep**\n>\n> Two spits.\n\nSow.');
  });

  it('stands in another that has more colons, and below the words of an item', () => {
    expect(readWith(directive, '- Dig.', '    ::::note', '    :::tip', '    Deep.', '    :::', '    ::::').text).toBe(
      '- Dig.\n\n    > [!NOTE]\n    >\n    > > [!TIP]\n    > > Deep.\n    >\n',
    );
  });

  it('loses its name where that is not known, and keeps its words', () => {
    const { text, losses } = readWith(directive, ':::bed Wet beds', 'Dig.', ':::');
    expect(text).toBe('Wet beds\nDig.\n');
    expect(losses).toEqual(['directives that are not known: :::bed']);
  });
});
