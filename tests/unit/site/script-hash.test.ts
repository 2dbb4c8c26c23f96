import { expect, it } from 'vitest';
import { scriptHash } from '../../../src/site/script-hash.ts';

it('names a script as a policy does', () => {
  expect(scriptHash("alert('Hello, world.');")).toBe("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
});
