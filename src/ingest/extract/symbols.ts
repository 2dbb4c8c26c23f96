import type { Wording } from '../wording.ts';
import { findAll } from './find-all.ts';

/** More symbols than this and a draft is about none of them. */
const MAX_SYMBOLS = 24;

/** A method by its name and those of its parameters: `read(from:count:)`. */
const SIGNATURE = /(?<![\w.])([a-z]\w{3,40}\((?:\w+:|_:){1,6}\))/g;

/** The API names, entitlements and keys that a text names, most often named first. */
export function findSymbols(text: string, { symbolNames, symbolPatterns }: Pick<Wording, 'symbolNames' | 'symbolPatterns'>): string[] {
  const counts = new Map<string, number>();
  const add = (symbol: string) => counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  for (const [, name = ''] of symbolNames ? text.matchAll(symbolNames) : []) if (!/Domain$/.test(name)) add(name);
  if (text.includes(':)')) for (const [, signature = ''] of text.matchAll(SIGNATURE)) add(signature);
  for (const pattern of symbolPatterns) for (const name of findAll(text, pattern)) add(name);
  const ranked = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  return ranked.slice(0, MAX_SYMBOLS);
}
