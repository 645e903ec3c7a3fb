import { describe, expect, it } from 'vitest';
import { learnVoice, splitReplies, type LearntField } from '@/lib/core/brand/learn-voice';

const french = [
  'Coucou Léa ! Je regarde où est ton colis et je te réponds ici. 😊 Inès',
  'Coucou Marc ! Je suis désolée pour l’attente, je m’en occupe aujourd’hui. Inès',
  'Coucou Zoé ! Merci de ton message, je te l’envoie demain 🙏 Inès',
  'Coucou @tom_b ! C’est réparé, tu peux réessayer. Inès',
];
const english = [
  'Dear Ms Reed, we apologise for the delay. We would be glad to look into it. Kind regards, the Harbour team',
  'Dear Mr Cole, thank you for telling us. Our team is checking the order. Kind regards, the Harbour team',
];
const traits = (texts: string[]) =>
  Object.fromEntries(
    learnVoice(texts).map(({ field, value, count, of }) => [field, [value, count, of]]),
  ) as Partial<Record<LearntField, [unknown, number, number]>>;

describe('a voice learnt from replies', () => {
  it('is told with how it is known', () => {
    expect(traits(french)).toMatchObject({
      greeting: ['Coucou {firstName} !', 4, 4],
      signature: ['Inès', 4, 4],
      firstName: ['Inès', 4, 4],
      person: ['i', 3, 4],
      address: ['tu', 3, 4],
      emoji: [true, 2, 4],
      exclamation: [true, 4, 4],
    });
    expect(traits(french).formality?.[0]).toBeLessThan(0.4);
    expect(traits(french).usualLength?.[0]).toBe(64);
  });

  it('tells a formal one from it', () => {
    const found = traits(english);
    expect(found).toMatchObject({ person: ['we', 2, 2], emoji: [false, 2, 2], exclamation: [false, 2, 2] });
    expect(found.formality?.[0]).toBeGreaterThan(0.7);
    expect(found.greeting?.[0]).toBe('Dear {firstName},');
    expect(found).not.toHaveProperty('firstName');
    expect(found).not.toHaveProperty('address');
  });

  it('names no habit that only one reply of several has', () => {
    const found = traits([
      'Hello Ann, it is on its way. Kim',
      'It left today.',
      'Hi Bo! Done.',
      'See the page above.',
    ]);
    expect(found).not.toHaveProperty('greeting');
    expect(found).not.toHaveProperty('signature');
  });

  it('says nothing of nothing', () => {
    expect(learnVoice([])).toEqual([]);
    expect(learnVoice(['   '])).toEqual([]);
  });

  it('tells pasted replies apart by empty lines', () => {
    expect(splitReplies('One.\nStill one.\n\n \nTwo.\n---\n\n***\nThree.\n\n…')).toEqual([
      'One.\nStill one.',
      'Two.',
      'Three.',
    ]);
  });
});
