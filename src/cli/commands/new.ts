import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { idSchema, MAX_ID_LENGTH } from '../../model/id.ts';
import { type Kind, kindNames } from '../../model/kinds.ts';
import { slugify } from '../../model/slug.ts';
import { UsageError } from '../../model/usage-error.ts';
import { rootFolder } from '../../site/root.ts';
import { newEntry, newEntryFile } from '../new-entry.ts';
import { parseOptions } from '../parse-options.ts';

export const help = `Begins an entry: a draft with the fields that it needs, and a line on each.

Usage: signpost new [kind] [title] [options]

  kind            ${kindNames.join(', ')} (post)
  title           for a question, the question as a reader would ask it; asked for where it is left out
  --id <id>       the file's name and the last part of its address, for good (the title's words)

Nothing that is there is overwritten. Exit codes: 0 written, 2 wrong usage.`;

/** `signpost new` */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, { id: { type: 'string' } }, true);
  const [first, ...rest] = positionals;
  const named = kindNames.find((kind) => kind === first);
  const kind: Kind = named ?? 'post';
  const given = (named ? rest : positionals).join(' ').trim();
  const title = given || (await ask(`Title of the ${kind}: `));
  if (!title) throw new UsageError('no title; what the entry is called, for a question the question as a reader would ask it');
  const id = values.id ?? shortSlug(title);
  const checked = idSchema.safeParse(id);
  if (!checked.success) throw new UsageError(`--id ${id}: no id; ${checked.error.issues.map(({ message }) => message).join('; ')}`);
  const file = newEntryFile(kind, id);
  const path = join(rootFolder(), file);
  if (existsSync(path)) throw new UsageError(`${file}: there already; another id, with --id`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, newEntry(kind, title), { flag: 'wx' });
  console.log(`${file} written, a draft: \`npm run dev\` shows it. Take \`draft: true\` out when it is ready.`);
  return 0;
}

/** The title's words, as many as an id may have. */
function shortSlug(title: string): string {
  const slug = slugify(title);
  return slug.length <= MAX_ID_LENGTH ? slug : slug.slice(0, MAX_ID_LENGTH + 1).replace(/-[^-]*$/, '');
}

/** Ask whoever sits at the terminal; nobody sits where input is not one. */
async function ask(question: string): Promise<string> {
  if (!process.stdin.isTTY) return '';
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await terminal.question(question)).trim();
  } finally {
    terminal.close();
  }
}
