import { stripVTControlCharacters } from 'node:util';

/** A line of the build's log, and when it came, in milliseconds since the build began. */
export interface LogLine {
  at: number;
  text: string;
}

/** The stages of a build in order, each with the line of the log that ends it. The last ends with the process. */
const stages: readonly [name: string, end: RegExp | undefined][] = [
  ['start: Node, Astro, content read, checked, linked', /\[content\] Syncing content/],
  ['Astro sync of collections', /\[types\] Generated/],
  ['Vite bundles', /(generating|prerendering) static routes/],
  ['render pages', /✓ Completed in/],
  ['sitemap, moving files', /\[@astrojs\/sitemap\] .* created/],
  ['count pages, search index', /\[signpost\] \d+ entries on \d+ pages/],
  ['end: dist in place, exit', undefined],
];

/** A stage of a build: when it began and ended, in milliseconds since the build began. */
export interface BuildStage {
  name: string;
  began: number;
  ended: number;
}

/** Pages of one folder, and how long Astro says that it rendered them. */
export interface Rendered {
  pages: number;
  milliseconds: number;
}

/** Take an Astro log line apart: `├─ /posts/x/index.html (+3ms)`. */
const PAGE = /[├└]─ \/(\S*) \(\+([\d.]+)(ms|s)\)/;

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

/** Render times by the first folder of the pages' paths, as Astro's log gives them, rounded to a millisecond a page. */
export function renderedOf(lines: readonly LogLine[]): Map<string, Rendered> {
  const folders = new Map<string, Rendered>();
  for (const line of lines) {
    const [, path, time, unit] = PAGE.exec(plain(line)) ?? [];
    if (path === undefined) continue;
    const parts = path.split('/');
    const name = parts.length > 2 ? `${parts[0]}/…` : 'other pages';
    const { pages, milliseconds } = folders.get(name) ?? { pages: 0, milliseconds: 0 };
    folders.set(name, { pages: pages + 1, milliseconds: milliseconds + Number(time) * (unit === 's' ? 1000 : 1) });
  }
  return folders;
}

function plain({ text }: LogLine): string {
  return stripVTControlCharacters(text);
}
