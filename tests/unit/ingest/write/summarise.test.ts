import { describe, expect, it } from 'vitest';
import { summarise, titleFrom } from '../../../../src/ingest/write/summarise.ts';

describe('a summary', () => {
  it.each([
    ['It says **no such pump**, twice.', 'It says no such pump, twice.'],
    ['Set `pump.quiet` or ``x``.', 'Set pump.quiet or x.'],
    ['See [the manual](https://a.example/m) and [[pump-hums]] [^1].', 'See the manual and pump-hums.'],
    ['Ask <https://a.example/m>.', 'Ask https://a.example/m.'],
    ['2 ** 3 and __init__ and a*b*c stay.', '2 ** 3 and __init__ and a*b*c stay.'],
  ])('has no marks that nothing reads: %s', (plain, summary) => expect(summarise(plain)).toBe(summary));

  it('begins behind a greeting', () => {
    expect(summarise('Hi all,\nmy pump hums. Why?')).toBe('My pump hums. Why?');
    expect(summarise('Hello, where is it?')).toBe('Where is it?');
    expect(summarise('Highest bed first.')).toBe('Highest bed first.');
  });

  it('ends behind a sentence, or a word, and is no longer than a summary may be', () => {
    const sentence = `${'word '.repeat(39)}end.`;
    expect(summarise(`${sentence} ${sentence}`)).toBe(sentence);
    const endless = summarise('word '.repeat(200));
    expect(endless).toMatch(/^(?:word )+word…$/);
    expect(endless.length).toBeLessThanOrEqual(320);
    expect(summarise('x'.repeat(400))).toBe(`${'x'.repeat(319)}…`);
    expect(summarise('x'.repeat(320))).toBe('x'.repeat(320));
    // A sentence that ends before the middle says too little.
    expect(summarise(`No. ${'word '.repeat(200)}`)).toMatch(/^No\. word .*…$/);
  });

  it('is the title where there is no text', () => {
    expect(summarise('', 'Pump')).toBe('Pump');
    expect(summarise('', '``Pump/hum()``')).toBe('Pump/hum()');
    expect(summarise(' ')).toBe('A draft without text.');
  });
});

it.each([
  ['My pump hums at night. Why does it?', 'My pump hums at night'],
  ['Why? It hums at night.', 'Why? It hums at night'],
  ['', 'Untitled'],
  [`${'word '.repeat(30)}.`, `${'word '.repeat(18)}word…`],
])('a title is the first sentence that says something: %s', (plain, title) => expect(titleFrom(plain)).toBe(title));
