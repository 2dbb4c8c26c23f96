/**
 * One mistake in the content, told so that its author can mend it: where it is,
 * what stands there, and what is allowed.
 */
export interface Problem {
  /** Path from the project's root, as the author knows it: `content/posts/x.md`. */
  file: string;
  /** Front-matter field (`source.url`, `topics[1]`), `body`, or `file` for the whole of it. */
  field: string;
  /** The line of the file, from 1, where it is known. */
  line?: number;
  /** The column in that line, from 1, where it is known. */
  column?: number;
  /** What was found there. */
  found: string;
  /** What is allowed, or what to do. */
  allowed: string;
}

/**
 * Format a problem as the one line that a build prints for it.
 *
 * @returns `file:line:column: field: what was found; what is allowed`, line and column where they are known, as editors and terminals lead there
 */
export function formatProblem({ file, line, column, field, found, allowed }: Problem): string {
  return `${[file, line, column].filter((part) => part !== undefined).join(':')}: ${field}: ${found}; ${allowed}`;
}

/** Thrown when the content has mistakes; carries every one of them: those of each file by itself, then those of the whole, check by check. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const lines = problems.map(formatProblem).join('\n');
    const noun = problems.length === 1 ? 'mistake' : 'mistakes';
    super(
      `The content has ${problems.length} ${noun}. Nothing was built.\n\n${lines}\n\n` +
        'CONTRIBUTING.md lists every field and what it takes.',
    );
    this.name = 'ContentError';
    this.problems = problems;
  }
}
