import { readFileSync } from 'node:fs';

/** The version of the engine that is installed. */
export function engineVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  return version;
}
