import { expect, it } from 'vitest';
import { nameParts, softBreaks } from '../../../src/model/soft-breaks.ts';

it('breaks a name where a word in it begins', () => {
  expect(nameParts('kDNSServiceErr_PolicyDenied')).toEqual(['kDNSService', 'Err_', 'Policy', 'Denied']);
  expect(nameParts('com.apple.nsurlsessiond')).toEqual(['com.', 'apple.', 'nsurlsessiond']);
});

it('breaks only long words of a text, and loses nothing of it', () => {
  const text = 'Why does  NEPacketTunnelProvider ignore iPadOS?';
  expect(softBreaks(text)).toEqual(['Why does  NEPacket', 'Tunnel', 'Provider ignore iPadOS?']);
  expect(softBreaks(text).join('')).toBe(text);
  expect(softBreaks('')).toEqual(['']);
});
