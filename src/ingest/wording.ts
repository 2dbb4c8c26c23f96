import type { IngestSettings } from '../model/ingest-settings.ts';
import type { SiteConfig } from '../model/site.ts';
import { createThreadReader } from '../model/thread.ts';
import { compilePlatforms, type PlatformNames } from './extract/platforms.ts';
import type { CodeSign } from './normalise/code-lines.ts';
import { beginnings, type LinkBeginning, type LinkEnding, linkEndings, notePattern } from './readers/resources/link-kinds.ts';
import { ownSecrets } from './redact/own-secrets.ts';
import { type Secret, secrets } from './redact/patterns.ts';

/** `site.yaml`'s `ingest` block, its patterns compiled. */
export interface Wording {
  settings: IngestSettings;
  platforms: readonly string[];
  platformNames: PlatformNames;
  hostAliases: Record<string, string>;
  staffSignatures: RegExp[];
  /** What code of the subject's own languages, and its logs, look like. */
  codeSigns: CodeSign[];
  /** What the words at the end of a link say about its kind, in lower case. */
  linkEndings: readonly LinkEnding[];
  /** How links begin whose kind stands in front. */
  linkBeginnings: readonly LinkBeginning[];
  /** How links to the vendor's notes are written; nothing where it has none. */
  linkNotes: RegExp | undefined;
  bugNumbers: RegExp[];
  /** API names by how they begin; nothing where the subject has no such names. */
  symbolNames: RegExp | undefined;
  symbolPatterns: RegExp[];
  /** Numbers of the vendor's notes; nothing where it has none. */
  noteNumbers: RegExp | undefined;
  housekeeping: RegExp[];
  /** What is private, here and everywhere; the subject's own, which is more particular, comes first. */
  secrets: readonly Secret[];
  /** Values that look private and are not, in lower case. */
  allowed: ReadonlySet<string>;
  /** How a line begins that says what something runs on, and so goes on with a post rather than beginning one: `On RoverOS …`. */
  onPlatform: RegExp | undefined;
  /** Where documentation is served, by how the identifiers of its bundles begin. */
  doccBundles: [begins: string, address: string][];
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
  const { symbolPrefixes, noteNumbers, platformAliases } = site.ingest;
  const compile = (sources: readonly string[]) => sources.map((source) => new RegExp(source, 'gmu'));
  return {
    settings: site.ingest,
    platforms: site.platforms,
    platformNames: compilePlatforms(site.platforms, platformAliases),
    hostAliases: site.hostAliases,
    staffSignatures: compile(site.ingest.staffSignatures),
    codeSigns: site.ingest.codeSigns.map(({ pattern, weight }) => ({ pattern: new RegExp(pattern, 'u'), weight })),
    linkEndings: linkEndings(Object.entries(site.ingest.linkEndings)),
    linkBeginnings: [
      ...beginnings,
      ...site.ingest.linkBeginnings.map(({ pattern, type }) => ({ pattern: new RegExp(pattern, 'u'), type })),
    ],
    linkNotes: notePattern(noteNumbers),
    bugNumbers: compile(site.ingest.bugNumbers),
    symbolNames: oneOf(symbolPrefixes, (begins) => `(?<![\\w.@-])(${begins}(?:[A-Z][a-z]|[A-Z]{2,}[a-z])\\w{2,60})`),
    noteNumbers: oneOf(noteNumbers, (begins) => `\\b(${begins}\\d{3,5})\\b`),
    symbolPatterns: compile(site.ingest.symbolPatterns),
    secrets: [...ownSecrets(site.ingest.secrets), ...secrets],
    allowed: new Set(site.ingest.allow.map((value) => value.toLowerCase())),
    onPlatform:
      site.platforms.length > 0 ? new RegExp(`^on (?:${site.platforms.map((name) => RegExp.escape(name)).join('|')})\\b`, 'i') : undefined,
    doccBundles: Object.entries(site.ingest.doccBundles),
    housekeeping: site.ingest.housekeeping.map((source) => new RegExp(source, 'imu')),
    errorPatterns: site.ingest.errorPatterns.map(({ domain, pattern }) => ({ domain, pattern: new RegExp(pattern, 'gmu') })),
    threadOf: createThreadReader(site.threadPattern, site.hostAliases),
    host,
  };
}

function oneOf(letters: readonly string[], pattern: (begins: string) => string): RegExp | undefined {
  return letters.length > 0 ? new RegExp(pattern(`(?:${letters.join('|')})`), 'g') : undefined;
}
