import type { Document } from '../model/document.ts';
import { normaliseUrl } from '../model/targets.ts';
import type { Site } from './site.ts';

/** A reference that is no longer kept up at its source, and the entries that rest on it. */
export interface GoneSource {
  reference: Document & { kind: 'reference' };
  citedBy: Document[];
}

/** References that were removed or archived, removed ones first, with the entries that link to them or cite their address. */
export function goneSources(site: Pick<Site, 'ofKind' | 'documents' | 'config' | 'graph' | 'outline' | 'entry'>): GoneSource[] {
  const gone = site.ofKind('reference').filter(({ data }) => data.state === 'removed' || data.state === 'archived');
  const normalise = (url: string) => normaliseUrl(url, site.config.hostAliases);
  const wanted = new Set(gone.flatMap(({ data }) => (data.url ? [normalise(data.url)] : [])));
  const citing = new Map<string, Set<string>>();
  for (const { id } of site.documents) {
    for (const url of site.outline(id).urls.map((link) => normalise(link.url))) {
      if (wanted.has(url)) citing.set(url, (citing.get(url) ?? new Set()).add(id));
    }
  }
  return gone
    .map((reference) => {
      const ids = new Set([...(site.graph.backlinks[reference.id] ?? []), ...(citing.get(normalise(reference.data.url ?? '')) ?? [])]);
      ids.delete(reference.id);
      return { reference: reference as GoneSource['reference'], citedBy: [...ids].map(site.entry) };
    })
    .sort((a, b) => rank(a) - rank(b) || b.citedBy.length - a.citedBy.length || (a.reference.id < b.reference.id ? -1 : 1));
}

function rank({ reference }: GoneSource): number {
  return reference.data.state === 'removed' ? 0 : 1;
}
