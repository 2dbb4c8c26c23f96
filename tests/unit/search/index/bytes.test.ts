import { expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '../../../../src/search/index/bytes.ts';

it('numbers and texts of any size come back as they were written', () => {
  const numbers = [0, 1, 127, 128, 16_383, 16_384, 2 ** 31, 2 ** 32, 2 ** 53 - 1];
  const texts = ['', 'gauge', '雨量', '𐐷', 'x'.repeat(126), 'é'.repeat(70), 'mast '.repeat(30_000)];
  const writer = new ByteWriter();
  for (const number of numbers) writer.number(number);
  for (const text of texts) writer.text(text);
  const reader = new ByteReader(Buffer.from(writer.take()));
  expect(numbers.map(() => reader.number())).toEqual(numbers);
  expect(texts.map(() => reader.text())).toEqual(texts);
  expect(reader.isAtEnd).toBe(true);
  expect(writer.length).toBe(0);
});

it('a part may be read apart, or not at all', () => {
  const writer = new ByteWriter();
  for (const number of [7, 300, 9]) writer.number(number);
  const reader = new ByteReader(Buffer.from(writer.take()));
  const part = reader.part(3);
  expect(reader.number()).toBe(9);
  expect([part.number(), part.number()]).toEqual([7, 300]);
});
