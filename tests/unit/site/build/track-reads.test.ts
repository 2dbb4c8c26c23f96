import { beforeAll, describe, expect, it } from 'vitest';
import { type TrackedSite, trackReads } from '../../../../src/site/build/track-reads.ts';
import { feedOf } from '../../../../src/site/feeds/feed.ts';
import { type LoadedContent, loadContent } from '../../../../src/site/load-content.ts';
import { createSite } from '../../../../src/site/site.ts';
import { soundSite } from '../../make-content.ts';

let content: LoadedContent;
const track = (over: Partial<LoadedContent> = {}): TrackedSite => trackReads((watch) => createSite({ ...content, ...over }, watch));
/** The same content, one entry of it changed. */
const siteWith = (id: string, change: (document: LoadedContent['documents'][number]) => object) => {
  const outlines = new Map(content.outlines);
  const documents = content.documents.map((document) => {
    if (document.id !== id) return document;
    const changed = { ...document, ...change(document), digest: 'changed' } as typeof document;
    outlines.set(changed, outlines.get(document) as never);
    return changed;
  });
  return track({ documents, outlines });
};
const changedOf = (reads: Iterable<string>, before: TrackedSite, after: TrackedSite) =>
  [...reads].filter((read) => before.digest(read) !== after.digest(read));

beforeAll(async () => {
  content = await loadContent(soundSite);
});

describe('trackReads', () => {
  it('gives what the site gives', async () => {
    const plain = createSite(content);
    const { site } = track();
    for (const { id } of plain.documents) expect(await site.render(id)).toBe(await plain.render(id));
    expect(site.graph.topics.hub).toEqual(plain.graph.topics.hub);
    expect(Object.keys(site.graph.topics)).toEqual(Object.keys(plain.graph.topics));
    expect(site.documents).toBe(plain.documents);
  });

  it('notes nothing outside, and one reader at a time', async () => {
    const { site, during } = track();
    site.entry('hub');
    const first = during(async () => {
      await Promise.resolve();
      return site.entry('gauge-reads-zero').id;
    });
    await expect(during(async () => site.entry('hub').id)).rejects.toThrow('already');
    expect([...(await first).reads]).toEqual(['["entry","gauge-reads-zero"]']);
    expect([...(await during(async () => site.entry('hub').id)).reads]).toEqual(['["entry","hub"]']);
  });

  it('notes what a body links to, and tells when its title changes', async () => {
    const before = track();
    const linking = before.site.documents.find(({ id }) => (before.site.graph.links[id] ?? []).includes('wn12'));
    const { reads } = await before.during(() => before.site.render(linking?.id ?? ''));
    const after = siteWith('wn12', ({ data }) => ({ data: { ...data, title: 'Another title' } }));
    expect(changedOf(reads, before, after)).not.toEqual([]);
    expect(
      changedOf(
        reads,
        before,
        siteWith('wn12', ({ body }) => ({ body: `${body}\n` })),
      ),
    ).toEqual([]);
  });

  it('notes again what is kept of a body that stands in several feeds', async () => {
    const { site, during } = track();
    const read = async () => (await during(async () => feedOf(site, 'site'))).reads;
    const first = await read();
    expect(first.size).toBeGreaterThan(5);
    expect(await read()).toEqual(first);
  });

  it('tells of a list of all entries, of a kind, and of the graph when one of them changes', async () => {
    const before = track();
    const { reads } = await before.during(async () => {
      const { documents, ofKind, graph } = before.site;
      return [documents, ofKind('post'), ofKind('topic'), graph.symbols, graph.backlinks.wn12];
    });
    const after = siteWith('gauge-reads-zero', ({ body }) => ({ body: `${body}\n` }));
    expect(changedOf(reads, before, after)).toEqual(['["documents"]', '["ofKind","post"]']);
  });

  it('tells of an entry that is gone', async () => {
    const before = track();
    const { reads } = await before.during(async () => before.site.entry('calibration-film'));
    const after = track({ documents: content.documents.filter(({ id }) => id !== 'calibration-film') });
    expect(changedOf(reads, before, after)).toEqual([...reads]);
    expect(after.digest([...reads][0] ?? '')).toBeUndefined();
  });

  it('tells of another configuration, by what asks for an address too', async () => {
    const before = track();
    const { reads } = await before.during(async () => before.site.urls.page('home'));
    expect(changedOf(reads, before, track({ site: { ...content.site, name: 'Another' } }))).toEqual(['["config"]']);
  });
});
