import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import { kinds } from '../../../src/model/kinds.ts';
import type { Synthetic } from '../generate.ts';
import type { Planned } from '../plan.ts';
import type { Peer } from './peer.ts';

/** An entry link: `[[id]]`, `[[id#anchor]]` or `[[id|words]]`. */
const LINK = /\[\[([^\]#|]+)(#[^\]|]+)?(?:\|([^\]]+))?\]\]/g;
/** The name of a place, behind a heading or a block. */
const ANCHOR = /[ \t]*\{#[\w-]+\}/g;

/** Write the same entries for another tool, and install it. The words are the same; what only we read of them is plain Markdown there. */
export async function layOutPeer(peer: Peer, { plan, frontMatter, body }: Synthetic, folder: string): Promise<void> {
  const byId = new Map(plan.entries.map((entry) => [entry.id, entry]));
  const pathOf = ({ kind, id }: Planned) => `${kinds[kind].folder}/${id}`;
  const link = (whole: string, id: string, _anchor: string, words?: string) => {
    const target = byId.get(id);
    return target ? `[${words ?? target.title}](/${pathOf(target)})` : whole;
  };
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  const page = (title: string, description: string, text: string) =>
    `---\n${stringify({ title, description }, { lineWidth: 0 })}---\n\n${text}`;

  for (const [path, text] of Object.entries(peer.files)) await write(path, text);
  await write('package.json', JSON.stringify({ name: 'peer', private: true, type: 'module', dependencies: peer.packages }));
  await write(join(peer.content, 'index.md'), page('Benchmark', 'A knowledge base.', 'All entries.\n'));
  for (const [i, entry] of plan.entries.entries()) {
    const { title, summary } = frontMatter(i);
    await write(
      join(peer.content, `${pathOf(entry)}.md`),
      page(title, summary, `# ${title}\n\n${summary}\n\n${body(i).replace(LINK, link).replace(ANCHOR, '')}`),
    );
  }
  await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    shell: process.platform === 'win32',
  });
}
