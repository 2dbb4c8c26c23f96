import type { Reason } from '../graph/graph.ts';
import { ui } from '../text/text.ts';

/**
 * Say why an entry is related: `shares includeAllNetworks, -1009`. Words are told only where nothing better is shared.
 *
 * @param topicTitle a topic's title by its id
 * @returns empty for entries chosen by hand, which need no reason
 */
export function describeReasons(reasons: readonly Reason[], topicTitle: (id: string) => string): string {
  const named = reasons.filter(({ type }) => type !== 'chosen' && type !== 'word');
  const shared = named.length > 0 ? named : reasons.filter(({ type }) => type === 'word');
  if (shared.length === 0) return '';
  const texts = shared.map(({ type, value }) => (type === 'topic' ? topicTitle(value) : type === 'word' ? ui.copy.quoted(value) : value));
  // A symbol and a topic can have one name, as URLSession has.
  return ui.entry.shares([...new Set(texts)].join(', '));
}
