import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { brandSchema } from '@/lib/core/brand/brand';
import { calmCheck, isFault } from '@/lib/core/calm-check';
import { compose, viewThread } from '@/lib/core/compose';
import { announcementIn } from '@/lib/core/compose/view/announced';
import { checkContextOf } from '@/lib/core/draft/check-context';
import { requestOf } from '@/tools/bench/measures/replies';
import { loadScorer } from '@/tools/cli/score';

describe('what a brand’s post announces', () => {
  it.each<['fr' | 'en', string, string | null]>([
    [
      'en',
      '🚌 SERVICE CHANGE: from Monday the 12 will run on Fridays only. Plan ahead on our app!',
      'From Monday the 12 will run on Fridays only',
    ],
    [
      'en',
      'A new chapter ✨ We are delighted to announce that from May we will be a private club.',
      'From May we will be a private club',
    ],
    [
      'en',
      'We’re simplifying! Starting June a £4 monthly fee replaces all others. Questions?',
      'Starting June a £4 monthly fee replaces all others',
    ],
    ['en', 'Autumn colours from the terrace this morning 🍂', null],
    ['en', 'Spring is coming! Time to think about your radiators 🌷', null],
    [
      'fr',
      '📣 Info : à partir du 3 mars, la piscine sera fermée le dimanche. Merci de votre compréhension',
      'À partir du 3 mars, la piscine sera fermée le dimanche',
    ],
    ['fr', 'Ligne 14 | Le 6 h 52 est supprimé ce matin.', null],
    [
      'fr',
      'Ligne 14 | Le 6 h 52 est supprimé à partir de lundi.',
      'Le 6 h 52 est supprimé à partir de lundi',
    ],
    ['fr', 'La chocolatine du jour est sortie du four.', null],
  ])('%s: « %s »', (language, post, announced) => expect(announcementIn(post, language)).toBe(announced));
});

const scorer = await loadScorer();
const brand = z.parse(brandSchema, { name: 'Glanmore', handles: ['glanmore'] });
const post = 'From 3 March the 418 bus will run on Tuesdays and Fridays only. Plan your journey on our app!';
const minded = [
  'Ah no. That bus is the only way I have in to town',
  'Great for anyone who only works on a Tuesday',
  'My mam has the day centre on a Wednesday. What is she supposed to do without the bus?',
  'I am eighty three. I do not have an app.',
  'Who asked us? Nobody did. This is not acceptable',
];

const threadUnder = (own: boolean, texts: readonly string[]) =>
  requestOf(
    {
      id: 'announced',
      language: 'en',
      network: 'facebook',
      brand,
      post,
      ownPage: own,
      comments: texts.map((text, at) => ({
        id: `c${at}`,
        parentId: null,
        author: `Reader ${'ABCDEF'.charAt(at)}`,
        postedAt: new Date(Date.UTC(2026, 10, 20, 9, at)).toISOString(),
        text,
        likes: 10 - at,
      })),
    },
    scorer,
  );

describe('a crowd against what was announced', () => {
  const request = threadUnder(true, minded);

  it('reads that it is about that, at once, in each draft', () => {
    for (const { text } of compose(request))
      expect(text.slice(0, 260)).toMatch(
        /the 418 bus will run on Tuesdays and Fridays only|this change.*day centre/,
      );
  });
  it('reads no apology and no admission: a choice is criticised', () => {
    for (const { text } of compose(request)) expect(text).not.toMatch(/sorry|apolog|own that/i);
  });
  it('has no finding of weight: what the brand published may be said again', () => {
    for (const { text, limit } of compose(request))
      expect(calmCheck(text, checkContextOf(request, limit)).findings.filter(isFault)).toEqual([]);
  });
  it('is not told what somebody else’s post says', () =>
    expect(viewThread(threadUnder(false, minded)).announced).toBeNull());
  it('is not told it where nobody speaks of it', () =>
    expect(
      viewThread(
        threadUnder(true, ['My parcel never came', 'Nobody answers the phone', 'I was charged twice']),
      ).announced,
    ).toBeNull());
});
