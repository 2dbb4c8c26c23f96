import satori from 'satori';
import sharp, { type PngOptions } from 'sharp';
import type { Card } from './card.ts';
import { loadFonts } from './fonts.ts';
import { layoutOf, type Node, size } from './layout.ts';
import { look } from './look.ts';
import { kept } from './picture-cache.ts';

/** Few colours and no dithering: text on paper needs no more, and half the bytes do. */
const format: PngOptions = { palette: true, colours: 32, effort: 1, dither: 0 };

/** What stands for a character that no typeface of ours has: a space, not a box that says so. */
const BLANK = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>')}`;

let shared: ReturnType<typeof loadFonts> | undefined;

/** Draw a card as a PNG, or fetch the one that was drawn from the same words in the same layout and typeface. */
export async function draw(card: Card): Promise<Uint8Array> {
  shared ??= loadFonts();
  const { fonts, digest } = await shared;
  const layout = layoutOf(card, look());
  return kept({ layout, size, format, digest, BLANK }, async () => {
    const svg = await satori(asReact(layout), { ...size, fonts, loadAdditionalAsset: async () => BLANK });
    return sharp(Buffer.from(svg)).png(format).toBuffer();
  });
}

/** Satori's types ask for React's elements; its code asks for their shape alone. */
function asReact(node: Node): Parameters<typeof satori>[0] {
  return node as unknown as Parameters<typeof satori>[0];
}
