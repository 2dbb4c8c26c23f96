import { describe, expect, it } from 'vitest';
import { component } from '../../../../../../src/ingest/readers/markdown/marks/component.ts';
import { readWith } from './read-with.ts';

describe('a component', () => {
  it('is a callout by its name, with text on lines of its own or on one', () => {
    expect(
      readWith(component, '<Admonition type="warning" title="Frost">', 'Cover it.', '</Admonition>', '<Tip>Use straw.</Tip>').text,
    ).toBe('\n> [!WARNING]\n> **Frost**\n>\n> Cover it.\n\n\n> [!TIP]\n> Use straw.\n');
  });

  it('loses nothing that stands behind its end', () => {
    expect(readWith(component, '<Tip>Use straw.</Tip> Then ==sow==.').text).toBe('\n> [!TIP]\n> Use straw.\n\nThen **sow**.');
    expect(readWith(component, '- Dig.', '    <Tip>Use straw.</Tip> Sow.').text).toBe(
      '- Dig.\n\n    > [!TIP]\n    > Use straw.\n\n    Sow.',
    );
  });

  it('is no callout where nothing ends it', () => {
    expect(readWith(component, '<Note />', '<Tip>', 'Wet.').text).toBe('<Note />\n<Tip>\nWet.');
  });

  it('stands below the words of an item', () => {
    expect(readWith(component, '- Dig.', '    <Note>', '    Wet.', '    </Note>').text).toBe('- Dig.\n\n    > [!NOTE]\n    > Wet.\n');
  });

  it('keeps what it is called, and what it leads to', () => {
    expect(readWith(component, '<Tab title="Spade">', '<Card title="More" href="/more">Peas.', '<Bed title="Wet">').text).toBe(
      '\n**Spade**\n\n\n**[More](</more>)**\n\nPeas.\n<Bed title="Wet">',
    );
  });

  it('ends only what began', () => {
    expect(readWith(component, '</Note>').text).toBe('</Note>');
    expect(readWith(component, '<Note>', '</Note> Then ==sow==.').text).toBe('\n> [!NOTE]\n\n Then **sow**.');
  });
});
