import { describe, expect, it } from 'vitest';
import { framesByLanguage, readPoint } from '@/lib/core/compose/point';

const saysTime = /\{(?:duree|depuis|duration|since)\}/;

/** A wrong figure in a reply is worse than none: each time belongs to what its own clause says. */
describe('a time in a complaint', () => {
  it.each([
    {
      language: 'en',
      text: 'My bike died after three weeks and your support has not answered for twelve days.',
      time: 'three weeks',
      withTime: ['broken'],
    },
    {
      language: 'fr',
      text: 'Mon vélo acheté il y a trois semaines est en panne, et votre SAV ne répond plus depuis douze jours.',
      time: 'trois semaines',
      withTime: ['broken'],
    },
    {
      language: 'fr',
      text: '52 minutes au téléphone et personne ne répond.',
      time: '52 minutes',
      withTime: ['phone-wait'],
    },
    { language: 'en', text: 'My parcel never arrived.', time: undefined, withTime: [] },
  ] as const)('$text', ({ language, text, time, withTime }) => {
    const { frames, slots } = readPoint(text, language, 'vous');
    expect(slots.duration).toBe(time);
    if (time !== undefined) {
      const timed = frames.filter(({ say }) => say.some((wording) => saysTime.test(wording)));
      for (const { id } of timed) expect(withTime).toContain(id);
    }
  });
});

describe('the frames', () => {
  it.each(['fr', 'en'] as const)('have each a name of their own (%s)', (language) => {
    const ids = (framesByLanguage[language] ?? []).map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});

describe('somebody’s health', () => {
  it.each([
    ['fr', 'Deux heures de file pour mon traitement, et le comptoir fermé.'],
    ['fr', 'Mon ordonnance a été perdue deux fois.'],
    ['en', 'Queued an hour for my prescription and the counter was shut.'],
  ] as const)('%s: is not named again in public: « %s »', (language, text) => {
    const { slots } = readPoint(text, language, 'vous');
    const named = [slots.object ?? '', ...slots.subjects, ...slots.things, ...slots.named];
    expect(named.filter((thing) => /traitement|ordonnance|prescription/.test(thing))).toEqual([]);
  });
});
