/** Words in a shingle: enough that two posts share few by chance. */
const SIZE = 4;

/** Where shingles are made: an array of each text's own would stand outside of V8's heap until it is collected. */
let room = new Uint32Array(1024);

/**
 * The runs of four words of a text, each as a number, as often as they stand in it.
 *
 * @param words a text of fewer words is one run
 * @returns numbers that hold until it is called again
 */
export function shinglesOf(words: readonly string[]): Uint32Array {
  if (words.length > room.length) room = new Uint32Array(words.length * 2);
  for (let at = 0; at < words.length; at++) room[at] = hashWord(words[at] as string);
  const size = Math.min(SIZE, words.length);
  const count = size > 0 ? words.length - size + 1 : 0;
  for (let at = 0; at < count; at++) {
    let hash = 0;
    for (let place = at; place < at + size; place++) hash = mix(hash ^ (room[place] as number));
    room[at] = hash;
  }
  return room.subarray(0, count);
}

/** FNV-1a over UTF-16 units: small, fast, and the same on every machine. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** Spread a 32-bit number's bits (the finaliser of MurmurHash3). */
export function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
