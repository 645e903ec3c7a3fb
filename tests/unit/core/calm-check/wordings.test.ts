import { describe, expect, it } from 'vitest';
import { english } from '@/lib/core/calm-check/phrases/en';
import { french } from '@/lib/core/calm-check/phrases/fr';
import {
  inOrder,
  matcherOf,
  maybe,
  oneOf,
  some,
  unless,
  when,
  type Wordings,
} from '@/lib/core/calm-check/wordings';
import { costOf } from '../../cost-of';

const found = (text: string, ...say: string[]): string[] =>
  Array.from(text.matchAll(matcherOf({ say })), ([match]) => match);

describe('a list of wordings', () => {
  it.each([
    ['whole words only', 'the cat concatenates', 'cat', ['cat']],
    ['one of two', 'a grey day, a gray day', 'gr(e|a)y', ['grey', 'gray']],
    ['the rest of a word', 'surpris, surprise, surprised', 'surpris~', ['surpris', 'surprise', 'surprised']],
    ['any word between', 'you really failed', 'you _ failed', ['you really failed']],
    [
      'patterns parted by slashes and lines',
      'one two three',
      '\n  one / two\n  three\n',
      ['one', 'two', 'three'],
    ],
    ['the start of a clause', 'we stop it. stop it', '^ stop it', ['. stop it']],
    ['anywhere', 'unless', '* less', ['less']],
    ['a question mark as a sign', 'really? yes', String.raw`really\?`, ['really?']],
  ])('knows %s', (_, text, say, expected) => {
    expect(found(text, say)).toEqual(expected);
  });

  it('joins parts that may be missing, repeat or depend on what follows', () => {
    const say = inOrder(oneOf('i / we'), some('( do| really)'), maybe(' not'), ' know');
    expect(found('we do really not know', say)).toEqual(['we do really not know']);
    expect(found('i know', say)).toEqual(['i know']);
    expect(found('sorry that, sorry if', inOrder('sorry', unless(' if')))).toEqual(['sorry']);
    expect(found('sorry that, sorry if', inOrder('sorry', when(' that')))).toEqual(['sorry']);
  });
});

const groups: [string, Wordings][] = Object.entries({ en: english, fr: french }).flatMap(
  ([language, table]) =>
    Object.entries(table).flatMap(([code, list]) =>
      list.map((wordings, at): [string, Wordings] => [`${language} ${code} ${at}`, wordings]),
    ),
);

const repetitive = ['you have ', 'nous avons tres bien ', 'a a a a ', "c'est ecrit ", '....... ', 'we do '];

it.each(repetitive)('reads “%s” again and again in proportion to its length', (part) => {
  const matchers = groups.map(([, wordings]) => matcherOf(wordings));
  const costWith = (words: number): number => {
    const text = part.repeat(words / part.split(' ').length);
    return costOf(() => {
      for (const matcher of matchers) for (const match of text.matchAll(matcher)) if (match[0] === '') break;
    });
  };
  expect(costWith(20_000) / costWith(2000)).toBeLessThan(32);
});
