import { PLACEHOLDER } from './template.ts';

/**
 * Fill in an address, each value encoded.
 *
 * @param values what each placeholder stands for; a `file` or `folder` keeps its slashes
 */
export function fillAddress(template: string, values: Readonly<Record<string, string>>): string {
  // Lines of a mail end in both signs, RFC 6068, section 5. Half a pair of surrogates cannot be encoded.
  const encode = (text: string) => encodeURIComponent((isMail(template) ? text.replace(/\r?\n/g, '\r\n') : text).toWellFormed());
  return template.replace(PLACEHOLDER, (_, name: string) => {
    const value = values[name] ?? '';
    return name === 'file' || name === 'folder' ? value.split('/').map(encode).join('/') : encode(value);
  });
}

/** Whether an address opens the reader's mail program. */
export function isMail(address: string): boolean {
  return address.startsWith('mailto:');
}
