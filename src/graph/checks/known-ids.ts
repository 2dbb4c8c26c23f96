import type { Document } from '../../model/document.ts';
import type { ErrorTable } from '../../model/error-table.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Problem } from '../../model/problem.ts';
import type { Check } from './check.ts';
import { nearestId } from './nearest.ts';

/** A field that names other entries. */
interface Mention {
  field: string;
  id: string;
  /** The kind it must be, where only one will do. */
  kind?: Kind;
}

/** Every id that a field names exists, is of the right kind, is no former one, and is not the entry's own. */
export const knownIds: Check = ({ site, documents, tables, byId, broken, drafts }) => {
  const problems: Problem[] = [];
  const check = (file: string, own: string, { field, id, kind }: Mention) => {
    const report = (found: string, allowed: string) => problems.push({ file, field, found, allowed });
    const target = byId.get(id);
    if ((target?.id ?? id) === own) report(`\`${id}\`, the entry itself`, 'the id of another entry');
    else if (!target && drafts.has(id)) report(`\`${id}\`, a draft`, 'the id of an entry that is published');
    else if (!target && !broken.has(id))
      report(`\`${id}\`, which no entry has`, `the id of ${kind ? `a ${kind}` : 'an entry'}${nearestId(id, byId, kind)}`);
    else if (target && kind && target.kind !== kind) report(`\`${id}\`, which is a ${target.kind}`, `the id of a ${kind}`);
    else if (target && target.id !== id) report(`\`${id}\`, a former id`, `it is now \`${target.id}\``);
  };

  for (const document of documents) {
    for (const mention of mentionsOf(document)) check(document.file, document.id, mention);
  }
  for (const table of tables) for (const mention of mentionsOfTable(table)) check(table.file, '', mention);
  for (const [i, id] of site.start.entries()) check('content/site.yaml', '', { field: `start[${i}]`, id });
  return problems;
};

function mentionsOf({ kind, data }: Document): Mention[] {
  const mentions = [...list('topics', data.topics, 'topic'), ...list('related', data.related)];
  if (kind === 'topic') {
    mentions.push(...list('start', data.start));
    if (data.parent) mentions.push({ field: 'parent', id: data.parent, kind: 'topic' });
  }
  if (kind === 'post' && data.duplicateOf) mentions.push({ field: 'duplicateOf', id: data.duplicateOf, kind: 'post' });
  return mentions;
}

function mentionsOfTable({ topics, codes }: ErrorTable): Mention[] {
  return [...list('topics', topics, 'topic'), ...codes.flatMap(({ code, read }) => list(`code ${code}, read`, read))];
}

function list(field: string, ids: readonly string[], only?: Kind): Mention[] {
  return ids.map((id, i) => ({ field: `${field}[${i}]`, id, ...(only && { kind: only }) }));
}
