import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseOptions } from '../../src/ingest/command/options.ts';
import { ingest } from '../../src/ingest/ingest.ts';

const FORMATS = 'tests/fixtures/ingest/formats';

/** Every reader of captures, by the name of its format. */
export const readers = readdirSync(FORMATS);

/** In JSON: a field of words, and the words. */
const JSON_WORDS = /"(title|body|body_html|html_body|cooked|text|description|summary|name|username|raw|code)":\s*"((?:[^"\\]|\\.)*)"/g;
const asJson = (text: string) => JSON.stringify(text).slice(1, -1);
const asXml = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Write a payload beside the words of a capture, by the capture's own rules of writing. Nothing that names, dates or links is touched. */
function poison(name: string, text: string, payload: string): string {
  if (name.endsWith('.json'))
    return text.replace(JSON_WORDS, (_all, key: string, words: string) => `"${key}": "${words} ${asJson(payload)}"`);
  if (/\.(xml|rss)$/.test(name))
    return text
      .replace(/ (Title|Body)="([^"]*)"/g, (_all, key: string, words: string) => ` ${key}="${words} ${asXml(payload)}"`)
      .replace(/(<(?:title|description)>)([^<]+)</g, (_all, tag: string, words: string) => `${tag}${words} ${asXml(payload)}<`);
  // As a page would have to write it, and as one would that forgot to.
  if (name.endsWith('.html'))
    return text.replace(/>([^<>]{3,})<\/(?!title|a>|style|script)/g, (_all, words: string) => `>${words} ${asXml(payload)} ${payload}</`);
  return text.replace(/^(?=.*[a-z].* .* )[A-Z#].*[a-z.?!]$/gm, (line) => `${line} ${payload.replaceAll('\n', ' ')}`);
}

/**
 * The bodies of the drafts that ingest makes of a capture with a payload in it, for each payload; and how many captures it refused: a file
 * with a NUL byte is no text, and a page that a payload breaks open may be no thread any more.
 *
 * @param reader the name of a format
 */
export async function draftsOf(reader: string, payloads: readonly string[]): Promise<{ bodies: string[]; refused: number }> {
  const [usual = ''] = filesIn(join(FORMATS, reader)).filter((file) => file.includes('usual'));
  const text = readFileSync(usual, 'utf8');
  const bodies: string[] = [];
  let refused = 0;
  for (const payload of payloads) {
    const root = mkdtempSync(join(tmpdir(), 'signpost-poisoned-'));
    mkdirSync(join(root, 'in'));
    writeFileSync(join(root, 'in', basename(usual)), poison(usual, text, payload));
    const options = parseOptions([join(root, 'in'), '--out', join(root, 'out'), '--site', 'tests/fixtures/ingest/site.yaml']);
    await ingest(options, { tick() {}, stage() {}, end() {} }, nothing(), async () => {});
    const drafts = existsSync(join(root, 'out')) ? filesIn(join(root, 'out')) : [];
    if (drafts.length === 0) refused += 1;
    for (const draft of drafts) bodies.push(readFileSync(draft, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));
    rmSync(root, { recursive: true });
  }
  return { bodies, refused };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
