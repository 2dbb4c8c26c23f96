import { parse as parseYaml } from 'yaml';
import { CaptureError } from '../../capture-error.ts';

/** What of a page's front matter an entry takes. */
export interface PageFields {
  title?: string | undefined;
  summary?: string | undefined;
  /** What numbers it among its like. */
  number?: string | undefined;
  url?: string | undefined;
  published?: string | undefined;
  changed?: string | undefined;
  draft: boolean;
}

const YAML = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const TOML = /^\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+[ \t]*(?:\n|$)/;

/**
 * Read a page's front matter, as YAML or as the simple TOML that Hugo writes.
 *
 * @throws CaptureError where it is no YAML
 */
export function readPageFields(file: string, text: string): { fields: PageFields; body: string } {
  const yaml = YAML.exec(text);
  const toml = yaml ? null : TOML.exec(text);
  if (!yaml && !toml) return { fields: { draft: false }, body: text };
  const found = yaml ? fromYaml(file, yaml[1] ?? '') : fromToml(toml?.[1] ?? '');
  return { fields: fieldsOf(found), body: text.slice((yaml ?? toml)?.[0].length) };
}

function fromYaml(file: string, source: string): Record<string, unknown> {
  try {
    const data: unknown = parseYaml(source, { logLevel: 'silent' });
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Record<string, unknown>) : {};
  } catch (error) {
    const found = (error as Error).message.split('\n')[0] ?? 'front matter that is no YAML';
    throw new CaptureError({ file, place: 'front matter', found, allowed: 'front matter in YAML' });
  }
}

/** Lines of `name = value`: all that titles and dates need. */
function fromToml(source: string): Record<string, unknown> {
  const lines = source.matchAll(/^([\w-]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|(\S+))[ \t]*(?:#.*)?$/gm);
  return Object.fromEntries([...lines].map(([, name, double, single, bare]) => [name, double?.replace(/\\(.)/g, '$1') ?? single ?? bare]));
}

function fieldsOf(found: Record<string, unknown>): PageFields {
  const updated = found.last_update as { date?: unknown } | undefined;
  return {
    title: textOf(found.title),
    number: textOf(found.number) ?? textOf(found.id),
    summary: textOf(found.description) ?? textOf(found.summary) ?? textOf(found.excerpt),
    url: webAddress(found.canonical_url ?? found.canonicalUrl ?? found.canonical ?? found.source ?? found.url),
    published: dayOf(found.date ?? found.publishDate ?? found.published ?? found.created),
    changed: dayOf(found.lastmod ?? found.last_modified_at ?? found.updated ?? found.modified ?? updated?.date),
    draft: isTrue(found.draft) || found.published === false,
  };
}

function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/g, ' ').trim() : '';
  return text || undefined;
}

function webAddress(value: unknown): string | undefined {
  return typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value) ? value : undefined;
}

function dayOf(value: unknown): string | undefined {
  const text = value instanceof Date ? value.toISOString() : typeof value === 'string' ? value : '';
  return /^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(Date.parse(text.slice(0, 10))) ? text.slice(0, 10) : undefined;
}

function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}
