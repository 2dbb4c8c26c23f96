import { spawn } from 'node:child_process';
import { promises, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What the swap asks of the disk; a test may give its own. */
export type Disk = Pick<typeof promises, 'rename' | 'cp' | 'rm' | 'readdir' | 'mkdir'>;

/** To delete a large site at once takes less than half of the time that it takes file by file. */
const fs: Disk = { ...promises, rm: async (path, options) => rmSync(path as string, options) };

/** Where the last good site waits beside its place while the new one moves in. */
const asideOf = (place: string) => join(dirname(place), `.${basename(place)}.last`);
/** Where a site from another disk gathers before it moves in. */
const incomingOf = (place: string) => join(dirname(place), `.${basename(place)}.next`);

/** What the name of a site begins with that another process deletes. */
const goneOf = (place: string) => `${asideOf(place)}-`;

/** Folders inside of a place that cannot itself be moved, such as a mount: what moves in, what moves out, and all of that once it has. */
const INCOMING = '.signpost-next';
const LEAVING = '.signpost-leaving';
const LAST = '.signpost-last';

/**
 * Put a built site in the place of the last one: the last aside, the new one in, the last deleted. Each step is one rename, so
 * that `recover` can undo what was interrupted; what the disk refuses is undone at once.
 *
 * @param built the new site's folder; gone afterwards
 * @param place where it is served from; it may be on another disk, or be a mount
 * @param later whether the last one may be deleted by a process that goes on after this one: a large site takes as long as to make it
 */
export async function swapIn(built: string, place: string, disk: Disk = fs, later = false): Promise<void> {
  try {
    await exchange(built, place, disk, later);
  } catch (error) {
    // Where that fails too, the next start does it.
    await recover(place, disk).catch(() => {});
    throw error;
  }
}

async function exchange(built: string, place: string, disk: Disk, later: boolean): Promise<void> {
  const aside = asideOf(place);
  await remove(aside, disk);
  await disk.mkdir(dirname(place), { recursive: true });
  try {
    await moveIfThere(place, aside, disk);
  } catch (error) {
    if (!isOneOf(error, 'EBUSY', 'EXDEV', 'EACCES', 'EPERM')) throw error;
    await swapContents(built, place, disk);
    return;
  }
  await move(built, place, incomingOf(place), disk);
  if (later) await removeLater(place, disk);
  else await remove(aside, disk);
}

/** Delete the site that is aside in another process. */
async function removeLater(place: string, disk: Disk): Promise<void> {
  const gone = goneOf(place) + process.pid;
  await disk.rename(asideOf(place), gone).catch(unlessGone);
  const script = `require('node:fs').rmSync(process.argv[1], { recursive: true, force: true })`;
  spawn(process.execPath, ['-e', script, gone], { detached: true, stdio: 'ignore' }).unref();
}

/**
 * Bring the last good site back where a swap was interrupted half-way, and remove what it left.
 *
 * @param place where the site is served from
 */
export async function recover(place: string, disk: Disk = fs): Promise<void> {
  const beside = await namesIn(dirname(place), disk);
  if (beside.includes(basename(asideOf(place))) && !beside.includes(basename(place))) await disk.rename(asideOf(place), place);
  const names = await namesIn(place, disk);
  if (names.includes(LAST)) {
    for (const name of names.filter((other) => other !== LAST)) await remove(join(place, name), disk);
    await disk.rename(join(place, LAST), join(place, LEAVING));
  }
  for (const name of await namesIn(join(place, LEAVING), disk)) {
    // A copy that left is whole; what it was made from may be half deleted.
    await remove(join(place, name), disk);
    await disk.rename(join(place, LEAVING, name), join(place, name));
  }
  const gone = beside.filter((name) => name.startsWith(basename(goneOf(place)))).map((name) => join(dirname(place), name));
  for (const rest of [...gone, asideOf(place), incomingOf(place), join(place, LEAVING), join(place, INCOMING)]) await remove(rest, disk);
}

/** Exchange what is in a folder that cannot be moved. All of the new site is there before any of the last one goes. */
async function swapContents(built: string, place: string, disk: Disk): Promise<void> {
  const [incoming, leaving, last] = [INCOMING, LEAVING, LAST].map((name) => join(place, name)) as [string, string, string];
  await remove(incoming, disk);
  await disk.cp(built, incoming, { recursive: true });
  const names = (await namesIn(place, disk)).filter((name) => name !== INCOMING);
  await disk.mkdir(leaving);
  for (const name of names) await move(join(place, name), join(leaving, name), join(incoming, `.${name}.part`), disk);
  // From here on, what stands in the place is the new site's.
  await disk.rename(leaving, last);
  for (const name of await namesIn(incoming, disk)) await disk.rename(join(incoming, name), join(place, name));
  await remove(incoming, disk);
  // Gone by one rename, so that a deletion that is interrupted is no half-way swap.
  await disk.rename(last, incoming);
  await remove(incoming, disk);
  await remove(built, disk);
}

/** Rename, or copy where source and target are on two disks: to a place beside the target first, since a copy takes its time. */
async function move(from: string, to: string, beside: string, disk: Disk): Promise<void> {
  try {
    await disk.rename(from, to);
  } catch (error) {
    if (!isOneOf(error, 'EXDEV')) throw error;
    await remove(beside, disk);
    await disk.cp(from, beside, { recursive: true });
    await disk.rename(beside, to);
    await remove(from, disk);
  }
}

async function moveIfThere(from: string, to: string, disk: Disk): Promise<void> {
  await disk.rename(from, to).catch(unlessGone);
}

function unlessGone(error: unknown): void {
  if (!isOneOf(error, 'ENOENT')) throw error;
}

async function remove(path: string, disk: Disk): Promise<void> {
  await disk.rm(path, { recursive: true, force: true });
}

async function namesIn(folder: string, disk: Disk): Promise<string[]> {
  try {
    return await disk.readdir(folder);
  } catch (error) {
    if (isOneOf(error, 'ENOENT', 'ENOTDIR')) return [];
    throw error;
  }
}

function isOneOf(error: unknown, ...codes: string[]): boolean {
  return codes.includes((error as NodeJS.ErrnoException).code ?? '');
}
