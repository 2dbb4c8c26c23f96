import { describe, expect, it } from 'vitest';
import { cutSignatures } from '../../../../src/ingest/normalise/signature.ts';
import { wording } from '../fixtures.ts';

const SIGNATURE = 'Happy growing\n—\nA. Gardener @ Robot Support @ Robots Inc\nlet myMail = "grow" + "@" + "robots.example"';

describe('signatures of staff', () => {
  it('are cut, and say who wrote', () => {
    expect(cutSignatures(`Before.\n${SIGNATURE}\nAfter.`, wording)).toEqual({ text: 'Before.\n\nAfter.', byStaff: true });
  });

  it('are found where the line breaks are lost', () => {
    expect(cutSignatures(`Before. ${SIGNATURE.replaceAll('\n', ' ')} After.`, wording).byStaff).toBe(true);
  });

  it('leave text by others alone', () => {
    expect(cutSignatures('Happy growing!\n— A. Visitor', wording)).toEqual({ text: 'Happy growing!\n— A. Visitor', byStaff: false });
  });
});
