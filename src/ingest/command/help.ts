import { readers } from '../readers/index.ts';

/** What `--help` prints. */
export function helpText(): string {
  const width = Math.max(...readers.map(({ format }) => format.length)) + 2;
  const list = readers.map(({ format, describes }) => `  ${format.padEnd(width)}${describes}`).join('\n');
  return `Turn captures into entries: new posts become drafts, known ones get their new figures.

Usage: npm run ingest -- <file or folder or -> … [options]

  --out <folder>      where drafts are written (drafts); a folder that is named here is matched too, in place of content
  --content <folder>  where entries are matched, and get new figures (content)
  --host <host>       where captured topics live that do not say so: forum.example
  --ids <file>        a table that names ids: an id, a tab, and how the post begins or its title
  --format <name>     how to read the captures (auto)
  --as <kind>         what pages of Markdown become: post, or technote where a page has a number, such as KB12 (post)
  --images <folder>   copy the pictures that stand beside captures there; the draft says which. Nothing is fetched
  --captured <date>   when the captures were taken (the latest activity that a listing shows)
  --report <file>     write what was found and done as JSON
  --dry-run           do everything except writing
  --check             write nothing; exit 1 if figures differ or a captured post has no entry
  --site <file>       the site's settings (content/site.yaml)
  --help              this text

Formats:
${list}

Exit codes: 0 fine, 1 something needs a person, 2 wrong usage.
`;
}
