import { answerOf, type Answer } from '@/lib/core/draft/answer';
import type { SavedReply } from '@/lib/core/draft/saved-reply';
import type { Statement } from '@/lib/core/draft/statement';
import { sampleOf } from './sample';

/** What a made bakery approved, keeps for later and answered, as the store would hold it. */
export interface SampleLibrary {
  statements: Statement[];
  replies: SavedReply[];
  answers: Answer[];
}

const day = 24 * 60 * 60_000;

/** @param now ISO 8601 */
export function libraryOf(language: 'en' | 'fr', now: string): SampleLibrary {
  const from = (days: number): string => new Date(Date.parse(now) + days * day).toISOString();
  const [severe] = sampleOf(language, now).flags;
  const statement = { topics: ['safety' as const], owner: 'Nadia Roche', link: '' };
  return {
    statements: [
      {
        ...statement,
        id: 'recall',
        text: {
          en: 'Batch 12 of the hazelnut bar is withdrawn from every shop.',
          fr: 'Le lot 12 de la barre noisette est retiré de tous les magasins.',
        },
        approvedAt: from(-2),
        expiresAt: from(20),
        link: 'https://demo.example/recall',
      },
      {
        ...statement,
        id: 'lab',
        text: {
          en: 'The bar was tested by an outside laboratory in May.',
          fr: 'La barre a été contrôlée en mai par un laboratoire extérieur.',
        },
        approvedAt: from(-200),
        expiresAt: from(-3),
      },
    ],
    replies: [
      {
        id: 'call',
        name: language === 'fr' ? 'Rappel par téléphone' : 'We call back',
        text:
          language === 'fr'
            ? 'Bonjour {prénom}, pouvons-nous vous rappeler ? Écrivez-nous le numéro à {contact}. {signature}'
            : 'Hello {first name}, may we call you back? Send us the number at {contact}. {signature}',
        language: null,
        used: 4,
        updatedAt: from(-9),
      },
    ],
    answers:
      severe === undefined
        ? []
        : [
            answerOf(severe, 'first', {
              id: 'said',
              text:
                language === 'fr'
                  ? 'Bonjour Léa, nous vérifions le lot avec l’atelier et vous répondons ici.'
                  : 'Hello Lea, we are checking the batch with the bakery and will answer here.',
              at: new Date(Date.parse(now) - 12 * 60_000).toISOString(),
              by: 'user',
            }),
          ],
  };
}
