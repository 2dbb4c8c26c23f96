import { basename, join } from 'node:path';
import { workFolder } from '../root.ts';

/** What is remembered of a built site's pages, beside what is remembered of the build. */
export function memoryOfPages(root: string, place: string): string {
  return join(workFolder(root), 'built', `${basename(place)}.pages.json`);
}

/** Where a site gathers before it is put in its place. */
export function buildingFolder(root: string, place: string): string {
  return join(workFolder(root), 'building', basename(place));
}

/** What the second process of a build keeps for itself. */
export function secondFolder(root: string, place: string): string {
  return join(workFolder(root), 'parts', `${basename(place)}-2`);
}
