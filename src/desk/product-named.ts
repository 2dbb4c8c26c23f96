/** A line of a report or a form that says which product it is about, and nothing else: `Process: Signal Box [811]`. */
const LINE =
  /^[ \t]*(?:product|app|application|process)(?: name)?[ \t]*:[ \t]*([\p{L}\p{N}][^\n\r[\](){}<>.,;:!?]{0,39})[ \t]*(?:[[(]\d+[\])][ \t]*)?$/imu;

/** Find which product a text says that it is about; empty where it does not say so in a line of its own. */
export function productNamed(text: string): string {
  return LINE.exec(text)?.[1]?.trim() ?? '';
}
