const UNITS: Record<string, number> = { '': 1, k: 1_000, m: 1_000_000 };
const COUNT = /^(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)\s?([km]?)$/i;

/** Read a figure as a forum shows it: `37`, `1,204`, `1.4k`, `2M`; nothing when it is none. */
export function parseCount(text: string): number | undefined {
  const match = COUNT.exec(text.trim());
  if (!match) return undefined;
  const value = Number(match[1]?.replaceAll(',', '')) * (UNITS[match[2]?.toLowerCase() ?? ''] ?? 1);
  return Number.isSafeInteger(Math.round(value)) ? Math.round(value) : undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = /^([A-Z][a-z]{2})[a-z]*\.? ?(?:['’‘`´](\d{2})|(\d{4}))$/;

/** Read a month as a listing shows it: `Apr ’26` or `April 2026` → `2026-04`; nothing when it is none. */
export function parseMonth(text: string): string | undefined {
  const match = MONTH.exec(text.trim());
  const month = MONTHS.indexOf(match?.[1]?.toLowerCase() ?? '') + 1;
  if (!match || month === 0) return undefined;
  return `${match[3] ?? `20${match[2]}`}-${String(month).padStart(2, '0')}`;
}
