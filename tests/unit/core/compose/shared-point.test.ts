import { describe, expect, it } from 'vitest';
import { viewThread } from '@/lib/core/compose';
import type { LanguageCode } from '@/lib/core/text/language';
import { requestIn } from '../../../contract/made-request';

/** A thread in which each of these texts is written by somebody else, under the brand's post. */
function requestOf(language: LanguageCode, texts: readonly (readonly [text: string, likes: number])[]) {
  const request = requestIn(language);
  const [read] = request.comments;
  if (read === undefined) throw new Error('a request has a comment');
  return {
    ...request,
    comments: texts.map(([text, likes], index) => ({
      ...read,
      comment: { ...read.comment, id: `c${index}`, author: `Reader ${index}`, text, likes },
    })),
  };
}

describe('what a thread of many voices complains of', () => {
  it('is what several say, and not what was put together of one person’s words', () => {
    const { toAll, saying } = viewThread(
      requestOf('fr', [
        ['appli down ou c’est moi ?', 12],
        ['JE SUIS À LA CAISSE AVEC UN CADDIE PLEIN CARTE REFUSÉE', 96],
        ['écran blanc aussi, appli toujours en panne', 5],
        ['l’appli est en panne chez moi aussi', 22],
        ['carte refusée à la pompe', 41],
        ['pareil, rien ne passe, ni l’appli ni la carte', 9],
      ]),
    );
    expect(toAll).toBe(true);
    expect(saying.map(({ id }) => id).sort()).toEqual(['card-declined', 'outage']);
  });

  it('leaves out what one says in passing where others say the same', () => {
    const ids = (texts: readonly (readonly [string, number])[]): string[] =>
      viewThread(requestOf('en', texts)).point.frames.map(({ id }) => id);
    const alone = ids([
      ['the app keeps crashing on the checkout page', 15],
      ['well done everyone', 2],
      ['it is what it is', 1],
      ['sad to see', 9],
    ]);
    expect(alone).toEqual(['app-bug']);
    const together = ids([
      ['the app keeps crashing on the checkout page', 15],
      ['my parcel never arrived, two weeks now', 18],
      ['where is my parcel, it never arrived', 6],
      ['sad to see', 9],
    ]);
    expect(together).toEqual(['not-arrived']);
  });

  it('is nothing that one of a crowd says', () => {
    const talk = Array.from({ length: 40 }, (_, at) => [`I see it another way, part ${at}`, 1] as const);
    const late = 'my parcel never arrived, two weeks now, and I have written to you twice about it';
    const ids = (texts: readonly (readonly [string, number])[]): string[] =>
      viewThread(requestOf('en', texts)).point.frames.map(({ id }) => id);
    expect(ids([[late, 12], ...talk.slice(0, 4)])).toEqual(['not-arrived']);
    expect(ids([[late, 0], ...talk])).toEqual([]);
  });
});
