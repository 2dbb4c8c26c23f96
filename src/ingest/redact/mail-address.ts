import type { Around } from './around.ts';

/** Endings that files and units of systems have, and no host. */
const FILES = new Set(
  'png jpg jpeg gif svg webp avif heic bmp tif tiff ico icns pdf mp3 mp4 mov wav css scss less js mjs cjs ts tsx jsx json html htm xml yaml yml toml ini cfg conf plist md txt csv tsv log kt java cs cpp php rb py sh bat exe dll dylib service socket timer target mount slice scope local localhost internal lan example-file'.split(
    ' ',
  ),
);

/** Commands that log in, whose address is a name and a host. */
const LOG_IN =
  /(?:^|[\s`"'(;|&$])(?:ssh|scp|sftp|rsync|mosh|ssh-copy-id|sshfs|autossh)(?:[ \t]+(?:-{1,2}[\w-]+(?:[ =][^\s-]\S*)?|\S*[./]\S*)){0,8}[ \t]+["']?$/;
/** Names that stand for a service or a machine. */
const SERVICES = new Set(['git', 'hg', 'svn', 'aur', 'gitea']);

/**
 * Whether what looks like an e-mail address is one: not the name of a picture for sharp screens, nor a log-in, nor a repository's address.
 *
 * @param found `name@host.ending`
 */
export function isMailAddress(found: string, { before, after }: Around): boolean {
  const [name = '', host = ''] = found.split(/@|%40|&#64;|&#x40;/);
  const ending = host.slice(host.lastIndexOf('.') + 1).toLowerCase();
  if (FILES.has(ending) || /^\d+(?:\.\d+)?x\b/.test(host) || /^v?\d+(?:\.(?:\d+|x|beta|alpha|rc)\d*)*(?:-[\w.]+)?$/i.test(host))
    return false;
  if (SERVICES.has(name.toLowerCase())) return false;
  // `host:path` after a name is how repositories and remote files are written; a port or a colon of prose is not.
  if (/^:(?:~?\/|[\w.-]+\/)/.test(after)) return false;
  if (/(?:ssh|sftp|git|svn\+ssh|rsync):\/\/$/.test(before) || /\w:\/\/[^\s/@]*:$/.test(before)) return false;
  if (/mailto:$/i.test(before)) return true;
  return !LOG_IN.test(before.slice(before.lastIndexOf('\n') + 1).replace(/https?:\S*/g, ''));
}
