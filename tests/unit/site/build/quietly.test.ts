import { expect, it } from 'vitest';
import { quietly } from '../../../../src/site/build/quietly.ts';

it('fails nowhere but where it is waited for', async () => {
  const work = quietly(Promise.reject(new Error('The disk is full')));
  await new Promise((resolve) => setImmediate(resolve));
  await expect(work).rejects.toThrow('The disk is full');
});
