import { afterEach, describe, expect, it } from 'vitest';
import { analyze, isFunctionWord, speak, termOf } from '../../../../src/search/analyze.ts';
import { knowsLanguage, loadLanguage, primarySubtag } from '../../../../src/search/languages/languages.ts';

const known = 'ar da de el en es fi fr ga hi hu hy id it lt nb ne nl nn no pt ro ru sr sv ta tr uk'.split(' ');
const same = (...words: string[]) => new Set(words.map(termOf)).size;

afterEach(() => speak('en'));

describe('a language', () => {
  it.each(known)('%s is known, and each of its words has a stem', async (tag) => {
    const { stem, functionWords } = await loadLanguage(tag);
    expect(knowsLanguage(tag)).toBe(true);
    expect(functionWords.size).toBeGreaterThan(20);
    for (const word of [...functionWords].slice(0, 50)) expect(stem(word).length).toBeGreaterThan(0);
  });

  it('goes by its subtag', () => {
    expect(['de', 'de-AT', 'PT-br', 'zh-Hant-TW'].map(primarySubtag)).toEqual(['de', 'de', 'pt', 'zh']);
    expect(knowsLanguage('de-AT')).toBe(true);
  });

  it('that is not known leaves words as they are written', async () => {
    expect(knowsLanguage('cy')).toBe(false);
    expect(knowsLanguage('constructor')).toBe(false);
    await speak('cy');
    expect([termOf('Gorsafoedd'), isFunctionWord('the')]).toEqual(['gorsafoedd', false]);
  });

  it('brings the forms of its words together, with or without their accents', async () => {
    await speak('de');
    expect(same('Verbindung', 'Verbindungen', 'verbindung')).toBe(1);
    expect(same('Häuser', 'Hauser', 'Haus')).toBe(1);
    expect([isFunctionWord('Der'), isFunctionWord('welche'), isFunctionWord('the')]).toEqual([true, true, false]);
    await speak('fr');
    expect(same('installée', 'installé', 'installer')).toBe(1);
    await speak('ru');
    expect(same('ошибка', 'ошибки')).toBe(1);
  });

  it('leaves names, codes and versions alone', async () => {
    const text = 'GaugeMonitor E0382 --network 18.5 pg_hba.conf';
    const names = (tokens: ReturnType<typeof analyze>) =>
      tokens.filter(({ kind }) => kind !== 'part').map(({ kind, text }) => `${kind} ${text}`);
    const english = names(analyze(text));
    await speak('de');
    expect(names(analyze(text))).toEqual(english);
  });
});

describe('isFunctionWord', () => {
  it.each(['the', 'The', 'WHY', 'does', "doesn't", 'doesn’t', 'can’t', 'I', 'I’m', 'what’s', 'it’s', 'work', 'Thanks'])(
    'knows %s, in any capitals and with any apostrophe',
    (word) => expect(isFunctionWord(word)).toBe(true),
  );

  it.each(['gauge', 'error', 'wifi', 'not-found', 'constructor', 'toString', '', '8'])('leaves %j', (word) =>
    expect(isFunctionWord(word)).toBe(false),
  );
});
