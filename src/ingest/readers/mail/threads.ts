import type { Envelope } from './message.ts';

/** What programs put before a subject that is answered or passed on, and lists before all. */
const PREFIX = /^\s*(?:(?:re|aw|antw|sv|vs|fwd?|wg|tr|rif|res|odp)(?:\[\d+\])?\s*:|\[[^\]]{1,40}\])\s*/i;

/** A subject without what was put before it. */
export function bareSubject(subject: string): string {
  let bare = subject.replace(/\s+/g, ' ').trim();
  while (PREFIX.test(bare)) bare = bare.replace(PREFIX, '');
  return bare;
}

/**
 * Put messages into threads by what they say that they answer. A message whose thread began before the archive is with the others that
 * name the same beginning.
 *
 * @returns threads in the order of their first messages, each in the order of the archive
 */
export function threadMessages(messages: readonly Envelope[]): Envelope[][] {
  const byId = new Map(messages.map((message) => [message.id, message]));
  const rootOf = (message: Envelope): string => {
    let at = message;
    const seen = new Set<string>();
    while (!seen.has(at.id)) {
      seen.add(at.id);
      const known = [at.parent, ...at.references.toReversed()].find((id) => id !== undefined && byId.has(id));
      const next = known === undefined ? undefined : byId.get(known);
      if (!next) return at.references[0] ?? at.parent ?? at.id;
      at = next;
    }
    return at.id;
  };
  const threads = Map.groupBy(messages, rootOf);
  return [...threads].map(([root, members]) => {
    const first = members.find(({ id }) => id === root);
    return first ? [first, ...members.filter((message) => message !== first)] : members;
  });
}
