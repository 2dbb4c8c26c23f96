import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * Whether a file that is not there was there before, as far as Git knows.
 *
 * @param folder the project's folder
 * @param file path from it
 * @returns false where there is no Git, or no history
 */
export async function wasThere(folder: string, file: string): Promise<boolean> {
  try {
    const { stdout } = await promisify(execFile)('git', ['-C', folder, 'rev-list', '-1', 'HEAD', '--', file]);
    return stdout.trim() !== '';
  } catch {
    return false;
  }
}
