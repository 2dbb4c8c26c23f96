import { z } from 'zod';
import { lineSchema, uniqueLines, urlSchema } from './entry.ts';
import { parseYamlFile } from './parse-yaml-file.ts';
import type { Problem } from './problem.ts';
import { symbolSlug } from './slug.ts';

/** Where facts about symbols are, from the project's folder. */
export const symbolsFile = 'content/symbols.yaml';

/** The longest line about a symbol: what a result shows without a fold. */
const MAX_LINE = 200;

const factsSchema = z.strictObject({
  /** What it is, in one plain sentence of our own. */
  line: lineSchema.pipe(z.string().max(MAX_LINE, `at most ${MAX_LINE} characters`)),
  /** The first versions that have it, which say its platforms too. */
  os: uniqueLines,
  /** Its page in the documentation. */
  url: urlSchema,
});

/** `content/symbols.yaml`: a symbol's name → what it is. */
export const symbolsSchema = z.record(lineSchema, factsSchema);

/** What a symbol's page says of it before it lists entries. */
export type SymbolFacts = z.infer<typeof factsSchema>;

/** Facts by the symbol's name, as the file spells it. */
export type SymbolBook = ReadonlyMap<string, SymbolFacts>;

/** Find facts about a symbol, whichever of its spellings is given: those that share a page share facts. */
export function createSymbolFinder(book: SymbolBook): (name: string) => SymbolFacts | undefined {
  const bySlug = new Map([...book].map(([name, facts]) => [symbolSlug(name), facts]));
  return (name) => bySlug.get(symbolSlug(name));
}

/** Parse and check the file. @returns the facts, or every mistake found in it */
export function parseSymbols(text: string): SymbolBook | Problem[] {
  const parsed = parseYamlFile(symbolsFile, text, symbolsSchema);
  return Array.isArray(parsed) ? parsed : new Map(Object.entries(parsed.data));
}
