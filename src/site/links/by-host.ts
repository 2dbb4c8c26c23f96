/**
 * Do something for each address, one at a time and with a pause between two on a host, several hosts at a time.
 *
 * @param pause milliseconds between two on one host
 */
export async function eachByHost(
  urls: readonly string[],
  act: (url: string) => Promise<void>,
  pause: number,
  hostsAtOnce = 8,
): Promise<void> {
  const hosts = [...Map.groupBy(urls, (url) => new URL(url).host).values()];
  const worker = async () => {
    for (let next = hosts.shift(); next; next = hosts.shift()) {
      for (const [i, url] of next.entries()) {
        if (i > 0) await new Promise((wake) => setTimeout(wake, pause));
        await act(url);
      }
    }
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, worker));
}
