import { nearestLanguage } from '../markdown/code-languages.ts';
import type { Outline } from '../model/outline.ts';
import { formatProblem } from '../model/problem.ts';

/** Code that is shown plain though its author named a language: no mistake, for what was brought in from elsewhere names any. */
export function codeWarnings(outlines: Iterable<readonly [{ file: string }, Outline]>): string[] {
  return [...outlines].flatMap(([{ file }, { unknownLanguages }]) =>
    unknownLanguages.map(({ language, line, column }) => {
      const nearest = nearestLanguage(language);
      return formatProblem({
        file,
        field: 'body',
        line,
        column,
        found: `code in \`${language}\`, a language that Shiki does not know, is shown plain`,
        allowed: nearest ? `did you mean \`${nearest}\`?` : '`text` says that this is meant',
      });
    }),
  );
}
