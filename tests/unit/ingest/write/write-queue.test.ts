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

it('runs no more writes at once than there is room for, and waits for all in the end', async () => {
  const queue = createWriteQueue(2);
  const { write, end, most } = held();
  await queue.add(write);
  await queue.add(write);
  let third = false;
  const added = queue.add(write).then(() => {
    third = true;
  });
  await turn();
  expect([third, most()]).toEqual([false, 2]);
  end();
  await added;
  expect([third, most()]).toEqual([true, 2]);
  let finished = false;
  const all = queue.finish().then(() => {
    finished = true;
  });
  end();
  await turn();
  expect(finished).toBe(false);
  end();
  await all;
});

it('throws the first error that a write met, at the next write or in the end', async () => {
  const queue = createWriteQueue(2);
  const { write, end } = held();
  await queue.add(write);
  await queue.add(write);
  end(new Error('disk full'));
  end(new Error('disk gone'));
  await turn();
  await expect(queue.add(write)).rejects.toThrow('disk full');
  await expect(queue.finish()).rejects.toThrow('disk full');
});
