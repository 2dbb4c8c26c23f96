import { afterEach, describe, expect, it } from 'vitest';
import { sourceOf } from '../../../src/site/build/write-words.ts';
import { directionOf, hasWords, languageTags, wordsIn } from '../../../src/text/languages.ts';
import { nesting } from '../../../src/text/quoting.ts';
import { speak, ui } from '../../../src/text/text.ts';

const english = wordsIn('en');
const others = languageTags.filter((tag) => tag !== 'en');

/** What is the same in English and another language, by its place. */
const SAME = new Set<string>([
  'actions.link',
  'actions.forms.markdown',
  'actions.forms.html',
  'errors.name',
  'errors.code',
  'desk.text',
  'labels.kind.technote',
  'markdown.permalink',
  'markdown.status',
  'labels.referenceType.rfc',
  'labels.referenceType.video',
  'pages.diagnose',
  'labels.list.technotes',
  'shell.repository',
  'search.escape',
  'shell.scroller',
]);

/** What a word may be given: one, several, names, and lists. */
const SAMPLES = [
  [1, 1, 1, 1],
  [2, 3, 4, 5],
  ['Alpha', 'Beta', 'Gamma', 'Delta'],
  [
    ['Alpha', 'Beta'],
    ['Gamma', 'Delta'],
  ],
];

/** What a function says of a sample; one that takes names may have nothing to say of figures. */
function say(words: (...values: unknown[]) => unknown, sample: readonly unknown[]): unknown {
  try {
    return words(...sample);
  } catch {
    return undefined;
  }
}

/** The words of a language by their place; of a function, what it says of the samples. */
function flat(words: unknown, place = ''): [place: string, kind: string, said: string][] {
  if (typeof words === 'object' && words !== null)
    return Object.entries(words).flatMap(([name, part]) => flat(part, place ? `${place}.${name}` : name));
  if (typeof words === 'function')
    return [[place, `function of ${words.length}`, JSON.stringify(SAMPLES.map((sample) => say(words as never, sample)))]];
  return [[place, typeof words, String(words)]];
}

describe.each(others)('the words in %s', (tag) => {
  const words = wordsIn(tag);

  it('are as many as the English ones, functions where those are functions', () => {
    const shape = (all: unknown) =>
      flat(all)
        .map(([place, kind]) => `${place}: ${kind}`)
        .sort();
    expect(shape(words)).toEqual(shape(english));
  });

  it('are none of them English, but for a few names', () => {
    const said = new Map(flat(words).map(([place, , text]) => [place, text]));
    const same = flat(english).filter(([place, , text]) => said.get(place) === text && /\p{L}{3}/u.test(text));
    expect(same.map(([place]) => place).filter((place) => !SAME.has(place))).toEqual([]);
  });

  it('are in no place empty', () => {
    expect(
      flat(words).filter(([place, , text]) => text.trim() === '' && flat(english).some(([other, , own]) => other === place && own.trim())),
    ).toEqual([]);
  });
});

describe.each(languageTags)('functions in %s', (tag) => {
  it('say the same from their own text alone, as scripts carry it, but for what nests quotations', () => {
    const written = new Function('nesting', `return ${sourceOf(wordsIn(tag))}`)(nesting);
    const saidIn = (words: unknown) => flat(words).map(([place, , said]) => [place, said]);
    expect(saidIn(written)).toEqual(saidIn(wordsIn(tag)));
  });
});

describe('wordsIn', () => {
  it('takes dates and figures from the region that a site names', () => {
    expect(wordsIn('en-US').locale).toBe('en-US');
    expect(wordsIn('en').locale).toBe('en-GB');
    expect(wordsIn('de').locale).toBe('de');
  });

  it('stays English where a language has no words, dates included', () => {
    expect(hasWords('fr-CA')).toBe(false);
    expect(wordsIn('fr-CA')).toEqual({ ...english, language: 'fr-CA' });
  });
});

describe('speak', () => {
  afterEach(() => speak('en'));

  it('changes what is said from then on', () => {
    speak('de-AT');
    expect(ui.pages.search).toBe('Suche');
    expect(ui.locale).toBe('de-AT');
  });
});

describe('directionOf', () => {
  it.each(['ar', 'he', 'fa', 'ur', 'ckb', 'uz-Arab'])('has %s from right to left', (tag) => {
    expect(directionOf(tag)).toBe('rtl');
  });

  it.each(['en', 'de', 'ja', 'az', 'uz'])('has %s from left to right', (tag) => {
    expect(directionOf(tag)).toBe('ltr');
  });
});
