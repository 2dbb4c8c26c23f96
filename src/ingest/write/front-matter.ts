import { Document, isCollection } from 'yaml';

/** Fields that stand on one line. */
const ON_ONE_LINE = new Set(['topics', 'platforms', 'os', 'symbols', 'related', 'metrics', 'feedback']);

/** Lists stand without padding, as people write them: `[a, b]`, but `{ replies: 3 }`. */
const PADDED_LIST = /^(\w+: )\[ (.*) \]$/gm;

/** Write the fields of a new entry as front matter; empty ones are left out. */
export function writeFrontMatter(fields: Record<string, unknown>): string {
  const filled = Object.entries(fields).filter(([, value]) => !isEmpty(value));
  const document = new Document(Object.fromEntries(filled));
  for (const name of ON_ONE_LINE) {
    const node = document.get(name, true);
    if (isCollection(node)) node.flow = true;
  }
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: true });
  return `---\n${yaml.replace(PADDED_LIST, '$1[$2]')}---\n`;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
