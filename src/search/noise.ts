import { TERMINAL_SIGNS } from './terminal-signs.ts';

/** What stands in a pasted log and tells nothing of the fault: patterns, in the order in which they are taken out. */
const patterns: readonly RegExp[] = [
  TERMINAL_SIGNS,
  // The columns of `log show`: thread, level, activity, process and how long the line is kept.
  /\b0x[0-9a-f]+\s+(?:default|info|debug|error|fault|activity|signpost|statedump)\s+0x[0-9a-f]+\s+\d+\s+\d+\s/gi,
  // The number of a process between the level of a line and its message: `10:22:33.123 ERROR (99): …`, `E/hub ( 99): …`.
  /(?<=:\d{2}(?:[.,]\d+)?(?:Z|\s?[+-]\d{2}:?\d{2})?\]?\s{1,4}\[?(?:trace|debug|info|notice|warn|warning|error|fatal|critical|severe)\]?:?\s{1,4})(?:[[(]\s*\d+\s*[)\]]|\d+(?:#\d+|(?=\s+---)))/gi,
  /(?<=\b[vdiwef]\/[\w.$-]{1,40}\s{0,12})\(\s*\d+\)/gi,
  // UUIDs: 8-4-4-4-12 hexadecimal digits (RFC 9562).
  /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi,
  // Dates and times: 2026-03-17T10:22:33.123+0100, 10:22:33.123, Mar 17 10:22:33.
  /\b\d{4}[-/]\d{2}[-/]\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)?(?:\s?(?:Z|[+-]\d{2}:?\d{2}))?/g,
  /\b(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s+\d{1,2}\s+)?\d{1,2}:\d{2}:\d{2}(?:[.,]\d+)?(?:\s?[+-]\d{4})?/gi,
  // Process and thread ids: name[123:4567], tid 0x1a2b, pid: 99, <private>.
  /(?<=[\p{L}\p{N}_)])\[\d+(?::(?:0x)?[0-9a-f]+)?\]/giu,
  /\b(?:pid|tid|thread|process)[ :=#]+(?:0x)?(?=[a-f]*\d)[0-9a-f]+\b/gi,
  /<(?:private|mask\.hash[^<>]*)>/gi,
  // Memory addresses; shorter hexadecimal numbers may be exception codes.
  /\b0x[0-9a-f]{9,16}\b/gi,
  /\+\s\d+\b/g,
  // Network addresses, and hosts with ports.
  /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?(?:\/\d+)?\b/g,
  /\b(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{1,4}\b/gi,
  /\b(?:[0-9a-f]{2}:){5}[0-9a-f]{2}\b/gi,
  // File paths and web addresses.
  /\bhttps?:\/\/\S+/gi,
  /(?<![\w.])(?:\/[\w.@%+-]+){2,}\/?/g,
  // Long random strings: tokens, hashes, base64.
  /(?<![A-Za-z0-9+/_-])(?=(?:[A-Za-z+/_-]*\d+[A-Za-z]){2})[A-Za-z0-9+/_-]{28,}={0,2}/g,
  /\b[0-9a-f]{16,}\b/gi,
];

/**
 * Take out of a pasted text what tells nothing of the fault: times, ids, addresses, paths, hashes.
 * Each goes in one pass over the text, so that the cost grows linearly.
 */
export function dropNoise(text: string): string {
  return patterns.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
}
