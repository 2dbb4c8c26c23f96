/** Thrown for a command line that cannot be followed: what was found, and what is allowed. The command answers with exit code 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
