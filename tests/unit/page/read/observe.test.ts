// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { observePage, outermost } from '@/lib/page/read/observe';
import { realClock, sleep } from '../a-clock';

const long = 250;
let end: AbortController;
let batches: Node[][];
const observe = () =>
  observePage(document, { clock: realClock, signal: end.signal }, ({ edited }) =>
    batches.push(outermost(edited)),
  );
const make = (tag: string, within: Node = document.body): HTMLElement => {
  const element = document.createElement(tag);
  within.appendChild(element);
  return element;
};

beforeEach(async () => {
  document.body.replaceChildren();
  end = new AbortController();
  batches = [];
});
afterEach(() => end.abort());

describe('observePage', () => {
  it('hands over what was touched once, however often', async () => {
    const list = make('ul');
    observe();
    await sleep(long);
    batches = [];
    for (let at = 0; at < 20; at += 1) make('li', list).textContent = String(at);
    list.firstElementChild?.remove();
    await sleep(long);
    expect(batches).toEqual([[list]]);
  });

  it('hears an edit, a recycled node and a removed one', async () => {
    const text = make('p').appendChild(document.createTextNode('before'));
    const recycled = make('article');
    const removed = make('aside');
    observe();
    await sleep(long);
    batches = [];
    text.nodeValue = 'after';
    await sleep(long);
    recycled.setAttribute('data-id', 'another');
    await sleep(long);
    removed.remove();
    await sleep(long);
    expect(batches).toEqual([[text], [recycled], [document.body]]);
  });

  it('hears nothing of hovers, and nothing of what hangs beside the body', async () => {
    const button = make('button');
    observe();
    await sleep(long);
    batches = [];
    button.className = 'hovered';
    button.style.color = 'red';
    make('div', document.documentElement).append('ours');
    await sleep(long);
    document.documentElement.lastElementChild?.remove();
    expect(batches).toEqual([]);
  });

  it('hears open shadow roots: those there from the start, those that come, and those below them', async () => {
    const early = make('x-early').attachShadow({ mode: 'open' });
    observe();
    await sleep(long);
    const late = make('x-late').attachShadow({ mode: 'open' });
    const inner = make('x-inner', late).attachShadow({ mode: 'open' });
    await sleep(long);
    for (const root of [early, late, inner]) {
      batches = [];
      make('p', root);
      await sleep(long);
      expect(batches).toEqual([[root]]);
    }
  });

  it('tells nobody of what was there at the start, but for what stood in shadow roots', async () => {
    make('p').textContent = 'A comment.';
    observe();
    await sleep(long);
    expect(batches).toEqual([[]]);
    end.abort();

    end = new AbortController();
    batches = [];
    const root = make('x-late').attachShadow({ mode: 'open' });
    make('p', root);
    observe();
    await sleep(long);
    expect(batches).toEqual([[root]]);
  });

  it('follows a body that the page replaces', async () => {
    observe();
    await sleep(long);
    document.body.replaceWith(document.createElement('body'));
    await sleep(long);
    batches = [];
    make('p');
    await sleep(long);
    expect(batches).toEqual([[document.body]]);
  });

  it('does not wait for ever on a page that never falls quiet', async () => {
    observe();
    await sleep(long);
    batches = [];
    const restless = setInterval(() => make('i'), 30);
    await sleep(1_300);
    clearInterval(restless);
    expect(batches.length).toBeGreaterThanOrEqual(1);
  });

  it('falls silent with the abort', async () => {
    observe();
    await sleep(long);
    batches = [];
    make('p');
    await Promise.resolve();
    end.abort();
    make('p');
    await sleep(long);
    expect(batches).toEqual([]);
  });
});

it('keeps only the outermost of nodes that lie in each other', () => {
  const outer = make('div');
  const inner = make('p', make('section', outer));
  const other = make('div');
  expect(outermost([inner, outer, other])).toEqual([outer, other]);
});
