import { digestOfText } from '../../model/digest-of-text.ts';

/**
 * What tells two writers of a forum apart without naming them: a digest of a name, kept for the run alone, by which replies of the one who
 * opened the thread are known where another capture holds its first post.
 */
export function writerOf(name: string): string {
  return digestOfText(name);
}
