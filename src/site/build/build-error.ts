/** Thrown where a build cannot go on for a reason that is not in the content; its message is for the person who started it. */
export class BuildError extends Error {}

/** What the disk may refuse, in words. */
const refusals: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the space that this user may take is full',
  EROFS: 'the disk is read-only',
  EACCES: 'its permissions forbid it',
  EPERM: 'its permissions forbid it',
};

/** Put into words what the disk refused; anything else stays as it is. */
export function explainDisk(error: unknown): unknown {
  const { code = '', path } = error as NodeJS.ErrnoException;
  const why = refusals[code];
  return why ? new BuildError(`${path ?? 'The built site'} cannot be written: ${why}. The last good site stands as it was.`) : error;
}
