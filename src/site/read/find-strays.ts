import { ERRORS_FOLDER } from '../../model/error-table.ts';
import { kindNames, kinds } from '../../model/kinds.ts';
import { MATRICES_FOLDER } from '../../model/matrix.ts';
import { PAGES_FOLDER } from '../../model/page.ts';
import type { Problem } from '../../model/problem.ts';
import { QUESTIONS_FOLDER, UNANSWERED_FOLDER } from '../../model/questions.ts';
import { namesIn } from '../read-files.ts';

/** What may stand in `content/` beside the folders. */
const TOP_FILES = ['site.yaml', 'symbols.yaml', 'ledger.json', 'links.json', 'LICENSE.md'];

/** Tell what stands directly in `content/` and is nothing that anybody reads: an entry put there would be lost silently. */
export async function findStrays(root: string, problems: Problem[]): Promise<Problem[]> {
  const folders = [
    ...kindNames.map((kind) => kinds[kind].folder),
    QUESTIONS_FOLDER,
    UNANSWERED_FOLDER,
    ERRORS_FOLDER,
    MATRICES_FOLDER,
    PAGES_FOLDER,
  ];
  const known = new Set<string>([...folders, ...TOP_FILES]);
  return (await namesIn(root, 'content', problems))
    .filter((name) => !known.has(name) && !name.startsWith('.'))
    .map((name) => ({
      file: `content/${name}`,
      field: 'file name',
      found: 'a file or folder that does not belong here',
      allowed: `the folders ${folders.map((folder) => `\`${folder}/\``).join(', ')}, and ${TOP_FILES.map((file) => `\`${file}\``).join(', ')}`,
    }));
}
