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

  it('reads replies in paragraphs as whole ones', () => {
    const letters = `Bonjour Claire,

Nous sommes désolés pour ce retard. Votre colis est reparti ce matin.

Bien à vous,
L’équipe Maison Rose

Bonjour Marc,

C’est noté, nous vous rappelons demain.

Bien à vous,
L’équipe Maison Rose`;
    const replies = splitReplies(letters);
    expect(replies.map((reply) => reply.slice(0, 15))).toEqual(['Bonjour Claire,', 'Bonjour Marc,\n\n']);
    expect(traits(replies)).toMatchObject({
      greeting: ['Bonjour {firstName},', 2, 2],
      signature: ['L’équipe Maison Rose', 2, 2],
    });
    expect(traits(replies).usualLength?.[0]).toBeGreaterThan(80);
    expect(splitReplies('Hi Ann,\n\nDone.\n\nKim')).toHaveLength(1);
    expect(splitReplies('Hi Ann, done.\n\nIt left today.\n\nNot yet.')).toHaveLength(3);
    expect(splitReplies('Hi Ann, done.\n\nKim\n---\nHi Bo, done.\n\nKim')).toHaveLength(2);
  });

  it('reads what stands on social networks: a handle first, initials last, « on » for us', () => {
    const network = ['@tom_b Hi Tom, we’re on it. ^JB', '@ana Hi Ana, could you write to us? ^JB'];
    expect(traits(network)).toMatchObject({
      greeting: ['Hi {firstName},', 2, 2],
      signature: ['^JB', 2, 2],
    });
    const casual = ['Merci pour ton retour ! On corrige ça demain.', 'Oui Léa, on te répond vite.'];
    expect(traits(casual).person).toEqual(['we', 2, 2]);
    expect(traits(['Hi Ann, it is on the way. Look on our page.', 'It goes on and on.']).person).toEqual([
      'we',
      1,
      2,
    ]);
    // "Ma" and "i" are no "me" in Italian.
    expect(
      traits(['Ma i corrieri sono in ritardo, ci scusiamo.', 'Arriva domani, ma non prima.']),
    ).not.toHaveProperty('person');
  });

  it('tells pasted replies apart by empty lines', () => {
    expect(splitReplies('One.\nStill one.\n\n \nTwo.\n---\n\n***\nThree.\n\n…')).toEqual([
      'One.\nStill one.',
      'Two.',
      'Three.',
    ]);
  });
});
