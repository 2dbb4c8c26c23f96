import { basename } from 'node:path';
import type { Capture } from '../../input/capture.ts';
import { readText } from '../../input/lines.ts';
import { createConverter } from '../../normalise/html/html-to-markdown.ts';
import type { RawPost } from '../../raw-post.ts';
import { readDialects } from '../markdown/dialects.ts';
import { readPageFields } from '../markdown/page-fields.ts';
import type { ReadContext } from '../reader.ts';

/** Read a page of Markdown. */
export async function* read(capture: Capture, { as }: ReadContext): AsyncGenerator<RawPost> {
  const whole = (await readText(capture)).replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const { fields, body } = readPageFields(capture.name, whole);
  const { text, losses } = readDialects(body);
  const heading = /^(?:#\s+(.+?)\s*#*|(.+)\n=+)[ \t]*$/m.exec(text);
  const own =
    heading && text.slice(0, heading.index).trim() === '' ? (heading[1] ?? heading[2] ?? '').replace(/\s*\{:?\s*#[^}]*\}$/, '') : undefined;
  const title = fields.title ?? own ?? nameOf(capture.name);
  const published = fields.published ?? dayOf(capture.name);
  const converter = createConverter({ file: capture.name, base: fields.url, headings: 2 });
  // The title stands in the entry's fields; another heading of the first level stays.
  const rest = heading && own !== undefined ? text.slice(heading.index + heading[0].length) : text;
  const technote = as === 'technote' ? numberOf([fields.number, title, basename(capture.name)]) : undefined;
  const doubts = [
    ...(fields.draft ? ['its site has not published it'] : []),
    ...(as === 'technote' && !technote ? ['it has no number, such as KB12, which a technote needs; it became a post'] : []),
  ];
  yield {
    kind: technote ? 'technote' : 'post',
    ...(technote && { number: technote }),
    startLine: 1,
    endLine: whole.replace(/\n$/, '').split('\n').length,
    doubts,
    title: title.replace(/[`*_]/g, ''),
    ...(fields.summary && { summary: fields.summary }),
    ...(fields.url && { url: fields.url }),
    ...converter.markdown(rest),
    form: 'tidy',
    figures: { ...(fields.changed && { activity: fields.changed }) },
    ...(published && { published }),
    type: 'guide',
    losses: [...losses, ...converter.losses()],
  } satisfies RawPost;
}

/** A number at the start of a field, a title or a file's name: `KB12`, `ADR-0012 Why`, `tn_7-title.md`. */
function numberOf(places: readonly (string | undefined)[]): string | undefined {
  for (const place of places) {
    const [, letters, digits] = /^([A-Za-z]{2,4})[-_ ]?(\d{1,6})(?![\d.]*\d)\b/.exec(place?.replaceAll('_', '-') ?? '') ?? [];
    if (letters && digits) return letters.toUpperCase() + digits;
  }
  return undefined;
}

/** The day that Jekyll puts before the name of a post's file. */
function dayOf(file: string): string | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})-/.exec(basename(file))?.[1];
  return day && !Number.isNaN(Date.parse(day)) ? day : undefined;
}

/** A page without a title has the name of its file: `reset-the-lamp.md`. */
function nameOf(file: string): string {
  const name = basename(file)
    .replace(/\.\w+$/, '')
    .replace(/^\d{4}-\d{2}-\d{2}-/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return name.charAt(0).toUpperCase() + name.slice(1) || 'Untitled';
}
