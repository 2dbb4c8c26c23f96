import type { IngestSettings } from '../model/ingest-settings.ts';
import type { SiteConfig } from '../model/site.ts';

/** `site.yaml`'s `ingest` block, its patterns compiled. */
export interface Wording {
  settings: IngestSettings;
  platforms: readonly string[];
  hostAliases: Record<string, string>;
  staffSignatures: RegExp[];
  bugNumbers: RegExp[];
  symbolPatterns: RegExp[];
}

/** Compile what a site says about its subject. */
export function createWording(site: Pick<SiteConfig, 'ingest' | 'platforms' | 'hostAliases'>): Wording {
  const compile = (sources: readonly string[]) => sources.map((source) => new RegExp(source, 'gmu'));
  return {
    settings: site.ingest,
    platforms: site.platforms,
    hostAliases: site.hostAliases,
    staffSignatures: compile(site.ingest.staffSignatures),
    bugNumbers: compile(site.ingest.bugNumbers),
    symbolPatterns: compile(site.ingest.symbolPatterns),
  };
}
