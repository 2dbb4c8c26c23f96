const loaded = new Map<string, Promise<void>>();

/**
 * Load the style sheet of a part that is wanted only now.
 *
 * @param href its address, as `?url` tells it
 * @returns when it counts; a sheet that cannot be had is done without
 */
export function loadStyle(href: string): Promise<void> {
  const known = loaded.get(href);
  if (known) return known;
  const { promise, resolve } = Promise.withResolvers<void>();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  link.onload = () => resolve();
  link.onerror = () => {
    // It is tried again when it is next wanted.
    loaded.delete(href);
    resolve();
  };
  document.head.append(link);
  loaded.set(href, promise);
  return promise;
}
