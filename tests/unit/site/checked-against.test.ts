import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../src/markdown/outline.ts';
import type { Document } from '../../../src/model/document.ts';
import { checkedAgainst } from '../../../src/site/checked-against.ts';
import { makeConfig, makeDocument } from '../make-content.ts';

const config = makeConfig({ documentation: ['https://works.example/manual/'], unread: ['as others quote it'] });
const MANUAL = '[^manual]: [Manual](https://works.example/manual/gauge), Works.';
const THREAD = '[^thread]: [Drip](https://keepers.example/board/7), the board.';
const check = (document: Document) => checkedAgainst(document, config, outlineOf(document.body, document.bodyLine));
const checked = (body: string, data = {}) => check(makeDocument('post', 'a', data, body));

describe('checkedAgainst', () => {
  it('names documentation where nothing else is cited', () => {
    expect(checked(`It drips.[^manual]\n\n${MANUAL}`)).toEqual({ sources: 'documentation', except: [] });
    expect(checked(`It drips.[^manual][^thread]\n\n${MANUAL}\n${THREAD}`)).toEqual({ sources: 'sources', except: [] });
    expect(checked(`It drips.[^manual]\n\n${MANUAL}`, { source: { url: 'https://keepers.example/board/7' } }).sources).toBe('sources');
  });

  it('leaves out what has no address, whether a footnote or the entry’s own source', () => {
    const source = { title: 'Drip' };
    const lost = { sources: 'sources', except: ['1 whose address is not known'] };
    expect(checked(`It drips.[^a]\n\n[^a]: A leaflet.`)).toEqual(lost);
    expect(checked(`It drips.[^manual]\n\n${MANUAL}`, { source })).toEqual(lost);
    expect(checked(`It drips.[^a]\n\n[^a]: “Drip”, a thread.`, { source })).toEqual(lost);
  });

  it('leaves out what a footnote says was not read', () => {
    const quoted = `[^q]: [Drip](https://keepers.example/board/7), as others quote it.`;
    expect(checked(`It drips.[^q]\n\n${quoted}\n[^a]: A leaflet.`).except).toEqual(['1 whose address is not known', '1 not read in full']);
  });

  it('claims nothing where nothing is cited', () => {
    expect(checked('It drips.')).toEqual({ sources: 'nothing', except: [] });
  });

  it('counts the links of a term, which has no footnotes, and the address of a reference', () => {
    const term = makeDocument('term', 'gauge', {}, 'See [the manual](https://works.example/manual/gauge).');
    expect(check(term).sources).toBe('documentation');
    expect(check(makeDocument('reference', 'r', { url: 'https://keepers.example/board/7' })).sources).toBe('sources');
  });
});
