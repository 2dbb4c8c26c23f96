import type { Check, Content } from '../../../../src/graph/checks/check.ts';
import { formatProblem } from '../../../../src/model/problem.ts';

/** What a check finds, as the lines that a build prints. */
export function linesOf(check: Check, content: Content): string[] {
  return check(content).map(formatProblem);
}
