import { BlockList, isIP } from 'node:net';

/** Networks that say nothing about anybody: private, local, shared, documentation, benchmark and reserved ones. */
const harmless = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  harmless.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['100::', 64],
  ['2001:db8::', 32],
  ['3fff::', 20],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  harmless.addSubnet(network, bits, 'ipv6');

/** Whether text is an IP address that may belong to somebody. `1.2.3.4` and its like are examples, not addresses. */
export function isPublicAddress(text: string): boolean {
  const version = isIP(text);
  if (version === 0 || isExample(text)) return false;
  return !harmless.check(text, version === 4 ? 'ipv4' : 'ipv6');
}

/** Addresses that people make up: four equal numbers, or four that count up. */
function isExample(text: string): boolean {
  const parts = text.split('.').map(Number);
  if (parts.length !== 4) return false;
  return parts.every((part) => part === parts[0]) || parts.every((part, at) => part === (parts[0] ?? 0) + at);
}
