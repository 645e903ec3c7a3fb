import type { Comparison } from './scan-compare';

const columns = ['true', 'found', 'false', 'parents', 'authors'] as const;

const cells = (one: Comparison): Record<(typeof columns)[number], string> => ({
  true: String(one.true),
  found: String(one.found),
  false: String(one.false),
  parents: `${one.parents.right}/${one.parents.asked}`,
  authors: `${one.authors.right}/${one.authors.asked}`,
});

const line = (site: string, values: Record<(typeof columns)[number], string>, file: string): string =>
  [site.padEnd(12), ...columns.map((column) => values[column].padStart(8)), ` ${file}`].join('');

/** Compares pages with what a person read off them; told to standard error, for people. */
export interface Summary {
  add: (file: string, site: string | null, result: Comparison) => void;
  print: () => void;
}

export function createSummary(): Summary {
  const pages: { file: string; site: string; result: Comparison }[] = [];
  return {
    add: (file, site, result) => {
      pages.push({ file, site: site ?? '–', result });
    },
    print: () => {
      if (pages.length === 0) return;
      console.error(
        line(
          'site',
          { true: 'true', found: 'found', false: 'false', parents: 'parents', authors: 'authors' },
          'page',
        ),
      );
      for (const { file, site, result } of pages) console.error(line(site, cells(result), file));
      for (const site of new Set(pages.map((page) => page.site))) {
        const total = pages
          .filter((page) => page.site === site)
          .map((page) => page.result)
          .reduce(sum);
        console.error(line(site, cells(total), 'all its pages'));
      }
    },
  };
}

const add = (one: Comparison['parents'], other: Comparison['parents']): Comparison['parents'] => ({
  asked: one.asked + other.asked,
  right: one.right + other.right,
});

const sum = (one: Comparison, other: Comparison): Comparison => ({
  true: one.true + other.true,
  found: one.found + other.found,
  false: one.false + other.false,
  parents: add(one.parents, other.parents),
  authors: add(one.authors, other.authors),
  missing: [],
  wrong: [],
});
