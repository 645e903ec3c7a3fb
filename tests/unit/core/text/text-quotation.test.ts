import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { insideOf, quotedSpans, withoutSpans } from '@/lib/core/text/quotation';

const quoted = (text: string): string[] => quotedSpans(text).map(({ start, end }) => text.slice(start, end));

it.each<[string, string, string[]]>([
  ['French marks', 'il a dit « non merci » hier', ['« non merci »']],
  ['curly marks', 'he said “no” twice', ['“no”']],
  ['straight marks', 'he said "no" and "yes"', ['"no"', '"yes"']],
  ['single marks', "'Idiots' is what he said", ["'Idiots'"]],
  ['apostrophes quote nothing', "l'ours n'est pas d'ici", []],
  ['plural possessives quote nothing', "the drivers' van and the boys' room", []],
  ['inches quote nothing', 'a 15" screen and a 17" one', []],
  ['an unclosed mark quotes nothing', 'he said "no and left', []],
])('%s', (_, text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

it('spans lie in the text, in order, apart from each other', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('"', '«', '»', "'", 'a', ' ', '“', '”')), (letters) => {
      const text = letters.join('');
      let last = 0;
      for (const { start, end } of quotedSpans(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start + 1);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

it('withoutSpans keeps every letter outside, in its order, and puts the gap in', () => {
  const text = 'ab "cd" ef "gh"';
  expect(withoutSpans(text, quotedSpans(text), () => '')).toBe('ab  ef ');
  expect(withoutSpans(text, quotedSpans(text), ({ start, end }) => '_'.repeat(end - start))).toBe(
    'ab ____ ef ____',
  );
  expect(withoutSpans(text, [], () => '?')).toBe(text);
});

it('insideOf tells what stands between the marks, asked in order', () => {
  const isQuoted = insideOf(quotedSpans('ab "cd" ef "gh"'));
  expect([0, 4, 8, 12].map(isQuoted)).toEqual([false, true, false, true]);
});
