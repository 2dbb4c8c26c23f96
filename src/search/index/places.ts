import { type WeightName, weights } from '../weights.ts';
import { Column } from './column.ts';
import { lineFields } from './score-lines.ts';
import { type Field, fields } from './search-document.ts';
import { blocksOf, type ReadBytes } from './segment.ts';

/** The weight of each field. */
const fieldWeights: Record<Field, WeightName> = {
  title: 'fieldTitle',
  ask: 'fieldAsk',
  question: 'fieldQuestion',
  summary: 'fieldSummary',
  symbol: 'fieldSymbol',
  error: 'fieldError',
  chosen: 'fieldChosen',
  label: 'fieldLabel',
  heading: 'fieldHeading',
  text: 'fieldText',
  code: 'fieldCode',
};

/** How much a field's length counts against its words: the b of BM25. Fields that are short by nature count little. */
const lengthPenalty: Partial<Record<Field, number>> = {
  text: 0.9,
  code: 0.7,
  ask: 0.5,
  question: 0.4,
  heading: 0.5,
  // Who explains one error tells more of it than who lists twenty.
  error: 0.8,
};

/** What a word in each place of each entry is worth. */
export interface Places {
  /** By segment, the number of its first entry. */
  firsts: number[];
  /** By entry, the number of its first place. */
  starts: number[];
  /** By entry and field, what a word is worth there. */
  weights: Float64Array;
  /** By place, the number of its field. */
  fields: Uint32Array;
  sections: Uint32Array;
  /** By place, its unit, a bit. */
  bits: Uint32Array;
  /** By place, the number of its line among all, counted from 1; 0 where it is none. */
  lines: Uint32Array;
  /** By entry, the number of its first line, counted from 0. */
  firstLines: number[];
  lineCount: number;
}

/** Read where words stand in all entries, and weigh that by how long fields are there and on average. */
export function readPlaces(segments: readonly ReadBytes[]): Places {
  const columns = { fields: new Column(), sections: new Column(), bits: new Column(), lines: new Column() };
  const places = { firsts: [] as number[], starts: [] as number[], firstLines: [] as number[], lineCount: 0 };
  /** By entry and field, how long it is. */
  const all = new Column();
  const sums = new Array<number>(fields.length).fill(0);
  for (const read of segments) {
    places.firsts.push(places.starts.length);
    for (const block of blocksOf(read, 'entries')) {
      while (!block.isAtEnd) {
        const lengths = new Array<number>(fields.length).fill(0);
        for (let left = block.number(); left > 0; left -= 1) {
          const field = block.number();
          const length = block.number();
          lengths[field] = length;
          sums[field] = (sums[field] ?? 0) + length;
        }
        for (const length of lengths) all.push(length);
        places.starts.push(columns.fields.length);
        places.firstLines.push(places.lineCount);
        for (let left = block.number(); left > 0; left -= 1) {
          const field = block.number();
          columns.fields.push(field);
          columns.lines.push(isLine[field] ? ++places.lineCount : 0);
          columns.sections.push(block.number());
          const unit = block.number();
          columns.bits.push(unit === 0 ? 0 : 1 << (unit - 1));
        }
      }
    }
  }
  const averages = sums.map((sum) => sum / places.starts.length);
  const lengths = all.all();
  const worth = new Float64Array(lengths.length);
  for (let i = 0; i < worth.length; i += 1) {
    const field = fields[i % fields.length] ?? 'text';
    const penalty = lengthPenalty[field] ?? 0;
    const relative = (lengths[i] ?? 0) / (averages[i % fields.length] || 1);
    worth[i] = weights[fieldWeights[field]] / (1 - penalty + penalty * relative);
  }
  const { fields: ofFields, sections, bits, lines } = columns;
  return { ...places, weights: worth, fields: ofFields.all(), sections: sections.all(), bits: bits.all(), lines: lines.all() };
}

/** By field, whether it holds lines. */
const isLine = fields.map((field) => lineFields.includes(field));
