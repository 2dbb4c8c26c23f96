import { promises as fs } from 'node:fs';
import { dirname, extname, join, relative, sep } from 'node:path';

/** Finds the pictures of DocC's catalogues, whose pages name them alone, wherever in the catalogue they stand. */
export interface CataloguePictures {
  /**
   * @param named what a page calls it: `sloth`, `sloth.png`
   * @param file the page
   * @param root the folder that was given; no catalogue outside of it is looked into
   * @returns its path; nothing where the page is of no catalogue, or that has no such picture
   */
  find(named: string, file: string, root: string): Promise<string | undefined>;
}

const CATALOGUE = /\.docc$/i;
const PICTURE = /\.(?:png|jpe?g|gif|svg)$/i;
/** What a name has behind it for screens that are sharper, and in the dark. */
const VARIANT = /(?:~dark|@[123]x)+$/;

/** Make a finder. Each catalogue is listed once. */
export function createCataloguePictures(): CataloguePictures {
  const known = new Map<string, Promise<Map<string, string>>>();
  return {
    async find(named, file, root) {
      const catalogue = catalogueOf(file, root);
      if (catalogue === undefined || named.includes('/')) return undefined;
      const listed = known.get(catalogue) ?? list(catalogue);
      known.set(catalogue, listed);
      return (await listed).get(named);
    },
  };
}

function catalogueOf(file: string, root: string): string | undefined {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (CATALOGUE.test(folder)) return folder;
    if (relative(root, folder).split(sep)[0] === '..' || folder === root || folder === dirname(folder)) return undefined;
  }
}

/** Pictures by all that a page may call them; where there are several of a name, the plainest. */
async function list(catalogue: string): Promise<Map<string, string>> {
  const pictures = new Map<string, string>();
  const files = (await fs.readdir(catalogue, { recursive: true })).filter((file) => PICTURE.test(file));
  const plainest = files.sort(
    (a, b) => Number(a.includes('~dark')) - Number(b.includes('~dark')) || a.length - b.length || (a < b ? -1 : 1),
  );
  for (const file of plainest) {
    const name = file.slice(file.lastIndexOf(sep) + 1);
    const bare = name.slice(0, -extname(name).length);
    const stem = bare.replace(VARIANT, '');
    for (const called of [name, bare, stem, stem + extname(name)]) if (!pictures.has(called)) pictures.set(called, join(catalogue, file));
  }
  return pictures;
}
