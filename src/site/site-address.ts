import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml } from '../model/yaml.ts';
import { siteFile } from './read/read-site.ts';

/** Where a site is served, as Astro is configured with it. */
export interface SiteAddress {
  origin: string;
  pathname: string;
}

/**
 * Read from `site.yaml` where the site is served, before anything is checked. Where it does not say, another address stands for it:
 * the check, which comes next, tells what is wrong.
 *
 * @param root the project's folder
 */
export function siteAddress(root: string): SiteAddress {
  const file = join(root, siteFile);
  try {
    const yaml = statSync(file).isFile() ? parseYaml(readFileSync(file, 'utf8')) : undefined;
    const { url } = yaml && 'data' in yaml ? (yaml.data as { url: string }) : { url: '' };
    const { origin, pathname } = new URL(url);
    return { origin, pathname };
  } catch {
    return { origin: 'http://localhost', pathname: '/' };
  }
}
