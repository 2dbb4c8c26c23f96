/**
 * What colours a terminal's text or moves in it: control sequences of ECMA-48. Where such text is copied their first
 * character is lost, so that colours are known without it too; `[0m]` is somebody's own word.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they begin with one.
export const TERMINAL_SIGNS = /\u001b\[[0-?]*[ -/]*[@-~]|\[\d{1,3}(?:;\d{1,3})*m(?!\])/g;
