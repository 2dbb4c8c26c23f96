// @vitest-environment happy-dom
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marked, tellingWords } from '../../../../src/components/search/marked.ts';
import { markedAddress, readMarked } from '../../../../src/components/search/marked-address.ts';
import { speak } from '../../../../src/search/analyze.ts';

const marksIn = (text: string, query: string) => [...marked(text, query).querySelectorAll('mark')].map(({ textContent }) => textContent);

describe('marks', () => {
  it.each([
    ['Clear the gauge, then the gauges', 'gauges', ['gauge', 'gauges']],
    ['The console was rebooted', 'reboots console', ['console', 'rebooted']],
    ['Ports and a portal', 'port', ['Ports', 'portal']],
    ['an engauged mast', 'gauge', []],
    ['<b>gauge</b>', '<b>', []],
    ['whatever', 'the of', []],
  ])('in “%s”, asked “%s”: %j', (text, query, found) => {
    expect(marksIn(text, query)).toEqual(found);
    expect(marked(text, query).textContent).toBe(text);
  });

  it('go along in an address, letters and digits alone', () => {
    const address = markedAddress('/posts/a/#answer', 'why do gauges read zero?');
    expect(readMarked(address.slice(address.indexOf('#')))).toEqual({ words: ['gaug', 'read', 'zero'], place: 'answer' });
    expect(readMarked('#_marked=a%7C)(%3F%3Cx+gauge')?.words).toEqual(['gauge']);
    expect(readMarked('#answer')).toBeUndefined();
  });
});

describe('in German', () => {
  beforeAll(() => speak('de'));
  afterAll(() => speak('en'));

  it('words are marked in whatever form they stand', () => {
    expect(marksIn('Warum findet PostgreSQL meine Tabelle nicht?', 'Tabellen werden nicht gefunden')).toEqual(['Tabelle']);
    expect(tellingWords('die Häuser')).toEqual(['Häuser']);
  });
});
