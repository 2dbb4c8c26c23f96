import type { Wording } from '../wording.ts';
import { threadAddress } from './thread-address.ts';

/** What of a post or an entry says which thread it is. */
export type Identified = { url?: string | undefined; key?: string | undefined };

/** What identities are told by. */
export type Naming = Pick<Wording, 'threadOf' | 'hostAliases'>;

/** What identifies a thread: its address, and what its source calls it. Addresses that differ in what does not matter are one. */
export function identitiesOf({ url, key }: Identified, naming: Naming): string[] {
  return [...(url ? [addressOf(url, naming)] : []), ...(key ? [key] : [])];
}

/** What of an address identifies its thread. */
export function addressOf(url: string, { threadOf, hostAliases }: Naming): string {
  const thread = threadOf(url);
  return thread === undefined ? `url ${threadAddress(url, hostAliases)}` : `thread ${thread}`;
}

/**
 * Whether two are one thread by what their sources say.
 *
 * @returns nothing where they have nothing that can be compared
 */
export function sameThread(a: Identified, b: Identified, naming: Naming): boolean | undefined {
  const keys = a.key && b.key && kindOf(a.key) === kindOf(b.key) ? a.key === b.key : undefined;
  const urls = a.url && b.url ? addressOf(a.url, naming) === addressOf(b.url, naming) : undefined;
  return urls || keys ? true : (urls ?? keys);
}

/** Who gave an id: ids by different givers cannot be compared. */
function kindOf(key: string): string {
  return key.slice(0, key.indexOf(':'));
}
