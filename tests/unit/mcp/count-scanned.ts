import { vi } from 'vitest';

/**
 * Count the characters that code looks at or copies with what the language has for it: work by size, without a clock.
 *
 * @param work what is watched
 * @returns how many it were; a text that is looked at twice counts twice
 */
export async function countScanned(work: () => Promise<unknown>): Promise<number> {
  let scanned = 0;
  const watch = <T extends object>(
    owner: T,
    name: keyof T & string,
    cost: (self: never, args: never[], result: never, before: number) => number,
  ) => {
    const original = owner[name] as (...args: unknown[]) => unknown;
    vi.spyOn(owner as Record<string, (...args: unknown[]) => unknown>, name).mockImplementation(function (this: unknown, ...args) {
      const before = (this as RegExp).lastIndex ?? 0;
      const result = original.apply(this, args);
      scanned += cost(this as never, args as never[], result as never, before);
      return result;
    });
  };
  const whole = (text: string) => text.length;
  const copied = (_: unknown, __: unknown, text: string) => text.length;
  watch(String.prototype, 'split', whole);
  watch(String.prototype, 'trim', whole);
  watch(String.prototype, 'slice', copied);
  watch(String.prototype, 'substring', copied);
  watch(Array.prototype, 'join', copied);
  watch(JSON, 'parse', (_, [text]: string[]) => (text as string).length);
  for (const name of ['indexOf', 'includes'] as const)
    watch(String.prototype, name, (text: string, args: unknown[]) => text.length - Number(args[1] ?? 0));
  watch(
    RegExp.prototype,
    'exec',
    (_, [text]: string[], match: RegExpExecArray | null, from) => (match?.index ?? (text as string).length) - from,
  );
  try {
    await work();
  } finally {
    vi.restoreAllMocks();
  }
  return scanned;
}
