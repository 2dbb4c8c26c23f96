import { describe, expect, it } from 'vitest';
import { knownIds } from '../../../../src/graph/checks/known-ids.ts';
import { makeContent, makeDocument, makeTable } from '../../make-content.ts';
import { linesOf } from './lines-of.ts';

const rain = makeDocument('topic', 'rain-gauges');
const gauge = makeDocument('post', 'gauge-reads-zero');
const hub = makeDocument('term', 'hub');

describe('knownIds', () => {
  it('finds nothing where every id is there and of the right kind', () => {
    const documents = [
      rain,
      gauge,
      hub,
      makeDocument('topic', 'funnels', { parent: 'rain-gauges', start: ['gauge-reads-zero', 'hub'] }),
      makeDocument('post', 'a', { topics: ['rain-gauges', 'funnels'], related: ['hub', 'rain-gauges'], duplicateOf: 'gauge-reads-zero' }),
    ];
    expect(linesOf(knownIds, makeContent(documents, { start: ['a', 'hub'] }))).toEqual([]);
  });

  it('finds ids that no entry has in each field, and suggests one that is near', () => {
    const documents = [
      rain,
      gauge,
      makeDocument('post', 'a', { topics: ['rain-gauge'], related: ['gauge-reads-zer', 'barometers'], duplicateOf: 'rain-gaugez' }),
      makeDocument('topic', 'funnels', { parent: 'rain-guages', start: ['funnel'] }),
    ];
    expect(linesOf(knownIds, makeContent(documents, { start: ['gauge-reads-zero', 'gauge-read-zero'] }))).toEqual([
      'content/posts/a.md: topics[0]: `rain-gauge`, which no entry has; the id of a topic; did you mean `rain-gauges`?',
      'content/posts/a.md: related[0]: `gauge-reads-zer`, which no entry has; the id of an entry; did you mean `gauge-reads-zero`?',
      'content/posts/a.md: related[1]: `barometers`, which no entry has; the id of an entry',
      'content/posts/a.md: duplicateOf: `rain-gaugez`, which no entry has; the id of a post',
      'content/topics/funnels.md: start[0]: `funnel`, which no entry has; the id of an entry; did you mean `funnels`?',
      'content/topics/funnels.md: parent: `rain-guages`, which no entry has; the id of a topic; did you mean `rain-gauges`?',
      'content/site.yaml: start[1]: `gauge-read-zero`, which no entry has; the id of an entry; did you mean `gauge-reads-zero`?',
    ]);
  });

  it('finds entries of the wrong kind', () => {
    const documents = [
      rain,
      gauge,
      hub,
      makeDocument('post', 'a', { topics: ['hub'], duplicateOf: 'rain-gauges' }),
      makeDocument('topic', 'funnels', { parent: 'gauge-reads-zero' }),
    ];
    expect(linesOf(knownIds, makeContent(documents))).toEqual([
      'content/posts/a.md: topics[0]: `hub`, which is a term; the id of a topic',
      'content/posts/a.md: duplicateOf: `rain-gauges`, which is a topic; the id of a post',
      'content/topics/funnels.md: parent: `gauge-reads-zero`, which is a post; the id of a topic',
    ]);
  });

  it('finds an entry that names itself', () => {
    const documents = [makeDocument('post', 'a', { related: ['a'], duplicateOf: 'a' })];
    expect(linesOf(knownIds, makeContent(documents))).toEqual([
      'content/posts/a.md: related[0]: `a`, the entry itself; the id of another entry',
      'content/posts/a.md: duplicateOf: `a`, the entry itself; the id of another entry',
    ]);
  });

  it('finds former ids, which the graph does not follow, in each field', () => {
    const documents = [
      makeDocument('topic', 'rain', { aliases: ['old-rain'], start: ['old-b'] }),
      makeDocument('topic', 'funnels', { parent: 'old-rain' }),
      makeDocument('post', 'a', { topics: ['old-rain'], related: ['old-b', 'old-a'], duplicateOf: 'old-b', aliases: ['old-a'] }),
      makeDocument('post', 'b', { aliases: ['old-b'] }),
    ];
    expect(linesOf(knownIds, makeContent(documents, { start: ['old-b'] }))).toEqual([
      'content/topics/rain.md: start[0]: `old-b`, a former id; it is now `b`',
      'content/topics/funnels.md: parent: `old-rain`, a former id; it is now `rain`',
      'content/posts/a.md: topics[0]: `old-rain`, a former id; it is now `rain`',
      'content/posts/a.md: related[0]: `old-b`, a former id; it is now `b`',
      'content/posts/a.md: related[1]: `old-a`, the entry itself; the id of another entry',
      'content/posts/a.md: duplicateOf: `old-b`, a former id; it is now `b`',
      'content/site.yaml: start[0]: `old-b`, a former id; it is now `b`',
    ]);
  });

  it('finds drafts, and says that they are', () => {
    const documents = [makeDocument('post', 'a', { related: ['sketch'] })];
    expect(linesOf(knownIds, makeContent(documents, { start: ['sketch'], drafts: ['sketch'] }))).toEqual([
      'content/posts/a.md: related[0]: `sketch`, a draft; the id of an entry that is published',
      'content/site.yaml: start[0]: `sketch`, a draft; the id of an entry that is published',
    ]);
  });

  it('looks at the topics of a table of errors, and at what its rows say to read', () => {
    const tables = [makeTable('LINK', [{ code: 31, read: ['a', 'gusts'] }], { topics: ['rain', 'a'] })];
    const documents = [makeDocument('post', 'a'), makeDocument('topic', 'rain')];
    expect(linesOf(knownIds, makeContent(documents, { tables }))).toEqual([
      'content/errors/link.yaml: topics[1]: `a`, which is a post; the id of a topic',
      'content/errors/link.yaml: code 31, read[1]: `gusts`, which no entry has; the id of an entry',
    ]);
  });

  it('says nothing of an entry whose file has mistakes of its own', () => {
    const documents = [makeDocument('post', 'a', { topics: ['wind'], related: ['gusts'] })];
    expect(linesOf(knownIds, makeContent(documents, { broken: ['wind', 'gusts'] }))).toEqual([]);
  });
});
