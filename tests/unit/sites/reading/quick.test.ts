// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { quick } from '@/lib/sites/reading/quick';
import { selectorsOf } from '@/tools/cli/fixture/site-selectors';
import { cases, openPage, sites } from '../../../contract/site-pages';

describe('a selector that Chromium answers quickly', () => {
  it.each([
    ['.name', '.name'],
    ['.head .name', ':is(.head) .name'],
    ['[slot="meta"] time', ':is([slot="meta"]) time'],
    ['a[href="x y > z, w"] b', ':is(a[href="x y > z, w"]) b'],
    ['.a > .b + .c, .d', ':is(.a) > :is(.b) + .c, .d'],
    [':scope > .entry .time', ':scope > :is(.entry) .time'],
    ['li cite', 'li cite'],
    [':is(#a, .b c) a', ':is(:is(#a, .b c)) a'],
    ['.a:not(.b .c) i', ':is(.a:not(.b .c)) i'],
  ])('%s → %s', (selector, expected) => expect(quick(selector)).toBe(expected));

  const selectors = [...new Set(sites.flatMap(selectorsOf))];
  it.each(cases)('finds what it found before, for every selector of every site: $name', ({ html, about }) => {
    const { page } = openPage(html, about.url);
    const other = selectors.filter((selector) => {
      const [before, after] = [page.querySelectorAll(selector), page.querySelectorAll(quick(selector))];
      return before.length !== after.length || [...before].some((element, at) => element !== after[at]);
    });
    expect(other).toEqual([]);
  });
});
