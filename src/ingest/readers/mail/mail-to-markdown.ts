import { linesToMarkdown } from '../../normalise/lines-to-markdown.ts';
import type { Wording } from '../../wording.ts';
import { joinLines } from './join-lines.ts';

const QUOTED = /^[ \t]*>[ \t]?/;

/** Turn a message's plain text into Markdown: what it quotes is a quotation, one within another where mail has more than one mark. */
export function mailToMarkdown(text: string, wording: Pick<Wording, 'codeSigns'>): string {
  const runs: { quoted: boolean; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const quoted = QUOTED.test(line);
    const last = runs.at(-1);
    if (last?.quoted === quoted) last.lines.push(line);
    else runs.push({ quoted, lines: [line] });
  }
  return runs
    .map(({ quoted, lines }) => (quoted ? quotation(lines, wording) : linesToMarkdown(lines.join('\n'), wording).trim()))
    .filter(Boolean)
    .join('\n\n');
}

function quotation(lines: readonly string[], wording: Pick<Wording, 'codeSigns'>): string {
  const inner = mailToMarkdown(joinLines(lines.map((line) => line.replace(QUOTED, '')).join('\n')), wording);
  return inner === '' ? '' : inner.replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>');
}
