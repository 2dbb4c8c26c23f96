import { ContentError } from '../model/problem.ts';
import { loadContent } from './load-content.ts';

/* `npm run check:content`: tell every mistake in `content/`, drafts included. */
try {
  const { documents, tables } = await loadContent(process.cwd(), { drafts: true });
  console.log(`${documents.length} entries and ${tables.length} tables of errors, no mistakes.`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
