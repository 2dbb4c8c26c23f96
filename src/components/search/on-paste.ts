/**
 * Take over what is pasted into a field where the field itself would do badly by it: lose its line breaks, or take seconds to lay it out.
 *
 * @param isUnfit whether it would
 * @param take called with what was pasted, which the field then does not get
 */
export function onPaste(field: HTMLElement, isUnfit: (text: string) => boolean, take: (text: string) => void): void {
  field.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!isUnfit(text)) return;
    event.preventDefault();
    take(text);
  });
}
