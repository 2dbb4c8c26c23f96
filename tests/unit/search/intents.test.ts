import { describe, expect, it } from 'vitest';
import { kindsWanted } from '../../../src/search/intents.ts';

const wanted = (query: string) => [...kindsWanted(query)].filter(([, gain]) => gain > 1.5).map(([kind]) => kind);

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

  it.each([' GaugeMonitor ', 'rain gauge', 'tipping bucket gauge'])(
    'takes a mere name for what explains it, or its subject: %s',
    (query) => {
      expect([...kindsWanted(query)]).toEqual([
        ['reference', expect.closeTo(0.6)],
        ['topic', expect.closeTo(1.5)],
      ]);
    },
  );

  it('takes a name with the word for a document for that document', () => {
    expect(kindsWanted('rain gauge docs').get('reference')).toBeGreaterThan(1);
  });

  it('hears both', () => {
    expect(wanted('overview article of gauges')).toEqual(['topic', 'reference']);
  });
});
