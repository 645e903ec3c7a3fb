import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { nameScore } from '@/lib/sites/generic/marks';
import { isTime } from '@/lib/sites/generic/times';
import { isUnseen } from '@/lib/sites/generic/unseen';
import { one } from '@/lib/sites/dom';

const elementIn = (markup: string, selector: string): Element =>
  one(selector, new JSDOM(`<!DOCTYPE html><body>${markup}</body>`).window.document);

it.each([
  ['a line after it says on which day', '<b>quay_rat</b> <small>on May 3, 2024 said:</small>', 'b'],
  ['… also where bold holds a link', '<b><a href="/x">quay_rat</a></b> <small>said on May 3:</small>', 'a'],
  [
    'it is the name in what is called the user',
    '<div class="post__user"><p class="name">Anne</p></div>',
    'p',
  ],
  [
    'it comes first there, before a rank',
    '<div class="author"><b>Anne</b> <small>Member since 2020</small></div>',
    'b',
  ],
  ['a town stands below it', '<span class="author">\n  Anne\n  from Upper Quay, West\n</span>', 'span'],
])('knows a name: %s', (_why, markup, selector) =>
  expect(nameScore(elementIn(markup, selector))).toBeGreaterThan(0),
);

it.each([
  [
    'somebody else posted it',
    '<b>State changed: open</b><p>Posted by Anne at 13:04, Tue 4 May 2024</p>',
    'b',
  ],
  ['a name of goods', '<div class="card"><p class="name">Lamp</p></div>', 'p'],
  ['it comes second', '<div class="author">Anne <b>Gold member</b> <i>9</i></div>', 'b'],
  [
    'a menu of links',
    `<div class="user-menu"><a href="#">Offers</a>${'<a href="#">x</a>'.repeat(3)}</div>`,
    'a',
  ],
])('takes nothing else for one: %s', (_why, markup, selector) =>
  expect(nameScore(elementIn(markup, selector))).toBe(0),
);

it.each([
  ['28.oct.2024 | 11:26', true],
  ['3-May-2024', true],
  ['198.51.100.*', false],
  ['198.51.100.17', false],
  ['07/04/2023', true],
])('%s is a time: %s', (said, is) => expect(isTime(elementIn(`<span>${said}</span>`, 'span'))).toBe(is));

it.each([
  ['class="data hidden"', true],
  ['style="width: 8em; display: none"', true],
  ['hidden', true],
  ['class="hidden md:block"', false],
  ['class="d-none d-md-block"', false],
  ['class="unhidden"', false],
  ['class="sr-only"', false],
])('<p %s> is unseen: %s', (attributes, is) =>
  expect(isUnseen(elementIn(`<p ${attributes}>x</p>`, 'p'))).toBe(is),
);
