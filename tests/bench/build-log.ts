import { stripVTControlCharacters } from 'node:util';

/** A line of the build's log, and when it came, in milliseconds since the build began. */
export interface LogLine {
  at: number;
  text: string;
}

/** The stages of a build in order, each with the line of the log that ends it. The last ends with the process. */
const stages: readonly [name: string, end: RegExp | undefined][] = [
  ['start: Node, content read, checked, linked', /^content: \d/],
  ['Astro and Vite, what has changed', /^pages: .* to make$/],
  ['pages', /^pages: all /],
  ['sitemap, redirects, search index', / in the search index$/],
  ['end: dist in place, exit', undefined],
];

/** A stage of a build: when it began and ended, in milliseconds since the build began. */
export interface BuildStage {
  name: string;
  began: number;
  ended: number;
}

/**
 * Tell from the log when each stage began and ended.
 *
 * @param total when the process ended
 * @throws Error where the log lacks the line that ends a stage
 */
export function stagesOf(lines: readonly LogLine[], total: number): BuildStage[] {
  let began = 0;
  let from = 0;
  return stages.map(([name, end]) => {
    const line = end ? lines.findIndex((candidate, i) => i >= from && end.test(plain(candidate))) : lines.length;
    if (line < 0) throw new Error(`The build's log has no line like ${end}, which ends “${name}”; mend tests/bench/build-log.ts`);
    const stage = { name, began, ended: lines[line]?.at ?? total };
    began = stage.ended;
    from = line + 1;
    return stage;
  });
}

function plain({ text }: LogLine): string {
  return stripVTControlCharacters(text);
}
