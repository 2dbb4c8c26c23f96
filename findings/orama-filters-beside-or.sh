#!/usr/bin/env bash
# @orama/orama 3.1.18: a filter that stands beside `or`, `and` or `not` is dropped without a word.
#
# All filters of a `where` have to be met, so one would expect `{ indoor: false, or: [...] }` to be both, as in MongoDB or Prisma, or to
# be refused, as two operators on one number are. Seen: the filters within `or` count, and what stands beside it is passed over, whichever
# comes first, so that what is indoors is found; of `or` and `not` beside each other one counts. Even a field that the schema does not have
# is no error there. Put into an `and` together, they all count.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund @orama/orama@3.1.18 >/dev/null
cat > try.mjs <<'JS'
import { create, insert, search } from '@orama/orama';
const database = create({ schema: { indoor: 'boolean', year: 'number' } });
for (const [id, indoor, year] of [['old', false, 2024], ['room', true, 2025], ['new', false, 2026]]) insert(database, { id, indoor, year });
const either = [{ year: { eq: 2025 } }, { year: { eq: 2026 } }];
const filters = {
  plain: { indoor: false, year: { gt: 2024 } },
  before: { indoor: false, or: either },
  after: { or: either, indoor: false },
  beside: { not: { year: { eq: 2026 } }, indoor: false },
  three: { or: either, not: { indoor: true } },
  unknown: { or: either, indoors: false },
  together: { and: [{ indoor: false }, { or: either }] },
};
const seen = {};
for (const [name, where] of Object.entries(filters)) seen[name] = (await search(database, { term: '', where })).hits.map(({ id }) => id).sort().join();
console.table(seen);
const both = 'new,room';
const expected = { plain: 'new', before: both, after: both, beside: 'old,room', three: both, unknown: both, together: 'new' };
if (JSON.stringify(seen) !== JSON.stringify(expected)) { console.error('changed'); process.exit(1); }
JS
node try.mjs
