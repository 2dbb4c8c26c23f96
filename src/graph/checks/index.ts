import type { Problem } from '../../model/problem.ts';
import type { Check, Content } from './check.ts';
import { dates } from './dates.ts';
import { duplicates } from './duplicates.ts';
import { formerAnchors } from './former-anchors.ts';
import { headings } from './headings.ts';
import { knownIds } from './known-ids.ts';
import { knownLinks } from './known-links.ts';
import { knownQuestions } from './known-questions.ts';
import { knownSymbols } from './known-symbols.ts';
import { ledger } from './ledger.ts';
import { moved } from './moved.ts';
import { numberedAnchors } from './numbered-anchors.ts';
import { ownAddresses } from './own-addresses.ts';
import { pageLinks } from './page-links.ts';
import { plainSummaries } from './plain-summaries.ts';
import { symbolNames } from './symbol-names.ts';
import { tableDomains } from './table-domains.ts';
import { tableErrors } from './table-errors.ts';
import { termBodies } from './term-bodies.ts';
import { topicTree } from './topic-tree.ts';
import { uniqueIds } from './unique-ids.ts';
import { vocabulary } from './vocabulary.ts';

/** Every check, in the order in which their findings are told. */
export const checks: readonly Check[] = [
  uniqueIds,
  vocabulary,
  symbolNames,
  plainSummaries,
  knownIds,
  topicTree,
  duplicates,
  dates,
  headings,
  termBodies,
  knownLinks,
  pageLinks,
  ownAddresses,
  knownQuestions,
  knownSymbols,
  tableDomains,
  tableErrors,
  formerAnchors,
  moved,
  numberedAnchors,
  ledger,
];

/** Run all checks over the content. */
export function checkContent(content: Content): Problem[] {
  return checks.flatMap((check) => check(content));
}
