import { describe, expect, it } from 'vitest';
import { createAnchors } from '../../../src/markdown/anchors.ts';

describe('createAnchors', () => {
  it('makes an anchor of a heading’s words', () => {
    const anchorOf = createAnchors();
    expect(anchorOf('What is known')).toBe('what-is-known');
    expect(anchorOf('gauge.tips & GaugeMonitor')).toBe('gaugetips--gaugemonitor');
  });

  it('keeps an explicit anchor as it is, however often it stands', () => {
    const anchorOf = createAnchors();
    expect(anchorOf('Wind', 'gusts')).toBe('gusts');
    expect(anchorOf('Gusts', 'gusts')).toBe('gusts');
  });

  it('numbers words that stood before, explicit anchors counted', () => {
    const anchorOf = createAnchors();
    expect([anchorOf('Wind'), anchorOf('Wind'), anchorOf('Wind')]).toEqual(['wind', 'wind-1', 'wind-2']);
    expect([anchorOf('Fog', 'rain'), anchorOf('Rain')]).toEqual(['rain', 'rain-1']);
  });

  it('begins anew for each page', () => {
    expect(createAnchors()('Wind')).toBe('wind');
    expect(createAnchors()('Wind')).toBe('wind');
  });

  it('is not confused by words that objects have already', () => {
    const anchorOf = createAnchors();
    expect([anchorOf('constructor'), anchorOf('constructor')]).toEqual(['constructor', 'constructor-1']);
  });
});
