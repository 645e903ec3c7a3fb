// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { nameAt } from '@/lib/sites/generic/name-at';

const named = (html: string): Element => {
  const made = document.createElement('div');
  made.innerHTML = html;
  return made;
};

describe('the name in an element that holds more', () => {
  it.each([
    ['Anne Petit<span> / 03/05/2024</span>', 'Anne Petit'],
    ['<b>Anne</b> <i>Petit</i> <time datetime="2024-05-03">3 mai</time>', 'Anne Petit'],
    ['<span>Anne Petit</span><span>anne@tube.example</span>', 'Anne Petit'],
    ['<span>Anne Petit</span> <span>@anne</span>', 'Anne Petit'],
    [
      '<span class="author-name">Anne</span> <span class="author-handle">@anne</span> <span>3 days ago</span>',
      'Anne',
    ],
    ['<span class="user">AP</span><span class="username">Anne Petit</span>', 'Anne Petit'],
    ['Anne Petit [anne-p]', 'Anne Petit'],
    ['-Anne Petit', 'Anne Petit'],
    ['Anne-Marie', 'Anne-Marie'],
  ])('%s', (html, name) => {
    expect(nameAt(named(html))).toBe(name);
  });
});
