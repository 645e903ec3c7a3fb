import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { brandSchema } from '@/lib/core/brand/brand';
import { compose, viewThread } from '@/lib/core/compose';
import { requestOf } from '@/tools/bench/measures/replies';
import { loadScorer } from '@/tools/cli/score';

const scorer = await loadScorer();
const brand = z.parse(brandSchema, { name: 'Solenne', handles: ['solenne'] });

interface Line {
  by: string;
  text: string;
  to?: number;
  likes?: number;
}

/** A thread under the brand's own post, a comment a minute. */
const threadOf = (language: 'fr' | 'en', lines: readonly Line[]) =>
  requestOf(
    {
      id: 'wished',
      language,
      network: 'facebook',
      brand,
      post: language === 'fr' ? 'La boutique rouvre lundi.' : 'The shop opens again on Monday.',
      ownPage: true,
      comments: lines.map(({ by, text, to, likes = 0 }, at) => ({
        id: `c${at}`,
        parentId: to === undefined ? null : `c${to}`,
        author: by,
        postedAt: new Date(Date.UTC(2026, 10, 20, 9, at)).toISOString(),
        text,
        likes,
      })),
    },
    scorer,
  );

/** The first two sentences; what is quoted is part of the sentence around it. */
const firstTwo = (text: string): string =>
  (
    text.replaceAll(/[«“][^»”]*[»”]/g, (quote) => quote.replaceAll(/[.!?]/g, ',')).match(/[^.!?]+[.!?]/g) ??
    []
  )
    .slice(0, 2)
    .join('');

describe('what people ask is said back right after what went wrong', () => {
  const train = threadOf('fr', [
    {
      by: 'Rémi Gué',
      text: 'Mon train de 21 h 50 est annulé et il n’y a personne au guichet. J’ai déjà attendu trois heures.',
      likes: 90,
    },
    { by: 'Ana', text: 'Courage monsieur', to: 0 },
    { by: 'Solenne', text: 'Bonjour, merci de remplir le formulaire.', to: 0 },
    { by: 'Rémi Gué', text: 'Je ne demande pas d’indemnité. Je demande un train.', to: 2, likes: 200 },
  ]);

  it('is found in a later comment of whoever is answered', () =>
    expect(viewThread(train).wish?.text.replaceAll('’', "'")).toBe(
      "Je ne demande pas d'indemnité. Je demande un train",
    ));

  it('stands in the first two sentences of each draft', () => {
    for (const { text } of compose(train)) expect(firstTwo(text)).toContain('Je demande un train');
  });

  it('is never said in two drafts in the same words of ours', () => {
    const ours = compose(train).map(({ text }) => /[^.!?]*(?=«\s?Je ne demande)/.exec(text)?.[0]);
    expect(new Set(ours).size).toBe(3);
  });

  it('is not said twice where the complaint is the question', () => {
    const asked = threadOf('en', [
      { by: 'Jo', text: 'Where is my parcel? It has been three weeks and nobody answers.' },
    ]);
    for (const { text } of compose(asked))
      expect(text.match(/Where is my parcel/gi)?.length ?? 0).toBeLessThanOrEqual(1);
  });
});

describe('what others ask is said back where they speak to the brand and as many stand behind them', () => {
  const bins = (
    likes: number,
    text = 'Three kids in nappies, it stinks. Is there going to be a bigger bin for families?',
  ) =>
    threadOf('en', [
      {
        by: 'Shaz',
        text: 'The red bin has not been collected for two weeks, I rang three times about it and the whole street stinks.',
        likes: 40,
      },
      { by: 'Col', text, likes },
    ]);

  it('a question', () => {
    expect(viewThread(bins(30)).wish).toMatchObject({ isAsked: true, isTheirs: false });
    for (const { text } of compose(bins(30))) expect(text).toContain('bigger bin for families?');
  });
  it('not one that hardly anybody minds', () => expect(viewThread(bins(2)).wish).toBeNull());
  it('not one of somebody who minds nothing', () =>
    expect(viewThread(bins(90, 'Can we bring the dog on Saturday?')).wish).toBeNull());
  it('not one for the press', () =>
    expect(
      viewThread(bins(90, 'Newsdesk here, can we have somebody on the line for a comment tonight?')).wish,
    ).toBeNull());
});

it('a warning to stop using a thing, said by several, is no call against whoever sells it', () => {
  const clips = threadOf('en', [
    {
      by: 'Jess',
      text: 'The clip on my carrier popped open on the stairs. I caught him. It was clicked in, I am sure.',
      likes: 64,
    },
    {
      by: 'Nat',
      text: 'Please tell people to stop using that batch until somebody has looked at it.',
      likes: 900,
    },
    { by: 'Wells', text: 'so do we stop using it?? my baby is in it right now', likes: 366 },
  ]);
  expect(viewThread(clips).situation).toBe('safety');
  for (const { text } of compose(clips))
    expect(text).toMatch(
      /precaution|set aside|put aside|to one side|left alone|until more is known|stop|against using/i,
    );
});
