import { CaptureError } from '../capture-error.ts';
import { parseJson } from './parse-json.ts';

/** A document of JSON, and where in its file it stands. */
export interface JsonDocument {
  data: unknown;
  startLine: number;
  endLine: number;
}

/** A line that may be a document by itself. */
const LINE = /^\s*(?:(?:\{.*\}|\[.*\])\s*)?$/;
const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{}]/g;

/**
 * Parse a capture's JSON: one document; or one a line; or one behind the other, as programs write the pages that they were given.
 *
 * @throws CaptureError naming the line where it breaks off, or is nested too deeply
 */
export function jsonDocuments(file: string, text: string): JsonDocument[] {
  const lines = text.trimEnd().split('\n');
  if (lines.length > 1 && lines.every((line) => LINE.test(line))) {
    return lines.flatMap((line, at) =>
      line.trim() ? [{ data: parseJson(`${file}, line ${at + 1}`, line), startLine: at + 1, endLine: at + 1 }] : [],
    );
  }
  try {
    return [{ data: parseJson(file, text), startLine: 1, endLine: lines.length }];
  } catch (error) {
    const parts = error instanceof CaptureError ? splitDocuments(text) : [];
    if (parts.length < 2) throw error;
    let line = 1;
    return parts.map((part) => {
      const startLine = line + (/^\s*/.exec(part)?.[0].split('\n').length ?? 1) - 1;
      line += part.split('\n').length - 1;
      return { data: parseJson(`${file}, from line ${startLine}`, part.trimStart()), startLine, endLine: line };
    });
  }
}

/** Cut a text behind each value that is complete. */
function splitDocuments(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token.length > 1) continue;
    depth += token === '[' || token === '{' ? 1 : -1;
    if (depth !== 0) continue;
    parts.push(text.slice(start, index + 1));
    start = index + 1;
  }
  const rest = text.slice(start);
  return rest.trim() ? [...parts, rest] : parts;
}
