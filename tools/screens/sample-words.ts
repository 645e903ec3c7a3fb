import type { Reading } from '@/lib/core/reading/reading';

export interface Said {
  author: string;
  text: string;
  likes: number;
  hostile?: boolean;
}

interface Words {
  title: string;
  comments: Said[];
  others: [string, string, string];
  /** As the engine gave it, and as the user is writing it over: the calm check finds something in the latter. */
  draft: string;
  edited: string;
}

/** Made up for this repository; no one said any of it. */
export const words: Record<'en' | 'fr', Words> = {
  fr: {
    title: 'La nouvelle barre noisette arrive en boutique',
    comments: [
      {
        author: 'Léa M.',
        text: 'Ma fille a fait une réaction après la nouvelle barre. Les cacahuètes ne sont pas indiquées !',
        likes: 84,
      },
      { author: 'Karim', text: 'J’ai écrit au service client hier, toujours rien.', likes: 12 },
      {
        author: 'Inès B.',
        text: 'Pareil chez nous, gonflement des lèvres. Retirez ce lot, c’est dangereux.',
        likes: 41,
      },
      {
        author: 'Paul',
        text: 'Chez moi l’étiquette le dit bien, en bas à gauche. Ils vont sûrement vérifier.',
        likes: 3,
      },
      {
        author: 'Zoé',
        text: 'Plus jamais, et je vous conseille à tous de faire pareil : on boycotte.',
        likes: 57,
        hostile: true,
      },
      {
        author: 'Marc D.',
        text: 'Incapables. Vous jouez avec la santé des enfants et vous vous taisez.',
        likes: 66,
        hostile: true,
      },
      { author: 'Nadia', text: 'Boycott tant qu’ils ne répondent pas.', likes: 29 },
      { author: 'Tom', text: 'Une honte, bande d’irresponsables.', likes: 18, hostile: true },
    ],
    others: [
      'Encore en panne, l’appli ne s’ouvre plus depuis ce matin',
      'Toujours pas livré, trois semaines après la commande',
      'Le prix a doublé, et la barre a rétréci',
    ],
    draft: 'Bonjour Léa, merci de nous avoir alertés. Nous vérifions ce lot.',
    edited:
      'Bonjour Léa, désolé si vous avez été inquiète. Le lot est vérifié en ce moment, réponse ici avant [heure]. En attendant, ne mangez pas la barre et écrivez-nous en message privé.',
  },
  en: {
    title: 'The new hazelnut bar is in our shops',
    comments: [
      {
        author: 'Lea M.',
        text: 'My daughter had a reaction after the new bar. Peanuts are nowhere on the label!',
        likes: 84,
      },
      { author: 'Karim', text: 'I wrote to customer service yesterday, still nothing.', likes: 12 },
      {
        author: 'Ines B.',
        text: 'Same here, swollen lips. Take this batch off the shelves, it is dangerous.',
        likes: 41,
      },
      {
        author: 'Paul',
        text: 'Mine does say it, bottom left of the label. I am sure they will look into it.',
        likes: 3,
      },
      {
        author: 'Zoe',
        text: 'Never again, and I tell all of you to do the same: boycott them.',
        likes: 57,
        hostile: true,
      },
      {
        author: 'Mark D.',
        text: 'Incompetent. You gamble with children’s health and keep quiet about it.',
        likes: 66,
        hostile: true,
      },
      { author: 'Nadia', text: 'Boycott until they answer.', likes: 29 },
      { author: 'Tom', text: 'Shameful, you irresponsible lot.', likes: 18, hostile: true },
    ],
    others: [
      'Down again, the app hasn’t opened since this morning',
      'Still not delivered, three weeks after I ordered',
      'Twice the price, and the bar got smaller',
    ],
    draft: 'Hello Lea, thank you for telling us. We are checking this batch.',
    edited:
      'Hello Lea, sorry if you were worried. The batch is being checked right now, with an answer here by [time]. Until then please don’t eat the bar, and send us a private message.',
  },
};

export const emptyReading = ({ hostile = false, text }: Said): Reading => ({
  language: { code: 'und', from: 'none' },
  sentiment: { label: 'negative', negative: 0.8 },
  hostility: hostile ? 0.85 : 0.2,
  hostile,
  arousal: 0.6,
  complaint: 0.7,
  topics: [],
  signals: hostile ? [{ code: 'insult', start: 0, end: Math.min(8, text.length) }] : [],
});
