/** A command line that cannot be followed: what was found, and what is allowed. */
export class UsageError extends Error {}
