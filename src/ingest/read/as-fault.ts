import { CaptureError } from '../capture-error.ts';

/** A stack that overflows or memory that a parser asks for in vain is the capture's fault, not ours to crash on. */
export function asFault(error: unknown, file: string): unknown {
  if (!(error instanceof RangeError)) return error;
  return new CaptureError({
    file,
    place: 'the whole file',
    found: 'markup nested too deeply',
    allowed: 'captures that a browser could show',
  });
}
