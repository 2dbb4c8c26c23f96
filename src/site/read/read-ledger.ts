import { join } from 'node:path';
import { type Ledger, parseLedger } from '../../model/ledger.ts';
import type { Problem } from '../../model/problem.ts';
import { readText, whyUnreadable } from '../read-text.ts';
import { wasThere } from '../was-there.ts';

/** Where the ledger is, from the project's folder. */
export const ledgerFile = 'content/ledger.json';

/** Read every address ever published; none where nothing was recorded yet. */
export async function readLedger(root: string, problems: Problem[]): Promise<Ledger> {
  try {
    return parseLedger(await readText(join(root, ledgerFile)));
  } catch (error) {
    const gone = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (gone && !(await wasThere(root, ledgerFile))) return new Map();
    problems.push({
      file: ledgerFile,
      field: 'file',
      found: whyUnreadable(error),
      allowed: `what \`npm run ledger -- --accept\` writes; take back what ${gone ? 'deleted' : 'changed'} it`,
    });
    return new Map();
  }
}
