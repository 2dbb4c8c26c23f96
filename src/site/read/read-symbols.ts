import { basename } from 'node:path';
import type { Problem } from '../../model/problem.ts';
import { parseSymbols, type SymbolBook, symbolsFile } from '../../model/symbol-facts.ts';
import { namesIn, parseFile } from '../read-files.ts';

/** Read what is said of symbols; nothing where there is no such file. */
export async function readSymbols(root: string, problems: Problem[]): Promise<SymbolBook> {
  const names = await namesIn(root, 'content', problems);
  if (!names.includes(basename(symbolsFile))) return new Map();
  const outcome = await parseFile(root, symbolsFile, (_file, text) => parseSymbols(text));
  if (!Array.isArray(outcome)) return outcome;
  problems.push(...outcome);
  return new Map();
}
