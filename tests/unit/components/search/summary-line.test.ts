// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { summaryLine } from '../../../../src/components/search/summary-line.ts';

it('keeps words whole that begin with hyphens, and reads nothing as markup', () => {
  expect(summaryLine('Values in -dry for <b>beds</b>.').innerHTML).toBe(
    'Values in <span class="option">-dry</span> for &lt;b&gt;beds&lt;/b&gt;.',
  );
});

it('comes after what begins it', () => {
  const before = document.createElement('strong');
  before.textContent = 'First: ';
  expect(summaryLine('dig.', before).outerHTML).toBe('<span class="result-summary"><strong>First: </strong>dig.</span>');
});
