import { expect, it } from 'vitest';
import { quotedCallout } from '../../../../../../src/ingest/readers/markdown/marks/quoted-callout.ts';
import { readWith } from './read-with.ts';

it('puts the title of a quoted callout below its kind', () => {
  expect(readWith(quotedCallout, '> [!bug]- Wet ==beds==', '> Dig.').text).toBe('> [!CAUTION]\n> **Wet **beds****\n>\n> Dig.');
});

it.each(['> [!NOTE]', '> [!tip] Tip'])('leaves one without a title of its own: %s', (line) => {
  expect(readWith(quotedCallout, line).text).toBe(line);
});
