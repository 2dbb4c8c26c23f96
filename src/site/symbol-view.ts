import type { DomainRelations, SymbolRelations } from '../graph/graph.ts';
import type { Document } from '../model/document.ts';
import { symbolSlug } from '../model/slug.ts';
import type { SymbolFacts } from '../model/symbol-facts.ts';
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
    { id: 'guides', title: 'Guides and technotes', documents: about.filter(isGuide) },
    {
      id: 'about',
      title: 'Answered',
      documents: about.filter((document) => !isGuide(document) && !isOpen(document) && document.kind !== 'reference'),
    },
    { id: 'open', title: 'Open questions', documents: about.filter(isOpen) },
    { id: 'documents', title: 'Documentation', documents: about.filter(({ kind }) => kind === 'reference') },
    { id: 'mentions', title: 'Also named in', documents: inReadingOrder(symbol.mentions.map(entry)) },
  ];
  return {
    facts: symbolFacts(symbol.name),
    domains: graph.domains.filter(({ table }) => table?.symbol && symbolSlug(table.symbol) === symbolSlug(symbol.name)),
    sections: sections
      .filter(({ documents }) => documents.length > 0)
      .map((section) => ({ ...section, isShort: section.id === 'mentions' })),
  };
}
