import { footnotesAt } from '../../src/markdown/footnotes.ts';
import { outlineOf } from '../../src/markdown/outline.ts';
import { parseErrorTable } from '../../src/model/error-table.ts';
import { parseYaml } from '../../src/model/yaml.ts';
import type { Random } from '../bench/random.ts';

/** Something that the content says, and what it names as the proof of it. */
export interface Statement {
  /** Path from the project's root. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** As its author wrote it. */
  text: string;
  /** The footnotes behind it, or the source of a table's row. */
  sources: string[];
}

/** What stands before one or more footnote marks, and these. */
const PROVEN = /(.*?)((?:\[\^[^\]]+\]\s*)+)/g;

const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;

/**
 * List what an entry says with a footnote: within a line, what stands since the footnote before.
 * A line without a footnote, and what follows a line's last one, is no statement.
 *
 * @param text the whole file, front matter included
 */
export function statementsOfEntry(file: string, text: string): Statement[] {
  const body = text.replace(FRONT_MATTER, (matter) => matter.replace(/[^\n]/g, ''));
  const notes = new Map(
    footnotesAt(body.split('\n'), outlineOf(body).footnotes).map(({ label, source }) => [label, source.replace(/^\[\^[^\]]+\]: /, '')]),
  );
  return body.split('\n').flatMap((line, at) =>
    /^\[\^[^\]]+\]:/.test(line)
      ? []
      : [...line.matchAll(PROVEN)].map(([, said = '', marks = '']) => ({
          file,
          line: at + 1,
          text: said.replace(/^[\s.,;:|)]+/, '').trim(),
          sources: [...marks.matchAll(/\[\^([^\]]+)\]/g)].map(([, label = '']) => notes.get(label) ?? `[^${label}], which is not there`),
        })),
  );
}

/**
 * List what a domain's table says of its codes: code, name, meaning, and what to try.
 *
 * @param id the file's name without `.yaml`
 * @throws where the table has mistakes, which `npm run check:content` tells
 */
export function statementsOfTable(file: string, id: string, text: string): Statement[] {
  const table = parseErrorTable(file, id, text);
  const yaml = parseYaml(text);
  if (Array.isArray(table) || 'mistakes' in yaml) throw new Error(`${file} has mistakes; see npm run check:content`);
  const [first] = Object.keys(table.sources);
  return table.codes.map((row, i) => {
    const source = table.sources[row.source ?? first ?? ''];
    const said = row.meaning ?? '(documented by name alone)';
    return {
      file,
      line: yaml.placeOf(['codes', i])?.line ?? 1,
      text: [`${row.code} ${row.name ?? '(no name)'}: ${said}`, ...row.names, ...row.texts, `Check: ${row.check}`].join(' / '),
      sources: source ? [`${source.title}, ${source.url}`] : [],
    };
  });
}

/** Draw this many different ones, or all where there are fewer, in the order in which they were drawn. */
export function draw<T>(all: readonly T[], count: number, random: Random): T[] {
  const left = [...all];
  const drawn: T[] = [];
  while (drawn.length < count && left.length > 0) drawn.push(...left.splice(random.int(0, left.length - 1), 1));
  return drawn;
}
