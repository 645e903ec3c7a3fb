import { describe, expect, it } from 'vitest';
import { loadScorer } from '../../../tools/cli/score';
import { heldOutRows, missesOf } from './cases/held-out';
import { heldOutEnglish } from './cases/held-out-en';
import { heldOutFrench } from './cases/held-out-fr';

/**
 * Sentences that were labelled before the reader saw them. What it gets wrong stays in the table under a `!`, and this
 * test asks that it still is wrong: whoever mends one takes the mark away.
 */
const scorer = await loadScorer();
for (const [language, table] of [
  ['fr', heldOutFrench],
  ['en', heldOutEnglish],
] as const) {
  describe(`held-out sentences in ${language}`, () => {
    const rows = heldOutRows(table);

    it('are all read from the table', () => {
      const lines = table.split('\n').filter((line) => line.includes('|'));
      expect(rows).toHaveLength(lines.length);
      expect(rows.length).toBeGreaterThanOrEqual(90);
    });

    for (const row of rows) {
      it(`${row.missed ? 'misses' : 'reads'} ${row.kind}: ${row.text}`, () => {
        const misses = missesOf(row, scorer.score({ text: row.text, page: language }));
        if (row.missed) expect(misses).not.toEqual([]);
        else expect(misses).toEqual([]);
      });
    }
  });
}
