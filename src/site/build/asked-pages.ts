import { once } from 'node:events';

/** What the second process says when it can take more pages; the first answers with their files, and with none in the end. */
export const MORE = 'more';

/**
 * In the second process of a build: the pages that the first wants made, by their files.
 *
 * @throws Error where no build started this process
 */
export async function* askedPages(): AsyncGenerator<string> {
  // The next are asked for before these are made, or each round would be waited for.
  let next = ask();
  for (let files = await next; files.length > 0; files = await next) {
    next = ask();
    yield* files;
  }
  process.disconnect?.();
}

async function ask(): Promise<string[]> {
  if (!process.send) throw new Error('There is no other build that says which pages to make');
  const answer = once(process, 'message');
  process.send(MORE);
  const [files] = await answer;
  return files;
}
