/** Where and why a capture cannot be read, or an entry cannot be written. */
export interface CaptureFault {
  /** The file as the user named it. */
  file: string;
  /** Where in it: `line 12`, `byte 3`, `the whole file`. */
  place: string;
  /** What stands there. */
  found: string;
  /** What is allowed, and what to do. */
  allowed: string;
}

/** Thrown for a file that cannot be used; its message is one line that names file and place. */
export class CaptureError extends Error {
  readonly fault: CaptureFault;

  constructor(fault: CaptureFault) {
    super(formatFault(fault));
    this.name = 'CaptureError';
    this.fault = fault;
  }
}

const CONTROLS = /\p{Cc}+/gu;
const MAX_FOUND = 200;

/** Write a fault as one line: `file: place: what was found; what is allowed`. */
export function formatFault({ file, place, found, allowed }: CaptureFault): string {
  const line = [file, place, found].map((part) => part.replace(CONTROLS, ' '));
  const shown = (line[2] ?? '').length > MAX_FOUND ? `${line[2]?.slice(0, MAX_FOUND)}…` : line[2];
  return `${line[0]}: ${line[1]}: ${shown}; ${allowed}`;
}
