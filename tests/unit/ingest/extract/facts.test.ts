import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findErrors } from '../../../../src/ingest/extract/errors.ts';
import { findFacts } from '../../../../src/ingest/extract/facts.ts';
import { wording } from '../fixtures.ts';

describe('what a text names', () => {
  it('becomes fields', () => {
    const facts = findFacts(
      'On rover os 4.2.1 and GreenhouseOS, RKMoistureProbe fails with Error Domain=RKProbeErrorDomain Code=-12 in readMoisture(at:depth:). ' +
        'RKMoistureProbe is in TN4001 and Technote 2001, see RFC 9999 and https://robots.example/thread/1. I filed RB123456; needs example.robots.terrain.',
      wording,
    );
    expect(facts).toEqual({
      platforms: ['RoverOS', 'GreenhouseOS'],
      os: ['RoverOS 4.2.1'],
      symbols: ['RKMoistureProbe', 'readMoisture(at:depth:)', 'example.robots.terrain'],
      errors: [{ domain: 'RKProbeErrorDomain', code: '-12' }],
      feedback: ['RB123456'],
      notes: ['tn4001', 'tn2001'],
      rfcs: ['RFC 9999'],
      urls: ['https://robots.example/thread/1'],
    });
  });

  it.each([
    ['NSURLErrorDomain error -1009', 'NSURLErrorDomain', '-1009'],
    ['RKGateErrorDomain code=8', 'RKGateErrorDomain', '8'],
    ['(OSGateErrorDomain error 9.)', 'OSGateErrorDomain', '9'],
    ['ERROR: 42P01 (SQLSTATE 42P01)', 'SQLSTATE', '42P01'],
    ['error[E0382]: borrow of moved value', 'rustc', 'E0382'],
    ['a.ts(1,2): error TS2345: no', 'TypeScript', 'TS2345'],
    ['Domain: RKDebugErrorDomain\nCode: 20', 'RKDebugErrorDomain', '20'],
  ])('finds the error in %j', (text, domain, code) => expect(findErrors(text, wording)).toEqual([{ domain, code }]));

  it('is an address without the signs by which Markdown writes it', () => {
    const text = '[a](https://a.example/view.php?f=2\\&t=5) and [b](https://a.example/Bed_\\(raised\\)), <https://a.example/c>.';
    expect(findFacts(text, wording).urls).toEqual([
      'https://a.example/view.php?f=2&t=5',
      'https://a.example/Bed_(raised)',
      'https://a.example/c',
    ]);
  });

  it('leaves a code without a domain in the text', () => {
    expect(findErrors('returning PolicyDenied(-65570), error -1009, code: 8', wording)).toEqual([]);
  });

  it('is found in any text', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(findFacts(text, wording).platforms).toBeInstanceOf(Array);
      }),
    );
  });
});
