import { z } from 'zod';
import { dateSchema } from './date.ts';
import { codeSchema, type ErrorRef, lineSchema, uniqueIds, uniqueLines } from './entry.ts';
import { familyMistakes, familySchema } from './error-families.ts';
import { idSchema } from './id.ts';
import { parseYamlFile } from './parse-yaml-file.ts';
import type { Problem } from './problem.ts';
import { publishedSourceSchema } from './published-source.ts';
import { codeSlug, slugify } from './slug.ts';

/** The folder of `content/` that holds the tables of errors, a file a domain. */
export const ERRORS_FOLDER = 'errors';

/** The longest meaning and the longest first check: what a result and a list show without a fold. */
const MAX_SENTENCES = 300;

const sentences = lineSchema.pipe(z.string().max(MAX_SENTENCES, `at most ${MAX_SENTENCES} characters`));

/** One code of a domain. */
const rowSchema = z.strictObject({
  /** The code as printed: a number, or text such as `0xbaadca11`. */
  code: codeSchema,
  /** Its constant: `NSURLErrorNotConnectedToInternet`. */
  name: lineSchema.optional(),
  /** Its other names, such as the one that it has in another language. */
  names: uniqueLines,
  /** Messages that people see for it. */
  texts: uniqueLines,
  /** What it means, in one plain sentence of our own. */
  meaning: sentences.optional(),
  /** How much its source says: its meaning, or its name and no more. What has no documented meaning is given none. */
  documented: z.enum(['meaning', 'name']).default('meaning'),
  /** The first thing to try, in one or two plain sentences. */
  check: sentences,
  /** The first OS versions that have it, where a source says so. */
  os: uniqueLines,
  /** The id, in `sources`, of what says so; the first where it is left out. */
  source: idSchema.optional(),
  /** Ids of entries that help. */
  read: uniqueIds,
});

/** `content/errors/<slug of the domain>.yaml`: every code of one domain, and the one place that says what it means. */
export const errorTableSchema = z
  .strictObject({
    /** The namespace of the codes, as the system prints it: `NSURLErrorDomain`. */
    domain: lineSchema,
    /** What it covers, in a few words: `URL loading`. */
    title: lineSchema,
    /** Where its errors come from and where they are printed, in one or two sentences. */
    summary: lineSchema,
    /** Other exact names that the same codes are printed under. Tables that have no code in common may share one. */
    spellings: uniqueLines,
    /** The constant part of forms that are printed in the reader's language, where these change the domain's own spelling. */
    localised: uniqueLines,
    /** The API symbol that defines the codes. */
    symbol: lineSchema.optional(),
    /** When a person last checked it against its sources. */
    reviewed: dateSchema.optional(),
    /** Ids of the topics that it belongs to. */
    topics: uniqueIds,
    /** What the table was written from, each under an id that its rows name. */
    sources: z
      .record(idSchema, publishedSourceSchema)
      .refine((sources) => Object.keys(sources).length > 0, 'at least one source, as `id:` with its `title` and `url`'),
    /** The parts of a table that is too long for one page, in the order of its codes. */
    families: z.array(familySchema).default([]),
    /** The codes, in the order of the source. */
    codes: z.array(rowSchema).min(1, 'at least one code'),
  })
  .superRefine(({ sources, families, codes }, context) => {
    for (const { at, field, allowed } of familyMistakes(families, codes))
      context.addIssue({ code: 'custom', path: ['families', at, field], message: allowed });
    const owners = new Map<string, number>();
    for (const [i, row] of codes.entries()) {
      const refuse = (field: (string | number)[], message: string) =>
        context.addIssue({ code: 'custom', path: ['codes', i, ...field], message });
      const claim = (key: string, field: (string | number)[], what: string) => {
        const owner = owners.get(key);
        if (owner === undefined) owners.set(key, i);
        else refuse(field, `${what} once in the file; it stands in codes[${owner}] already`);
      };
      claim(`code ${codeSlug(row.code)}`, ['code'], 'a code');
      if (row.name) claim(`name ${row.name}`, ['name'], 'a name');
      for (const [at, name] of row.names.entries()) claim(`name ${name}`, ['names', at], 'a name');
      if (row.documented === 'name' && row.meaning) refuse(['meaning'], 'nothing beside `documented: name`; take one of the two out');
      if (row.documented === 'meaning' && !row.meaning)
        refuse(['meaning'], 'what the code means; where its source gives the name alone, `documented: name`');
      if (row.source && !Object.hasOwn(sources, row.source)) refuse(['source'], `an id of \`sources\`: ${Object.keys(sources).join(', ')}`);
    }
  });

/** A domain's table: the checked content of its file. */
export type ErrorTable = z.infer<typeof errorTableSchema> & {
  /** Path from the project's root. */
  file: string;
};

/** One code of a domain. */
export type ErrorRow = ErrorTable['codes'][number];

/** Every name that a row's code has, its constant first. */
export function namesOf({ name, names }: ErrorRow): string[] {
  return [...(name ? [name] : []), ...names];
}

/** What tables say of an error as an entry names it. */
export interface TableEntry {
  /** The tables of its domain: several where they share a spelling, none where its domain has none. */
  tables: readonly ErrorTable[];
  /** The one that has it; without its row, the only one there is. */
  table?: ErrorTable;
  row?: ErrorRow;
}

/** Find errors in tables by their domain, whichever of its spellings that is, and their code, else their name. */
export function indexTables(tables: readonly ErrorTable[]): (error: Pick<ErrorRef, 'domain' | 'code' | 'name'>) => TableEntry {
  const bySlug = Map.groupBy(
    tables.flatMap((table) => [...new Set([table.domain, ...table.spellings].map(slugify))].map((slug) => ({ slug, table }))),
    ({ slug }) => slug,
  );
  return (error) => {
    const candidates = (bySlug.get(slugify(error.domain)) ?? []).map(({ table }) => table);
    for (const table of candidates) {
      const row = rowOf(error, table);
      if (row) return { tables: candidates, table, row };
    }
    const [only] = candidates;
    return { tables: candidates, ...(only && candidates.length === 1 && { table: only }) };
  };
}

function rowOf({ code, name }: Pick<ErrorRef, 'code' | 'name'>, { codes }: ErrorTable): ErrorRow | undefined {
  if (code) return codes.find((row) => codeSlug(row.code) === codeSlug(code));
  return name ? codes.find((row) => namesOf(row).includes(name)) : undefined;
}

/**
 * Parse and check a domain's file.
 *
 * @param file path from the project's root, for messages
 * @param id the file's name without `.yaml`
 * @returns the table, or every mistake found in it
 */
export function parseErrorTable(file: string, id: string, text: string): ErrorTable | Problem[] {
  const checked = parseYamlFile(file, text, errorTableSchema);
  if (Array.isArray(checked)) return checked;
  const slug = slugify(checked.data.domain);
  if (slug !== id)
    return [{ file, field: 'file name', found: `\`${id}.yaml\``, allowed: `the file of ${checked.data.domain} is \`${slug}.yaml\`` }];
  return { ...checked.data, file };
}
