import type { Wording } from '../wording.ts';

/** Places in text on one line where a line break stood, and cannot be anything else. */
const breaks: [pattern: RegExp, withBreak: string][] = [
  [/\s+(Revision History:?)\s+(?=\d{4}-\d{1,2}-\d{1,2}\s)/gu, '\n$1\n'],
  [/(?<=[.!?:)”"])\s+(?=(?:IMPORTANT|WARNING|Note|Tip)\s+\p{Lu})/gu, '\n'],
  [/(?<=[.!?)”"])\s+(?=\[\d{1,2}\]\s+\p{Lu})/gu, '\n'],
];

const REVISIONS = /\nRevision History:?\n/u;
const REVISION_DATE = /\s+(?=\d{4}-\d{1,2}-\d{1,2}\s)/gu;

/** Give text that lost its line breaks the ones that can be told: around signatures, callouts, footnotes and revisions. */
export function restoreBreaks(text: string, wording: Pick<Wording, 'staffSignatures'>): string {
  let broken = text;
  for (const signature of wording.staffSignatures) broken = broken.replace(signature, (match) => `\n${match}\n`);
  for (const [pattern, replacement] of breaks) broken = broken.replace(pattern, replacement);
  const history = REVISIONS.exec(broken);
  if (!history) return broken;
  const end = history.index + history[0].length;
  return broken.slice(0, end) + broken.slice(end).replace(REVISION_DATE, '\n');
}
