/** Tells how long results take to stand after a key. */
interface KeyWatch {
  /** Forget the key before. */
  arm(): void;
  /** Milliseconds from the key's press to its results in the document. */
  settled(): Promise<number>;
}

declare global {
  var keyWatch: KeyWatch;
}

/** Watch keys and results. Runs in the page, before its own scripts. */
export function watchKeys(): void {
  let pressed = 0;
  let settle = (_: number) => {};
  let settled: Promise<number>;
  const arm = () => {
    pressed = 0;
    settled = new Promise((resolve) => {
      settle = resolve;
    });
  };
  arm();
  globalThis.keyWatch = { arm, settled: () => settled };
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      pressed = timeStamp;
    },
    true,
  );
  new MutationObserver((mutations) => {
    const list = mutations.map(({ target }) => target as HTMLElement).findLast(({ dataset }) => 'searchResults' in dataset);
    if (pressed > 0 && ['done', 'empty', 'idle', 'error'].includes(list?.dataset.state ?? '')) settle(performance.now() - pressed);
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-state'] });
}
