import type { Document } from '../model/document.ts';
import type { Outline } from '../model/outline.ts';
import { symbolSlug } from '../model/slug.ts';
import type { Targets } from '../model/targets.ts';
import type { SymbolRelations } from './graph.ts';

/**
 * The symbol index: who is about a symbol, and who merely names it in code.
 * Spellings that differ in case or punctuation alone share a page, under the first spelling.
 */
export function symbolsOf(documents: readonly Document[], outlines: ReadonlyMap<Document, Outline>, targets: Targets): SymbolRelations[] {
  const symbols = new Map<string, SymbolRelations>();
  for (const { id, data } of documents) {
    for (const name of data.symbols) {
      const slug = symbolSlug(name);
      const symbol = symbols.get(slug) ?? { name, about: [], mentions: [] };
      symbols.set(slug, symbol);
      if (!symbol.about.includes(id)) symbol.about.push(id);
    }
  }
  for (const document of documents) {
    const { id } = document;
    for (const code of outlines.get(document)?.code ?? []) {
      const name = targets.symbol(code);
      const symbol = name && symbols.get(symbolSlug(name));
      if (symbol && symbol.about.at(-1) !== id && symbol.mentions.at(-1) !== id && !symbol.about.includes(id)) symbol.mentions.push(id);
    }
  }
  return [...symbols.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
