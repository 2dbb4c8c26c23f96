import { mkdirSync, writeFileSync } from 'node:fs';
import { type ZodType, z } from 'zod';
import { errorTableSchema } from '../src/model/error-table.ts';
import { kindNames, kinds } from '../src/model/kinds.ts';
import { matrixSchema } from '../src/model/matrix.ts';
import { siteFields } from '../src/model/site.ts';
import { symbolsSchema } from '../src/model/symbol-facts.ts';

/* JSON Schemas of what people write, for editors; the package has them in `schemas/`. */

const FOLDER = 'schemas';
const schemas: Readonly<Record<string, ZodType>> = {
  site: siteFields,
  errors: errorTableSchema,
  matrix: matrixSchema,
  symbols: symbolsSchema,
  ...Object.fromEntries(kindNames.map((kind) => [kind, kinds[kind].schema])),
};

mkdirSync(FOLDER, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  // What an editor completes is what is written: before defaults and without what only the check knows.
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  writeFileSync(`${FOLDER}/${name}.json`, `${JSON.stringify(json, null, 2)}\n`);
}
