import type { PreparedPost } from '../prepare.ts';
import { hashOf } from './hash.ts';
import { threadAddress } from './thread-address.ts';

/** What identifies a thread, as a number: its address, else its key; nothing when it has neither. */
export function identityHash({ url, key }: Pick<PreparedPost, 'url' | 'key'>, hostAliases: Record<string, string>): number | undefined {
  const address = url ?? key;
  return address ? addressHash(address, hostAliases) : undefined;
}

/** An address or a key, as a number. Addresses that differ in what does not matter are one. */
export function addressHash(address: string, hostAliases: Record<string, string>): number {
  return hashOf(/^https?:/.test(address) ? threadAddress(address, hostAliases) : address);
}
