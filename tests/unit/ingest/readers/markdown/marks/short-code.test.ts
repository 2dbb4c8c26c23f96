import { describe, expect, it } from 'vitest';
import { shortCode } from '../../../../../../src/ingest/readers/markdown/marks/short-code.ts';
import { readWith } from './read-with.ts';

describe('a short code', () => {
  it.each([
    ['{{< warning title="Frost" >}}', '{{< /warning >}}'],
    ['{{% callout type="warning" title="Frost" %}}', '{{% /callout %}}'],
  ])('is a callout: %s', (begin, end) => {
    expect(readWith(shortCode, begin, 'Cover it.', end, 'Sow.').text).toBe('\n> [!WARNING]\n> **Frost**\n>\n> Cover it.\n\nSow.');
  });

  it('is a picture', () => {
    expect(readWith(shortCode, '{{< figure src="bed.png" caption="A bed" >}}').text).toBe('![A bed](<bed.png>)');
  });

  it('keeps what it is called, and is told where it is not known', () => {
    const { text, losses } = readWith(shortCode, '{{< tabs >}}', '{{% tab "Left" %}}', 'Turn.', '{{% /tab %}}', '{{< bed title="Wet" >}}');
    expect(text).toBe('\n**Left**\n\nTurn.\n\n\n**Wet**\n');
    expect(losses).toEqual(['short codes that are not known: bed']);
  });

  it('stands on a line of its own', () => {
    expect(readWith(shortCode, 'Dig {{< note >}} now.').text).toBe('Dig {{< note >}} now.');
  });
});
