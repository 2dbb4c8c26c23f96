import { type CodeSign, isCode } from './code-lines.ts';

/** A part of a post's plain text. */
export type Block =
  | { type: 'paragraph'; text: string }
  | { type: 'heading'; text: string }
  | { type: 'code'; text: string }
  | { type: 'callout'; kind: string; text: string }
  | { type: 'footnote'; label: string; text: string }
  | { type: 'list'; ordered: boolean; items: string[] };

const FOOTNOTE = /^\[(\d{1,2})\]\s+(\S.*)$/;
const CALLOUT = /^(IMPORTANT|WARNING|CAUTION|Important|Warning|Caution|Note|NOTE|Tip|TIP):?\s+(?=[\p{Lu}\d"“‘'`])(.*)$/u;
const BULLET = /^[•·▪‣*-]\s+(\S.*)$/;
const NUMBER = /^(\d{1,2})[.)]\s+(\S.*)$/;
const HEADING = /^[\p{Lu}#][^.!;]{2,78}[^.!;:,]$/u;
const MAX_HEADING_WORDS = 10;

/** Lines that do not look like code may stand between lines that do, when they are short and few. */
const MAX_GAP = 3;
const MAX_CODE_LINE = 160;

/**
 * Divide plain text, a paragraph or a line of code on each line, into blocks: code that lost its fences is found,
 * and callouts, footnotes and lists are told from paragraphs.
 *
 * @param signs what code of the subject's own languages looks like
 */
export function divide(text: string, signs: readonly CodeSign[]): Block[] {
  const lines = text.split('\n');
  const code = markCode(lines, signs);
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (code[at]) {
      const end = endOfRun(code, at);
      const value = lines.slice(at, end).join('\n').replace(/\s+$/, '');
      blocks.push({ type: 'code', text: value });
      at = end - 1;
    } else if (line.trim()) add(blocks, line.trim(), lines[at + 1] ?? '');
  }
  return blocks;
}

/** What a line of prose can be besides a paragraph. */
const shapes: [pattern: RegExp, block: (match: RegExpExecArray) => Block][] = [
  [FOOTNOTE, ([, label = '', text = '']) => ({ type: 'footnote', label, text })],
  [CALLOUT, ([, kind = '', text = '']) => ({ type: 'callout', kind: kind.toUpperCase(), text })],
  [BULLET, ([, text = '']) => ({ type: 'list', ordered: false, items: [text] })],
  [NUMBER, ([, , text = '']) => ({ type: 'list', ordered: true, items: [text] })],
];

function add(blocks: Block[], line: string, next: string): void {
  for (const [pattern, make] of shapes) {
    const match = pattern.exec(line);
    if (!match) continue;
    const block = make(match);
    const last = blocks.at(-1);
    if (block.type === 'list' && last?.type === 'list' && last.ordered === block.ordered) last.items.push(...block.items);
    else blocks.push(block);
    return;
  }
  blocks.push(isHeading(line, next) ? { type: 'heading', text: line } : { type: 'paragraph', text: line });
}

/** A short line without an end, before a longer one that has one. */
function isHeading(line: string, next: string): boolean {
  const words = line.split(' ');
  const named = words.filter((word) => word.length > 3);
  const capitals = named.filter((word) => /^[\p{Lu}\d(]/u.test(word)).length;
  const shaped = words.length <= 3 || line.endsWith('?') || capitals * 2 > named.length;
  return HEADING.test(line) && words.length <= MAX_HEADING_WORDS && shaped && next.length > line.length && /[.:!?]$/.test(next.trim());
}

/** Which lines are code: those that look it, and what stands between two of them. */
function markCode(lines: readonly string[], signs: readonly CodeSign[]): boolean[] {
  const code = lines.map((line) => isCode(line, signs));
  for (let at = 1; at < lines.length - 1; at++) {
    const between = code[at - 1] === true && nextCode(code, at) - at <= MAX_GAP;
    if (!code[at] && between && (lines[at] ?? '').length < MAX_CODE_LINE && !looksLikeSentence(lines[at] ?? '')) code[at] = true;
  }
  return code;
}

function looksLikeSentence(line: string): boolean {
  return /^\p{Lu}[\p{Ll}’']*(?: [\p{L}\d’',()-]+){3,}/u.test(line) || /\p{L}{2}[.?!]$|^\p{L}+(?: \p{L}+)+:$/u.test(line);
}

function nextCode(code: readonly boolean[], at: number): number {
  const next = code.indexOf(true, at + 1);
  return next < 0 ? Number.POSITIVE_INFINITY : next;
}

function endOfRun(code: readonly boolean[], from: number): number {
  const end = code.indexOf(false, from);
  return end < 0 ? code.length : end;
}
