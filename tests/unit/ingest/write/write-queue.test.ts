import { expect, it } from 'vitest';
import { createWriteQueue } from '../../../../src/ingest/write/write-queue.ts';

/** Writes that end when they are told to. */
function held() {
  const open: ((error?: Error) => void)[] = [];
  let most = 0;
  const write = () =>
    new Promise<void>((resolve, reject) => {
      open.push((error) => (error ? reject(error) : resolve()));
      most = Math.max(most, open.length);
    });
  return { write, end: (error?: Error) => open.shift()?.(error), most: () => most };
}

const turn = () => new Promise((resume) => setImmediate(resume));

it('runs as many writes at once as there is room for, and waits for all in the end', async () => {
  const queue = createWriteQueue(2);
  const { write, end, most } = held();
  await queue.add(write);
  await queue.add(write);
  await queue.add(write);
  expect(most()).toBe(2);
  let fourth = false;
  const added = queue.add(write).then(() => {
    fourth = true;
  });
  end();
  await turn();
  expect([fourth, most()]).toEqual([false, 2]);
  end();
  await added;
  await queue.add(write);
  let finished = false;
  const all = queue.finish().then(() => {
    finished = true;
  });
  end();
  end();
  await turn();
  expect([finished, most()]).toEqual([false, 2]);
  end();
  await all;
});

it('throws the first error that a write met, when the next ones would start and in the end', async () => {
  const queue = createWriteQueue(2);
  const { write, end } = held();
  await queue.add(write);
  await queue.add(write);
  end(new Error('disk full'));
  end(new Error('disk gone'));
  await queue.add(write);
  await expect(queue.add(write)).rejects.toThrow('disk full');
  await expect(queue.finish()).rejects.toThrow('disk full');
});
