import type { IngestSettings } from '../model/ingest-settings.ts';
import type { SiteConfig } from '../model/site.ts';
import { createThreadReader } from '../model/thread.ts';

/** `site.yaml`'s `ingest` block, its patterns compiled. */
export interface Wording {
  settings: IngestSettings;
  platforms: readonly string[];
  hostAliases: Record<string, string>;
  staffSignatures: RegExp[];
  bugNumbers: RegExp[];
  symbolPatterns: RegExp[];
  housekeeping: RegExp[];
  errorPatterns: { domain?: string | undefined; pattern: RegExp }[];
  /** The id of the thread of the site's own forum that an address leads to. */
  threadOf: (url: string) => string | undefined;
  /** Where captured topics live that do not say so. */
  host?: string | undefined;
}

/**
 * Compile what a site says about its subject.
 *
 * @param host where captured topics live, where the command says so
 */
export function createWording(
  site: Pick<SiteConfig, 'ingest' | 'platforms' | 'hostAliases' | 'threadPattern'>,
  host = site.ingest.host,
): Wording {
  const compile = (sources: readonly string[]) => sources.map((source) => new RegExp(source, 'gmu'));
  return {
    settings: site.ingest,
    platforms: site.platforms,
    hostAliases: site.hostAliases,
    staffSignatures: compile(site.ingest.staffSignatures),
    bugNumbers: compile(site.ingest.bugNumbers),
    symbolPatterns: compile(site.ingest.symbolPatterns),
    housekeeping: site.ingest.housekeeping.map((source) => new RegExp(source, 'imu')),
    errorPatterns: site.ingest.errorPatterns.map(({ domain, pattern }) => ({ domain, pattern: new RegExp(pattern, 'gmu') })),
    threadOf: createThreadReader(site.threadPattern, site.hostAliases),
    host,
  };
}
