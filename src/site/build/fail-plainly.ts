import { ContentError } from '../../model/problem.ts';
import { BuildError } from './build-error.ts';

/** A mistake in the content, or what the disk refuses, is not ours to mend: end with its message, without a stack trace. @throws what is a fault of ours */
export function failPlainly(error: unknown): never {
  if (!(error instanceof ContentError || error instanceof BuildError)) throw error;
  console.error(`\n${error.message}\n`);
  process.exit(1);
}

/** Do something that may fail so. */
export function orFailPlainly<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    return failPlainly(error);
  }
}
