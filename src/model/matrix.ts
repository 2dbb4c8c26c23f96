import { z } from 'zod';
import { dateSchema } from './date.ts';
import { lineSchema, uniqueIds, uniqueLines } from './entry.ts';
import { anchorSchema, idSchema } from './id.ts';
import { parseYamlFile } from './parse-yaml-file.ts';
import type { Problem } from './problem.ts';
import { publishedSourceSchema } from './published-source.ts';

/** The folder of `content/` that holds matrices, a file each. */
export const MATRICES_FOLDER = 'matrices';

/** One question that every row answers. */
const columnSchema = z.strictObject({
  /** What stands over it. */
  title: lineSchema,
  /** The heading of the same column in the tables of `entry`, which have to say the same; the column is not in them where it is left out. */
  in: lineSchema.optional(),
  /** What readers can choose rows by: `true` for each text that stands in the column, or a text → the choices that it belongs to. */
  choices: z.union([z.literal(true), z.record(lineSchema, z.array(lineSchema).min(1, 'at least one choice'))]).optional(),
});

/** One case. */
const rowSchema = z.strictObject({
  /** Its anchor, which never changes. */
  id: anchorSchema,
  /** What it answers to each column, in their order. */
  cells: z.array(lineSchema),
  /** An id of `sources`. */
  source: idSchema,
  /** The section of `entry` with the table that says the same. */
  section: anchorSchema.optional(),
});

/** `content/matrices/<id>.yaml`: cases and what holds of each, so many that readers choose among them. */
export const matrixSchema = z
  .strictObject({
    /** What it is called. */
    title: lineSchema,
    /** What it answers, in one or two sentences. */
    summary: lineSchema,
    /** The entry that says the same at length, and that it is checked against. */
    entry: idSchema,
    /** Topics whose pages lead to it. */
    topics: uniqueIds,
    /** When a person last checked it against its sources. */
    reviewed: dateSchema.optional(),
    /** What one has to know to read it. */
    notes: uniqueLines,
    columns: z.array(columnSchema).min(2, 'at least two columns'),
    /** What it was written from, each under an id that its rows name. */
    sources: z.record(idSchema, publishedSourceSchema),
    rows: z.array(rowSchema).min(1, 'at least one row'),
  })
  .superRefine(({ columns, sources, rows }, context) => {
    const anchors = new Set<string>();
    for (const [i, { id, cells, source }] of rows.entries()) {
      const refuse = (field: (string | number)[], message: string) =>
        context.addIssue({ code: 'custom', path: ['rows', i, ...field], message });
      if (anchors.has(id)) refuse(['id'], 'each id once');
      anchors.add(id);
      if (!Object.hasOwn(sources, source)) refuse(['source'], `an id of \`sources\`: ${Object.keys(sources).join(', ')}`);
      if (cells.length !== columns.length)
        refuse(['cells'], `${columns.length} texts, one for each column: ${columns.map(({ title }) => title).join(', ')}`);
      for (const [at, cell] of cells.entries()) {
        const { choices, title } = columns[at] ?? {};
        if (typeof choices === 'object' && !Object.hasOwn(choices, cell))
          refuse(['cells', at], `a text of the \`choices\` of ${title}: ${Object.keys(choices).join(', ')}`);
      }
    }
  });

/** The checked content of a matrix's file. */
export type Matrix = z.infer<typeof matrixSchema> & {
  /** The file's name without its ending. */
  id: string;
  /** Path from the project's root. */
  file: string;
};

/** One column of a matrix. */
export type MatrixColumn = Matrix['columns'][number];

/**
 * Parse and check a matrix's file.
 *
 * @param file path from the project's root, for messages
 * @param id the file's name without `.yaml`
 * @returns the matrix, or every mistake found in it
 */
export function parseMatrix(file: string, id: string, text: string): Matrix | Problem[] {
  const named = idSchema.safeParse(id);
  if (!named.success)
    return [
      { file, field: 'file name', found: `\`${id}\``, allowed: `the file's name is a permanent id: ${named.error.issues[0]?.message}` },
    ];
  const parsed = parseYamlFile(file, text, matrixSchema);
  return Array.isArray(parsed) ? parsed : { ...parsed.data, id, file };
}

/** The choices that a cell belongs to; none where its column is not chosen by. */
export function choicesOf({ choices }: MatrixColumn, cell: string): readonly string[] {
  if (choices === undefined) return [];
  return choices === true ? [cell] : (choices[cell] ?? []);
}
