import { describe, expect, it } from 'vitest';
import { TERMINAL_SIGNS } from '../../../src/search/terminal-signs.ts';

const without = (text: string) => text.replace(TERMINAL_SIGNS, '');

describe('signs of a terminal', () => {
  it.each([
    ['colours', '\u001b[1;31mmast\u001b[0m \u001b[mfaded'],
    ['colours with colons', '\u001b[38:5:9mmast\u001b[39m faded'],
    ['colours that lost their first character', '[0m[38;5;9mmast faded'],
    ['what clears a line or hides the cursor', '\u001b[2K\u001b[?25lmast faded'],
  ])('are %s', (_, text) => expect(without(text)).toBe('mast faded'));

  it.each(['[0m]', 'hoses[12]', '[3 m]', 'row[1;2]'])('are not in %s', (text) => expect(without(text)).toBe(text));
});
