import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { slugify } from '../../model/slug.ts';
import { makeFolder } from '../write/make-folder.ts';
import { createCataloguePictures } from './catalogue-pictures.ts';

/** Copies the pictures that stand beside captures. */
export interface PictureCopies {
  /**
   * Copy what of a post's losses is a picture beside its capture.
   *
   * @param losses `kind: which one` each
   * @param file the capture
   * @param root the folder that was given, or the capture's own; nothing outside of it is copied
   * @returns the losses that are left, and what each copied picture was called and is called now
   */
  keep(losses: readonly string[], file: string, root: string): Promise<{ losses: string[]; pictures: string[] }>;
}

const LOSS = /^(?:pictures without an address|embedded notes and pictures): (.+)$/s;
const PICTURE = /\.(?:png|jpe?g|gif|webp|svg|avif|bmp|ico|tiff?)$/i;
/** Folders whose files makers of sites serve from the root, and those where programs put pictures. */
const PLACES = ['', 'static', 'public', 'assets', 'images', 'img', 'attachments', 'Attachments'];
/** Larger than any picture that a page shows. */
const MAX_BYTES = 50 * 1024 * 1024;

/**
 * Make copies of pictures in a folder, each once, under a name with a digest of what it shows.
 *
 * @param dry whether nothing is written, and only told
 */
export function createPictureCopies(folder: string, dry: boolean): PictureCopies {
  const copied = new Map<string, string>();
  const catalogues = createCataloguePictures();

  async function copy(path: string): Promise<string> {
    const known = copied.get(path);
    if (known) return known;
    const bytes = await fs.readFile(path);
    const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
    const name = `${slugify(basename(path, extname(path))) || 'picture'}-${digest}${extname(path).toLowerCase()}`;
    if (!dry) {
      await makeFolder(folder);
      await fs.writeFile(join(folder, name), bytes);
    }
    copied.set(path, name);
    return name;
  }

  return {
    async keep(losses, file, root) {
      const left: string[] = [];
      const pictures: string[] = [];
      for (const loss of losses) {
        const named = LOSS.exec(loss)?.[1];
        const path = named === undefined ? undefined : await find(named, file, root);
        if (named === undefined || path === undefined) left.push(loss);
        else pictures.push(`${named}, copied to ${join(basename(folder), await copy(path))}`);
      }
      return { losses: left, pictures: [...new Set(pictures)] };
    },
  };

  /** Where a picture stands: beside its capture, where the site would serve it from, or somewhere in its catalogue. */
  async function find(named: string, file: string, root: string): Promise<string | undefined> {
    const plain = decode(named.split(/[?#]/)[0] ?? '');
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(plain)) return undefined;
    const beside = plain.startsWith('/') ? [] : [resolve(dirname(file), plain)];
    const served = PLACES.map((place) => resolve(root, place, `./${plain}`));
    const held = await catalogues.find(plain, file, root);
    for (const path of [...beside, ...served, ...(held ? [held] : [])])
      if (PICTURE.test(path) && (await isPictureIn(path, root))) return path;
    return undefined;
  }
}

/** A capture must not reach outside of what was given, by links neither. */
async function isPictureIn(path: string, root: string): Promise<boolean> {
  try {
    const inside = relative(await fs.realpath(root), await fs.realpath(path));
    const stat = await fs.stat(path);
    return inside !== '' && inside.split(sep)[0] !== '..' && !isAbsolute(inside) && stat.isFile() && stat.size <= MAX_BYTES;
  } catch {
    return false;
  }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
