import { join } from 'node:path';
import { frontMatterOf } from '../model/front-matter.ts';
import type { Problem } from '../model/problem.ts';
import { type Place, parseYaml } from '../model/yaml.ts';
import { readText } from './read-text.ts';

/** A field as a problem names it: `source.url`, `errors[0].code`. */
const FIELD = /^[\w-]+(?:\[\d+\]|\.[^\s[\]]+)*$/;

/**
 * Add to mistakes in fields where these stand. It reads the files again, which a sound site never needs.
 *
 * @param root the project's folder
 */
export async function locate(root: string, problems: readonly Problem[]): Promise<Problem[]> {
  const files = [...new Set(problems.filter(({ field, line }) => line === undefined && FIELD.test(field)).map(({ file }) => file))];
  const readers = new Map(await Promise.all(files.map(async (file) => [file, await placeReader(root, file)] as const)));
  return problems.map((problem) => {
    const known = problem.line !== undefined || !FIELD.test(problem.field);
    return known ? problem : { ...problem, ...readers.get(problem.file)?.(pathOf(problem.field)) };
  });
}

async function placeReader(root: string, file: string): Promise<((path: readonly (string | number)[]) => Place | undefined) | undefined> {
  if (!/\.(?:md|yaml)$/.test(file)) return undefined;
  const text = await readText(join(root, file)).catch(() => '');
  const yaml = parseYaml(file.endsWith('.md') ? (frontMatterOf(text) ?? '') : text);
  if ('mistakes' in yaml) return undefined;
  // The first line of an entry is the `---`.
  const before = file.endsWith('.md') ? 1 : 0;
  return (path) => {
    const place = yaml.placeOf(path);
    return place && { line: place.line + before, column: place.column };
  };
}

/** `errors[0].code` → `['errors', 0, 'code']` */
function pathOf(field: string): (string | number)[] {
  return [...field.matchAll(/\[(\d+)\]|\.?([^.[\]]+(?:\/[^[\]]*)?)/g)].map(([, index, name]) =>
    index === undefined ? (name ?? '') : Number(index),
  );
}
