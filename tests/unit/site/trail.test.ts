import { describe, expect, it } from 'vitest';
import { alsoIn, trailOf } from '../../../src/site/trail.ts';
import { makeDocument } from '../make-content.ts';
import { makeSite } from './make-site.ts';

const site = makeSite([
  makeDocument('topic', 'sensors', { title: 'Sensors' }),
  makeDocument('topic', 'gauges', { title: 'Gauges', parent: 'sensors' }),
  makeDocument('post', 'a', { topics: ['gauges', 'sensors'] }),
  makeDocument('topic', 'masts', { title: 'Masts' }),
  makeDocument('post', 'b', { topics: ['gauges', 'sensors', 'masts'] }),
  makeDocument('technote', 'wn12', { number: 'WN12' }),
  makeDocument('reference', 'paper', { topics: ['sensors'] }),
]);
const trail = (id: string) => trailOf(site, site.entry(id)).map(({ title, url }) => `${title} ${url}`);

describe('trailOf', () => {
  it('leads through the first topic', () => {
    expect(trail('a')).toEqual(['Topics /kb/topics/', 'Sensors /kb/topics/sensors/', 'Gauges /kb/topics/gauges/']);
  });

  it('stops above a topic', () => {
    expect(trail('gauges')).toEqual(['Topics /kb/topics/', 'Sensors /kb/topics/sensors/']);
    expect(trail('sensors')).toEqual(['Topics /kb/topics/']);
  });

  it('begins with the list of the kind', () => {
    expect(trail('wn12')).toEqual(['Technotes /kb/technotes/']);
    expect(trail('paper')).toEqual(['References /kb/references/', 'Sensors /kb/topics/sensors/']);
  });
});

describe('alsoIn', () => {
  it('tells the topics that the trail does not lead through', () => {
    expect(alsoIn(site, site.entry('b'))).toEqual([{ title: 'Masts', url: '/kb/topics/masts/' }]);
    expect(alsoIn(site, site.entry('a'))).toEqual([]);
    expect(alsoIn(site, site.entry('wn12'))).toEqual([]);
  });
});
