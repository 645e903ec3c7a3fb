// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestComment } from '@/lib/core/conversation/comment';
import { leaveOut, rangesFor, readOwnWords, readText } from '@/lib/sites/dom';

function element(html: string): HTMLElement {
  const made = document.createElement('div');
  made.innerHTML = html;
  return made;
}

describe('the text as a reader sees it', () => {
  it.each([
    ['a  b\n\tc', 'a b c'],
    ['<p>One</p><p>Two</p>', 'One\nTwo'],
    ['One<br>Two', 'One\nTwo'],
    ['un<b>believ</b>able', 'unbelievable'],
    ['<b>a</b> <i>b</i>', 'a b'],
    ['déçu\u00A0!', 'déçu !'],
    ['thie\u200Bves, unbe\u00ADlievable', 'thieves, unbelievable'],
    ['one\u200B <b>\u2060</b>two', 'one two'],
    ['👩\u200D🔧', '👩\u200D🔧'],
    ['a<script>x()</script><style>b{}</style>c', 'ac'],
    ['a<span hidden>b</span><span style="display: none">c</span>d', 'ad'],
    ['Text<button>Reply</button><span role="button">Read more</span>', 'Text'],
    ['<span class="sr-only">Comment by</span>Said', 'Said'],
    ['fine <img alt="😀"> really', 'fine 😀 really'],
    ['a photo <img alt="A long description of a photo"> here', 'a photo here'],
    ['&lt;script&gt;', '<script>'],
    ['', ''],
    ['  ', ''],
  ])('%s → %j', (html, text) => {
    expect(readText(element(html))).toBe(text);
  });

  it('begins after a first line that says who and when, and tells where its words stand', () => {
    const signed = element('<b>Anne</b> (3 mai 2024)<br>Bonjour, rien reçu.');
    leaveOut(signed, 'b', signed.querySelector('br'));
    expect(readText(signed)).toBe('Bonjour, rien reçu.');
    expect(rangesFor(signed, 9, 18).map(String)).toEqual(['rien reçu']);
    // Once the page has taken the break away nothing tells where they begin: rather the line too than no words.
    signed.querySelector('br')?.remove();
    expect(readText(signed)).toBe('(3 mai 2024)Bonjour, rien reçu.');
  });

  it('leaves no colon of a name that was left out', () => {
    const signed = element('<b>Anne</b> : Bonjour');
    leaveOut(signed, 'b');
    expect(readText(signed)).toBe('Bonjour');
    expect(rangesFor(signed, 0, 7).map(String)).toEqual(['Bonjour']);
  });

  it('goes through an open shadow root and its slots, in the order on the screen', () => {
    const host = element('<span slot="second">two</span><span slot="first">one</span>unslotted');
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<slot name="first"></slot> and <slot name="second"></slot><slot name="none"> or three</slot>';
    expect(readText(host)).toBe('one and two or three');
  });

  it('leaves out what its author did not write', () => {
    const text = element('<span class="says">says:</span> Hello');
    leaveOut(text, '.says');
    expect(readText(text)).toBe('Hello');
    expect(rangesFor(text, 0, 5).map(String)).toEqual(['Hello']);
  });

  it('is clipped and well formed', () => {
    const long = element('');
    long.append(`${'é'.repeat(longestComment - 1)}😀tail`);
    expect(readText(long)).toHaveLength(longestComment);
    expect(readText(long).isWellFormed()).toBe(true);
    expect(readText(element('\uD800 alone')).isWellFormed()).toBe(true);
  });
});

