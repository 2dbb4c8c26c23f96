import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { draw } from '../../../../src/site/og/draw.ts';

const card = {
  trail: 'Sensors › Gauges',
  title: 'Why does my rain gauge read zero?',
  summary: 'The funnel is blocked.',
  status: 'Open',
  site: 'Rainmark',
};

/** Whether anything but paper is drawn in a part of the picture. */
async function hasInk(png: Uint8Array, region: { left: number; top: number; width: number; height: number }): Promise<boolean> {
  // Statistics are those of a whole file, so the part becomes one.
  const part = await sharp(png).extract(region).removeAlpha().toColourspace('srgb').png().toBuffer();
  const { channels } = await sharp(part).stats();
  return channels.some(({ min }) => min < 200);
}

describe('draw', () => {
  it('draws a PNG of the size that is agreed on, with words, and the same from the same words', async () => {
    const png = await draw(card);
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(await hasInk(png, { left: 72, top: 60, width: 1056, height: 300 })).toBe(true);
    expect(png.length).toBeLessThan(100_000);
    expect(Buffer.from(await draw(card)).equals(png)).toBe(true);
    expect(Buffer.from(await draw({ ...card, title: 'Another' })).equals(png)).toBe(false);
  });

  it.each([20, 45, 46, 66, 67, 120, 400])('keeps to its frame with a title of %i wide letters', async (length) => {
    for (const answer of [120, 121, 211, 320]) {
      const png = await draw({
        ...card,
        title: 'W'.repeat(length),
        summary: 'WIDE WORDS '.repeat(40).slice(0, answer),
        trail: 'Deep › '.repeat(60),
      });
      for (const left of [0, 1136]) expect(await hasInk(png, { left, top: 20, width: 64, height: 600 })).toBe(false);
      // Between the text and the line above the site's name.
      expect(await hasInk(png, { left: 72, top: 512, width: 1056, height: 12 }), `an answer of ${answer}`).toBe(false);
    }
  });

  it('draws other scripts that its typeface has, and does not stop at one that it has not', async () => {
    for (const title of ['Почему нет дождя?', 'Γιατί δεν βρέχει;', 'Ciężki deszcz → ≤ 5 mm', '雨量計がゼロ 🌧'])
      expect((await draw({ ...card, title })).length).toBeGreaterThan(1000);
  });
});
