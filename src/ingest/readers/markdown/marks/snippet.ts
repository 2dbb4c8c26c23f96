import type { ReadMark } from './read-mark.ts';

const SNIPPET = /^[ \t]*-+8<-+[ \t]+"([^"]*)"[ \t]*$/;

/** Another file that MkDocs puts there. */
export const snippet: ReadMark = (line, page) => {
  const file = SNIPPET.exec(line)?.[1];
  if (file !== undefined) page.losses.push(`files that are put in: ${file}`);
  return file !== undefined;
};
