import type { Revision } from '../../model/entry.ts';

const HEADING = /^[#*\s]*Revision History[:*\s]*$/i;
const STEP = /^[-*|\s]*(\d{4})-(\d{1,2})-(\d{1,2})[*|:\s–—-]+(.*?)[|\s]*$/;
const TABLE_RULE = /^\|?[\s:|-]+\|?$|^\|\s*(?:Date|Version)\b.*\|$/i;

/**
 * Take the revision history out of a text.
 *
 * @returns the text without it, and its steps, newest first
 */
export function cutRevisions(text: string): { text: string; revisions: Revision[] } {
  const lines = text.split('\n');
  const start = lines.findIndex((line, at) => HEADING.test(line) && nextStep(lines, at + 1) !== undefined);
  if (start < 0) return { text, revisions: [] };
  const revisions: Revision[] = [];
  let end = start + 1;
  for (let at = end; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const revision = parseStep(line);
    if (revision) {
      revisions.push(revision);
      end = at + 1;
    } else if (line.trim() && !TABLE_RULE.test(line)) break;
  }
  const rest = [...lines.slice(0, start), ...lines.slice(end)].join('\n');
  return { text: rest.trim(), revisions: sortRevisions(revisions) };
}

/** Where a history's first step stands, blank lines and table heads aside. */
function nextStep(lines: readonly string[], from: number): number | undefined {
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (parseStep(line)) return at;
    if (line.trim() && !TABLE_RULE.test(line)) return undefined;
  }
  return undefined;
}

/** Read a line such as `2025-07-02 Fixed a link.`; nothing when it is none, or its date is not in the calendar. */
export function parseStep(line: string): Revision | undefined {
  const match = STEP.exec(line);
  const text = match?.[4]?.trim();
  if (!match || !text) return undefined;
  const date = `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(date)) return undefined;
  return { date, text };
}

/** Bring revisions into the order of entries, newest first; steps of one day keep their order. */
export function sortRevisions(revisions: readonly Revision[]): Revision[] {
  return [...revisions].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
