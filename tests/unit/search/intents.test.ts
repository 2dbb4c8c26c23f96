import { describe, expect, it } from 'vitest';
import { kindsWanted } from '../../../src/search/intents.ts';

const wanted = (query: string) => [...kindsWanted(query).keys()];

describe('kindsWanted', () => {
  it.each([
    'overview of rain gauges',
    'everything about the mast',
    'where do I start with a weather station',
    'getting started with the hub',
    'what are my options for power on the mast',
  ])('hears that an overview is wanted: %s', (query) => expect(wanted(query)).toEqual(['topic']));

  it.each([
    'manual article on siting',
    'docs for the hub',
    'sample code for reading the gauge',
    'RFC 8446',
    'forum thread about frost',
    'wwdc talk on weather',
    'which video about the mast was it',
  ])('hears that a document is wanted: %s', (query) => expect(wanted(query)).toEqual(['reference']));

  it.each([
    'can the mast talk to the hub',
    'video stream of the field console stops',
    'session ends at dawn',
    'the hub starts twice',
    'options field is empty',
    '',
  ])('hears nothing else in what is told: %s', (query) => expect(wanted(query)).toEqual([]));

  it('takes a single name for a question about it, not for the document of that name', () => {
    expect([...kindsWanted(' GaugeMonitor ')]).toEqual([['reference', expect.closeTo(0.6)]]);
  });

  it('hears both', () => {
    expect(wanted('overview article of gauges')).toEqual(['topic', 'reference']);
  });
});
