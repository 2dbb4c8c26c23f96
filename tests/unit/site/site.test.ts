import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyOutline } from '../../../src/model/outline.ts';
import { getSite, reloadSite } from '../../../src/site/site.ts';
import { brokenSite, makeDocument, soundSite } from '../make-content.ts';
import { makeSite } from './make-site.ts';

describe('createSite', () => {
  const site = makeSite([
    makeDocument(
      'post',
      'a',
      { symbols: ['gauge.tips'], errors: [{ domain: 'LINK', name: 'FadedOut' }] },
      '## Wind\n\n[[hub]], `gauge.tips`\n',
    ),
    makeDocument('technote', 'b', { symbols: ['GAUGE.TIPS'], errors: [{ domain: 'LINK', code: 31, name: 'FadedOut' }] }),
    makeDocument('term', 'hub', { title: 'Hub' }),
    makeDocument('post', 'c', {}, '`gauge.tips`'),
  ]);

  it('finds entries by id and by kind', () => {
    expect(site.entry('hub').data.title).toBe('Hub');
    expect(site.ofKind('post').map(({ id }) => id)).toEqual(['a', 'c']);
    expect(site.ofKind('topic')).toEqual([]);
  });

  it('fails on an id that no entry has', () => {
    expect(() => site.entry('nowhere')).toThrow('No entry has the id nowhere');
    expect(() => site.render('nowhere')).toThrow('No entry has the id nowhere');
  });

  it('has the outline of every body', () => {
    expect(site.outline('a').headings).toEqual([{ depth: 2, text: 'Wind', anchor: 'wind', line: 12, column: 1 }]);
    expect(site.outline('hub')).toEqual(emptyOutline);
    expect(() => site.outline('nowhere')).toThrow('No entry has the id nowhere');
  });

  it('renders a body with links to the other entries, under the path of the site', async () => {
    expect(await site.render('a')).toContain(
      '<p><a href="/kb/glossary/#hub">Hub</a>, <a href="/kb/symbols/gauge-tips/"><code>gauge.tips</code></a></p>',
    );
  });

  it('lists the errors and symbols of an entry as the indexes have them', () => {
    expect(site.errorsOf('a').map(({ path, entries }) => [path, entries])).toEqual([['link/31', ['a', 'b']]]);
    expect(site.symbolsOf('b').map(({ name }) => name)).toEqual(['gauge.tips']);
    expect(site.symbolsOf('c')).toEqual([]);
    expect(site.errorsOf('c')).toEqual([]);
  });

  it('computes the graph', () => {
    expect(site.graph.backlinks.hub).toEqual(['a']);
  });
});

describe('getSite', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, Symbol.for('signpost.site'));
    vi.unstubAllEnvs();
  });

  it('reads the content once, until it is told to read it anew', async () => {
    vi.stubEnv('SIGNPOST_ROOT', soundSite);
    const first = getSite();
    expect(getSite()).toBe(first);
    const second = await reloadSite();
    expect(second).not.toBe(await first);
    expect(await getSite()).toBe(second);
    expect(second.config.name).toBe('Rainmark');
  });

  it('leaves drafts out, unless they are asked for', async () => {
    vi.stubEnv('SIGNPOST_ROOT', soundSite);
    expect((await getSite()).documents.map(({ id }) => id)).not.toContain('spring-checklist');
    vi.stubEnv('SIGNPOST_DRAFTS', '1');
    expect((await reloadSite()).documents.map(({ id }) => id)).toContain('spring-checklist');
  });

  it('fails with every mistake of the content, and reads it anew when asked again', async () => {
    vi.stubEnv('SIGNPOST_ROOT', brokenSite);
    await expect(getSite()).rejects.toThrow(/^The content has \d+ mistakes\. Nothing was built\./);
    vi.stubEnv('SIGNPOST_ROOT', soundSite);
    expect((await getSite()).config.name).toBe('Rainmark');
  });

  it('keeps the last good site where reading anew fails', async () => {
    vi.stubEnv('SIGNPOST_ROOT', soundSite);
    const good = await getSite();
    vi.stubEnv('SIGNPOST_ROOT', brokenSite);
    await expect(reloadSite()).rejects.toThrow('The content has');
    expect(await getSite()).toBe(good);
  });
});
