import type { DomainRelations, SymbolRelations } from '../graph/graph.ts';
import type { Document } from '../model/document.ts';
import { symbolSlug } from '../model/slug.ts';
import type { SymbolFacts } from '../model/symbol-facts.ts';
import { ui } from '../text/text.ts';
import { inReadingOrder, isGuide, isOpen } from './reading-order.ts';
import type { Site } from './site.ts';

/** What a symbol's page shows. */
export interface SymbolView {
  facts: SymbolFacts | undefined;
  /** The domains of errors that it defines. */
  domains: DomainRelations[];
  /** Lists of entries that are not empty: guides, answers, open questions, documentation, and what merely names it. */
  sections: { id: string; title: string; documents: Document[]; isShort: boolean }[];
}

/** Choose what a symbol's page shows. Pure. */
export function symbolView(
  { graph, entry, symbolFacts }: Pick<Site, 'graph' | 'entry' | 'symbolFacts'>,
  symbol: SymbolRelations,
): SymbolView {
  const about = inReadingOrder(symbol.about.map(entry).filter(({ kind }) => kind !== 'term'));
  const sections = [
    { id: 'guides', title: ui.symbols.sections.guides, documents: about.filter(isGuide) },
    {
      id: 'about',
      title: ui.symbols.sections.about,
      documents: about.filter((document) => !isGuide(document) && !isOpen(document) && document.kind !== 'reference'),
    },
    { id: 'open', title: ui.symbols.sections.open, documents: about.filter(isOpen) },
    { id: 'documents', title: ui.symbols.sections.documents, documents: about.filter(({ kind }) => kind === 'reference') },
    { id: 'mentions', title: ui.symbols.sections.mentions, documents: inReadingOrder(symbol.mentions.map(entry)) },
  ];
  return {
    facts: symbolFacts(symbol.name),
    domains: graph.domains.filter(({ table }) => table?.symbol && symbolSlug(table.symbol) === symbolSlug(symbol.name)),
    sections: sections
      .filter(({ documents }) => documents.length > 0)
      .map((section) => ({ ...section, isShort: section.id === 'mentions' })),
  };
}
