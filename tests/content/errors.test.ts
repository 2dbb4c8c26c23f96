import { beforeAll, describe, expect, test } from 'vitest';
import type { ErrorRelations } from '../../src/graph/graph.ts';
import { slugify } from '../../src/model/slug.ts';
import { sourceOf } from '../../src/site/error-view.ts';
import { loadContent } from '../../src/site/load-content.ts';
import { createSite, type Site } from '../../src/site/site.ts';

/* What must hold of the codes of this knowledge base. The checks of the build make it so; here it is shown of what is there. */

let site: Site;
beforeAll(async () => {
  site = createSite(await loadContent(process.cwd(), { drafts: true }));
}, 60_000);

const tables = () => site.graph.domains.flatMap(({ table }) => table ?? []);
const rows = () => tables().flatMap((table) => table.codes.map((row) => ({ table, row, name: `${table.domain} ${row.code}` })));
const named = (list: readonly { name: string }[]) => list.map(({ name }) => name);

describe('every code of a table', () => {
  test('has a meaning, or says that none is documented', () => {
    expect(named(rows().filter(({ row }) => Boolean(row.meaning) === (row.documented === 'name')))).toEqual([]);
  });

  test('has a first thing to try, which is not its meaning again', () => {
    expect(named(rows().filter(({ row }) => !row.check || row.check === row.meaning))).toEqual([]);
  });

  test('has a source that is published', () => {
    expect(named(rows().filter(({ table, row }) => !sourceOf(table, row)?.url))).toEqual([]);
  });

  test('has a page of its own', () => {
    const paths = rows().map(
      ({ table, row }) => site.graph.errors.find((error) => error.row === row && error.domain === table.domain)?.path,
    );
    expect(new Set(paths).size).toBe(rows().length);
    expect(paths).not.toContain(undefined);
  });
});

describe('the tables', () => {
  test('tell of at least 350 codes what they mean and what to try first', () => {
    expect(rows().filter(({ row }) => row.meaning && row.check).length).toBeGreaterThanOrEqual(350);
  });

  test('define no domain twice, in any spelling, and no code', () => {
    const domains = tables().map(({ domain }) => slugify(domain));
    expect(domains.filter((name, i) => domains.indexOf(name) !== i)).toEqual([]);
    const codes = rows().flatMap(({ table, row }) =>
      [...new Set([table.domain, ...table.spellings].map(slugify))].map((name) => `${name} ${row.code}`),
    );
    expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
  });
});

test('no entry cites a code, or a name, that the table of its domain lacks', () => {
  const isUnknown = ({ code, names, row }: ErrorRelations) => !row && (code !== undefined || names.length > 0);
  const unknown = site.graph.domains.filter(({ table }) => table).flatMap(({ errors }) => errors.filter(isUnknown));
  expect(unknown.map(({ path, entries }) => `${path}: ${entries.join(', ')}`)).toEqual([]);
});
