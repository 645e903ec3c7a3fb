import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calmCheck, isFault, replacedBy, type CalmCheckContext, type Finding } from '@/lib/core/calm-check';
import { overlaps } from '@/lib/core/calm-check/document';
import type { Statement } from '@/lib/core/draft/statement';
import { englishCold } from './replies-en-cold';
import { frenchCold } from './replies-fr-cold';
import { frenchPlain } from './replies-fr-plain';
import { englishPlain } from './replies-en-plain';

const guessesIn = (text: string, context: CalmCheckContext): Finding[] =>
  calmCheck(text, context).findings.filter(({ from }) => from === 'trained');

const tables = [
  ['fr', [...frenchCold.defensive, ...frenchPlain.defensive]],
  ['en', [...englishCold.defensive, ...englishPlain.defensive]],
] as const;

/** Sentences that no rule has the words for, the first the odder. */
const odd = {
  fr: ['Les habitués le savent bien.', 'Le laiton verdit, n’importe quel marin le sait.'],
  en: ['Most grown-ups manage to fold a pushchair.', 'A family of six should know what a small car holds.'],
} as const;

describe.each(['fr', 'en'] as const)('a second opinion, %s', (language) => {
  const [worst] = odd[language];
  const sentence = odd[language].join(' ');

  it('objects where no rule does, to the whole sentence, and says that it is a guess', () => {
    const { findings } = calmCheck(sentence, { language });
    expect(findings.find(isFault)).toMatchObject({ from: 'trained', start: 0, end: worst.length });
    expect(findings.every(({ from }) => from === 'trained')).toBe(true);
  });

  it('leaves the greeting out', () => {
    const text = `${language === 'fr' ? 'Bonjour Léa,' : 'Hi Léa,'} ${sentence}`;
    expect(guessesIn(text, { language })[0]).toMatchObject({ start: text.indexOf(worst) });
  });

  it('lets a rule’s cue pass in a reply that owns and mends, and not where it stands alone', () => {
    const [before, heard, after] = (
      {
        fr: [
          'La balance du rayon était mal réglée et nous l’avons corrigée ce matin.',
          'Vous avez eu le bon réflexe en nous écrivant.',
          'Envoyez-nous un message, nous reprenons la commande avec vous.',
        ],
        en: [
          'We gave your table to somebody else and told you that nobody had booked.',
          'No wonder you were upset.',
          'Jo will call you tomorrow to put it right.',
        ],
      } as const
    )[language];
    const faultsOf = (text: string): Finding[] => calmCheck(text, { language }).findings.filter(isFault);
    expect(faultsOf(heard)).toHaveLength(1);
    expect(faultsOf(`${before} ${heard} ${after}`)).toEqual([]);
  });

  it('lets plain words of blame pass nowhere', () => {
    const plain = { fr: 'Il fallait lire les conditions.', en: 'You should have read the conditions.' }[
      language
    ];
    const kind = {
      fr: ['Nous sommes désolés du retard.', 'Nous revenons vers vous demain avec une date.'],
      en: ['We are sorry about the delay.', 'We will come back tomorrow with a date.'],
    }[language];
    expect(calmCheck(kind.join(' '), { language }).findings.filter(isFault)).toEqual([]);
    const { findings } = calmCheck(kind.join(` ${plain} `), { language });
    expect(findings.filter(isFault).map(({ from }) => from)).toEqual([undefined]);
  });

  it('says nothing about what somebody approved', () => {
    const statement: Statement = {
      id: 's1',
      text: { [language]: sentence },
      topics: [],
      approvedAt: '2026-11-01T08:00:00Z',
      expiresAt: null,
      owner: '',
      link: '',
    };
    expect(guessesIn(sentence, { language, statements: [statement] })).toEqual([]);
  });

  it('waits for the sentence to end, and reads no gap', () => {
    expect(guessesIn(worst.slice(0, -1), { language })).toEqual([]);
    expect(guessesIn('[un fait confirmé, dit en une phrase].', { language })).toEqual([]);
  });

  it('is the same every time, inside the text, whatever the text', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 200 }), (noise) => {
        for (const text of [noise, `${noise} ${sentence} ${noise}.`, `${sentence} ${noise}!`]) {
          const found = guessesIn(text, { language });
          expect(guessesIn(text, { language })).toEqual(found);
          for (const { start, end } of found) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
    );
  });
});

it('is silent in languages that nothing was learnt of', () => {
  const text = 'Einen Wollpullover wäscht man mit der Hand, das weiß doch jeder.';
  expect(guessesIn(text, { language: 'de' })).toEqual([]);
});

describe.each(tables)('beside the rules, %s', (language, replies) => {
  it('never speaks about a sentence that a rule objects to', () => {
    const both = replies.filter((text) => {
      const faults = calmCheck(text, { language }).findings.filter(isFault);
      const guesses = faults.filter(({ from }) => from === 'trained');
      return faults.some((fault) => fault.from === undefined && guesses.some((one) => overlaps(one, fault)));
    });
    expect(both).toEqual([]);
  });

  it('has a way out of each, which clears it', () => {
    const guesses = replies.flatMap((text) =>
      guessesIn(text, { language }).map((finding) => ({ text, finding })),
    );
    const still = [
      ...guesses,
      { text: odd[language].join(' '), finding: guessesIn(odd[language].join(' '), { language })[0] },
    ]
      .filter(({ text, finding }) => {
        if (finding === undefined || finding.suggestion === null) return true;
        const { start, end } = replacedBy(finding);
        const after = text.slice(0, start) + finding.suggestion + text.slice(end);
        return guessesIn(after, { language }).length >= guessesIn(text, { language }).length;
      })
      .map(({ text }) => text);
    expect(still).toEqual([]);
  });
});
