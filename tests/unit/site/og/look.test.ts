import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../../../src/site/og/layout.ts';
import { accentOf, engineLook } from '../../../../src/site/og/look.ts';

const card = { trail: 'Sensors', title: 'Why?', summary: 'So.', status: 'Open', site: 'Rainmark' };

describe('accentOf', () => {
  it.each([
    [':root { --accent: light-dark(#174EA6, #9ec1ff) }', '#174ea6'],
    [':root{--accent:#8a1c5c}', '#8a1c5c'],
    ['/* --accent: #111111 */ :root { --accent-soft: #222222; --accent: #333333 }', '#333333'],
    [':root { --accent: oklch(40% 0.1 150) }', undefined],
    ['/* nothing yet */', undefined],
  ])('reads %s', (css, accent) => {
    expect(accentOf(css)).toBe(accent);
  });

  it('is that of the engine in its own sheet', () => {
    expect(accentOf(readFileSync(new URL('../../../../src/styles/tokens.css', import.meta.url), 'utf8'))).toBe(engineLook.accent);
  });
});

it('colours a picture by it, and leaves the engine’s mark out', () => {
  const drawn = JSON.stringify(layoutOf(card, { accent: '#8a1c5c', mark: false }));
  expect(drawn).toContain('#8a1c5c');
  expect(drawn).not.toContain(engineLook.accent);
  expect(drawn).not.toContain('"svg"');
  expect(JSON.stringify(layoutOf(card))).toContain('"svg"');
});
