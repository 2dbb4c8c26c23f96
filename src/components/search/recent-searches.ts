const KEY = 'recent-searches';
const KEPT = 6;

/** The reader's last searches, newest first. They never leave the device. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((item) => typeof item === 'string').slice(0, KEPT) : [];
  } catch {
    return [];
  }
}

/** Remember a search; the oldest goes. Does nothing where storage is off. */
export function rememberSearch(query: string): void {
  if (!query) return;
  try {
    localStorage.setItem(KEY, JSON.stringify([query, ...recentSearches().filter((other) => other !== query)].slice(0, KEPT)));
  } catch {
    // Storage is off or full: nothing is remembered.
  }
}

/** Forget all searches. */
export function forgetSearches(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Storage is off: there is nothing to forget.
  }
}
