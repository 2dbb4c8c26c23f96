import { expect, it } from 'vitest';
import { nameParts, softBreaks } from '../../../src/model/soft-breaks.ts';

it('breaks a name where a word in it begins', () => {
  expect(nameParts('kDNSServiceErr_PolicyDenied')).toEqual(['kDNSService', 'Err_', 'Policy', 'Denied']);
  expect(nameParts('com.apple.nsurlsessiond')).toEqual(['com.', 'apple.', 'nsurlsessiond']);
  expect(nameParts('Gauge::tips')).toEqual(['Gauge::', 'tips']);
});

it('breaks only long words of a text, and loses nothing of it', () => {
  const text = 'Why does  NEPacketTunnelProvider ignore iPadOS?';
  expect(softBreaks(text)).toEqual(['Why does  NEPacket', 'Tunnel', 'Provider ignore iPadOS?']);
  expect(softBreaks(text).join('')).toBe(text);
  expect(softBreaks('')).toEqual(['']);
});

it.each(['_kCFStreamErrorCodeKey', '__CFRunLoopServiceMachPort', '(NEPacketTunnelProvider)', '/Applications/Gauge.app'])(
  'leaves signs that a name begins with at its first word: %s',
  (name) => {
    expect(nameParts(name)[0]).toMatch(/\w{3}/);
  },
);
