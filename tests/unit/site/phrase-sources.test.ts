import { expect, it } from 'vitest';
import { loadContent } from '../../../src/site/load-content.ts';
import { phraseSources } from '../../../src/site/phrase-sources.ts';
import { createSite } from '../../../src/site/site.ts';
import { soundSite } from '../make-content.ts';

const site = createSite(await loadContent(soundSite));
const of = (id: string) =>
  phraseSources(site, 'reader')
    .find((source) => source.id === id)
    ?.make();

it('a term is looked for in its title, its other words, its definition and the questions about it', () => {
  const { title, aliases, summary } = site.entry('hub').data as { title: string; aliases: string[]; summary: string };
  expect(of('hub')).toMatchObject({ language: 'en', meta: { id: 'hub' } });
  expect(of('hub')?.url).toMatch(/^\/glossary\/#hub$/);
  expect(of('hub')?.content).toContain([title, ...aliases, summary].join('.\n'));
});

it('other entries in their body too, and every one has something to be found by', () => {
  const { body, data } = site.entry('siting-a-station');
  const content = of('siting-a-station')?.content ?? '';
  expect(content).toContain(data.title);
  expect(content).toContain(data.asks.at(-1) ?? data.title);
  expect(content.length).toBeGreaterThan(body.length / 2);
  for (const source of phraseSources(site, 'reader')) expect(source.make().content.length).toBeGreaterThan(5);
});

it('what is known of an entry is forgotten where the code that reads it changes', () => {
  const digests = (reader: string) => phraseSources(site, reader).map(({ digest }) => digest);
  expect(digests('one')).toEqual(digests('one'));
  expect(digests('one').some((digest, i) => digest === digests('two')[i])).toBe(false);
});
