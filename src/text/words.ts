import type { en } from './en.ts';

/** Words of any language, in the shape of the English ones. */
type Shaped<T> = T extends string
  ? string
  : T extends (...values: infer A) => infer R
    ? (...values: A) => Shaped<R>
    : { readonly [K in keyof T]: Shaped<T[K]> };

/** All words of the interface in one language: what a language has to have. */
export type Words = Shaped<typeof en>;
