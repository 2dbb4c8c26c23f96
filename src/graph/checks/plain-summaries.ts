import type { Problem } from '../../model/problem.ts';
import type { Check } from './check.ts';

/** What is Markdown and nothing that people write: a name in double underscores or a pointer's star may stand in plain text. */
const MARKUP =
  /`[^`\n]+`|\[\[[\p{L}\p{N}#][^\]\n]*\]\]|\[\^[^\]\s]+\]|\[[^[\]\n]+\]\((?:https?:|#|\/|mailto:)[^()\s]*\)|(?<![\p{L}\p{N}*])\*\*[^\s*](?:[^*\n]*[^\s*])?\*\*(?![\p{L}\p{N}*])|<https?:[^\s>]+>/u;

/** A short answer is shown where nothing renders Markdown: in results, feeds, pictures and replies. */
export const plainSummaries: Check = ({ documents }) =>
  documents.flatMap(({ file, data }): Problem[] => {
    const [markup] = MARKUP.exec(data.summary) ?? [];
    if (!markup) return [];
    return [
      {
        file,
        field: 'summary',
        found: `${markup.includes('`') ? markup : `\`${markup}\``}, which is Markdown`,
        allowed: 'plain text; search results, feeds and replies show it as it stands',
      },
    ];
  });