describe('ranges', () => {
  it('cover a phrase over several nodes, one for each', () => {
    const text = element('You <b>are</b> thieves');
    expect(readText(text).slice(0, 15)).toBe('You are thieves');
    expect(rangesFor(text, 0, 15).map(String)).toEqual(['You ', 'are', ' thieves']);
  });

  it('cover an emoji that is a picture', () => {
    const text = element('so <img alt="🔥"> good');
    const [range] = rangesFor(text, 3, 5);
    expect(range?.cloneContents().querySelector('img')).not.toBeNull();
  });

  it('hold, for any two offsets in any text, what the text says between them', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'é', '😀', ' ', '\n', '\t', '.', 'ب'),
      maxLength: 12,
    });
    const piece = fc.tuple(fc.constantFrom('b', 'p', 'span', 'br'), word, word);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), fc.nat(), fc.nat(), (pieces, one, other) => {
        const made = document.createElement('div');
        for (const [name, inside, after] of pieces) {
          const child = document.createElement(name);
          if (name !== 'br') child.append(inside);
          made.append(child, after);
        }
        const text = readText(made);
        const [start, end] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const said = rangesFor(made, start, end).map(String).join('');
        const bare = (value: string): string => value.replace(/\s/g, '');
        expect(bare(said)).toBe(bare(text.slice(start, end)));
      }),
    );
  });
});

describe('what its author said, and nobody else', () => {
  it.each([
    ['<div class="bbcode_quote">Idiots!</div>Not at all.', 'Not at all.'],
    ['<blockquote class="bbCodeBlock bbCodeBlock--quote" data-quote="Ann">Idiots!</blockquote>No.', 'No.'],
    ['<blockquote class="ipsQuote" data-ipsquote="">Idiots!</blockquote><p>No.</p>', 'No.'],
    ['<aside class="quote" data-username="ann"><blockquote>Idiots!</blockquote></aside><p>No.</p>', 'No.'],
    ['<blockquote><div><cite>Ann wrote:</cite>Idiots!</div></blockquote>No.', 'No.'],
    ['<blockquote><p>Idiots!</p><footer>Ann</footer></blockquote>No.', 'No.'],
    ['<blockquote cite="#comment-4">Idiots!</blockquote>No.', 'No.'],
    ['<blockquote><p><a>@ann</a> wrote:</p><p>Idiots!</p></blockquote><p>No.</p>', 'No.'],
    ['<blockquote><em>Ann a écrit :</em><p>Idiots!</p></blockquote>Non.', 'Non.'],
    ['<cite>ann wrote on Wed, 18 April 2012 11:02</cite><blockquote>Idiots!</blockquote>No.', 'No.'],
    ['Citation :<div class="xoopsQuote"><blockquote>Idiots!</blockquote></div>Non.', 'Non.'],
    [
      'Before. <div class="bbcode_quote">One<div class="bbcode_quote">Two</div></div> After.',
      'Before. After.',
    ],
  ])('%s → %j', (html, words) => {
    const made = element(html);
    expect(readText(made)).toContain(/One|Idiots!/.exec(html)?.[0] ?? '');
    expect(readOwnWords(made).trim().replace(/\s+/g, ' ')).toBe(words);
  });

  it.each([
    '<blockquote>They will never learn.</blockquote>',
    '<blockquote><p>Stressed</p></blockquote>said so',
    '<aside>By the way</aside>',
    '<div class="unquoted">mine</div>',
    'As she wrote: never again.',
    '<p>What I said:</p><blockquote>They will never learn.</blockquote>',
  ])('keeps %s', (html) => expect(readOwnWords(element(html))).toBe(readText(element(html))));

  it('stands where it stands in the text, whatever the page is like', () => {
    const part = fc.oneof(
      fc.string().map((text) => new Option(text).innerHTML),
      fc.string().map((text) => `<div class="bbcode_quote">${new Option(text).innerHTML}</div>`),
      fc.constantFrom('<br>', '<p>one</p>', '<blockquote cite="x">two</blockquote>', ' '),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const made = element(parts.join(''));
        const [text, words] = [readText(made), readOwnWords(made)];
        expect(words.length).toBe(text.length);
        for (let at = 0; at < text.length; at++) if (words[at] !== ' ') expect(words[at]).toBe(text[at]);
      }),
    );
  });
});
