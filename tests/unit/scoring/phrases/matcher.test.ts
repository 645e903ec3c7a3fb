import { describe, expect, it } from 'vitest';
import { tokensOf } from '@/lib/core/text/text';
import { settleAlarms } from '@/lib/scoring/rules/alarms';
import type { Lexicon } from '@/lib/scoring/phrases/lists';
import { lexicons } from '@/lib/scoring/lexicons/registry';
import { withoutHidden } from '@/lib/scoring/phrases/hidden-hits';
import { hitOf, type Hit } from '@/lib/scoring/phrases/hit';
import { Matcher } from '@/lib/scoring/phrases/matcher';
import { readWords } from '@/lib/scoring/phrases/words';
import { insultsFrench } from '../cases/insults-fr';
import { moodFrench } from '../cases/mood-fr';

const hitsIn = (matcher: Matcher, text: string): Hit[] => matcher.find(readWords(tokensOf(text), matcher));

describe('a matcher', () => {
  it('finds the same whatever texts it read before', () => {
    const texts = [...insultsFrench, ...moodFrench].map(([text]) => text);
    const warm = new Matcher([lexicons.fr]);
    for (const text of texts) hitsIn(warm, text);
    for (const text of texts) {
      const fresh = new Matcher([lexicons.fr]);
      expect(withoutHidden(hitsIn(fresh, text)), text).toEqual(withoutHidden(hitsIn(warm, text)));
    }
  });

  it('finds entries that begin with a choice, an optional word, any word or a word of a list', () => {
    const lexicon: Lexicon = {
      entries: {
        you: ['you'],
        insult: ['oaf/clot of+all', '?daft brush', '_ twaddle', '<you> lemon', '?<you> cabbage'],
      },
      spellings: {},
    };
    const found = (text: string): string[] =>
      hitsIn(new Matcher([lexicon]), text).flatMap(({ list, from, to }) =>
        list === 'insult' ? [`${from}-${to}`] : [],
      );
    expect(found('an oaf')).toEqual([]);
    expect(found('oaf of all')).toEqual(['0-3']);
    expect(found('daft brush')).toEqual(['0-2', '1-2']);
    expect(found('what twaddle')).toEqual(['0-2']);
    expect(found('you lemon')).toEqual(['0-2']);
    expect(found('cabbage')).toEqual(['0-1']);
    expect(found('you cabbage')).toEqual(['0-2', '1-2']);
  });
});

describe('alarms', () => {
  const hit = (list: Hit['list'], from: number, to = from + 1): Hit => hitOf(list, from, to);

  it('need company near, outside the hint itself', () => {
    expect(settleAlarms([hit('maybe-safety', 3)])).toEqual([]);
    expect(settleAlarms([hit('harmed', 1), hit('maybe-safety', 3)])).toEqual([hit('safety-alarm', 3)]);
    expect(settleAlarms([hit('maybe-safety', 3), hit('harmed', 3)])).toEqual([]);
    expect(settleAlarms([hit('maybe-safety', 3), hit('harmed', 60)])).toEqual([]);
  });

  it('fall silent in a figure of speech, certain ones included', () => {
    const figure = hit('figure', 2, 5);
    expect(settleAlarms([hit('harmed', 1), figure, hit('maybe-safety', 4)])).toEqual([]);
    expect(settleAlarms([figure, hit('safety-alarm', 4)])).toEqual([]);
    expect(settleAlarms([figure, hit('insult', 4), hit('data-leak', 4)])).toEqual([hit('insult', 4)]);
  });
});
