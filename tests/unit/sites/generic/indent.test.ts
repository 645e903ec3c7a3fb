import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { depthByIndent } from '@/lib/sites/generic/indent';

const comments = (...html: string[]): Element[] => [
  ...new JSDOM(`<!DOCTYPE html><main>${html.join('')}</main>`).window.document.querySelectorAll('.c'),
];
const depths = (...html: string[]) => {
  const all = comments(...html);
  const depth = depthByIndent(all);
  return depth === null ? null : all.map(depth);
};

describe('depth by how far a comment is set in', () => {
  it.each([
    [
      'margins in pixels',
      ['style="margin-left: 0px"', 'style="margin-left: 40px"', 'style="margin-left:80px"', ''],
    ],
    ['levels of lists', ['aria-level="1"', 'aria-level="2"', 'aria-level="3"', 'aria-level="1"']],
    ['a class', ['data-x', 'data-level="1"', 'data-level="2"', 'data-level="0"']],
  ])('tells it by %s', (_name, attributes) => {
    expect(depths(...attributes.map((written) => `<p class="c" ${written}>x</p>`))).toEqual([0, 1, 2, 0]);
  });

  it('reads levels in class names, of the parent too', () => {
    expect(depths('<div class="depth-1"><p class="c">x</p></div>', '<p class="c level-2">y</p>')).toEqual([
      0, 1,
    ]);
  });

  it('says nothing where all stand equally far', () => {
    expect(depths('<p class="c">x</p>', '<p class="c">y</p>')).toBeNull();
    expect(depths('<p class="c" data-level="1">x</p>', '<p class="c" data-level="1">y</p>')).toBeNull();
  });

  it('places one that comes later between those that it knows', () => {
    const depth = depthByIndent(
      comments('<p class="c" data-level="0">x</p>', '<p class="c" data-level="20">y</p>'),
    );
    const [later] = comments('<p class="c" data-level="10">z</p>');
    expect(later && depth?.(later)).toBe(1);
  });
});
