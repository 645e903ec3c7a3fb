import type { Draft } from '@/lib/core/draft/draft';
import type { LanguageCode } from '@/lib/core/text/language';
import { rewordTask, type RewordTask } from '@/lib/core/reword';
import { requestIn } from '@/tests/contract/made-request';
import type { DraftRequest } from '@/lib/core/draft/draft';

const texts: Partial<Record<LanguageCode, string>> = {
  en: 'Hi Nadia, your parcel that never arrived and messages left without an answer: that’s not good enough. We apologise for it. We’re asking the logistics team where this order stands, and we’ll answer under this message by [day and time]. For the details, the easiest is to write to us at aide@fileas.example. Inès',
  fr: 'Bonjour Nadia, votre commande jamais arrivée et une demande laissée sans suite : cela ne va pas. Nous vous présentons nos excuses. Nous demandons à l’équipe qui suit les livraisons où en est la commande, et nous revenons ici avant [jour et heure]. Pour les détails, le plus simple est de nous écrire à aide@fileas.example. Inès',
};

/** The draft that is reworded in these tests: fixed, whatever the composer writes. */
export const madeDraft = (language: 'en' | 'fr', over: Partial<Draft> = {}): Draft => ({
  engine: 'templates',
  variant: 'warm',
  text: texts[language] ?? '',
  moves: ['greet', 'acknowledge', 'apologise', 'act', 'say-when', 'offer-private', 'sign'],
  statements: [],
  limit: 450,
  ...over,
});

export const taskIn = (
  language: 'en' | 'fr',
  { draft, ...over }: Partial<DraftRequest> & { draft?: Partial<Draft> } = {},
): RewordTask => rewordTask(requestIn(language, over), madeDraft(language, draft), 'n0nce');

export const answered = (text: string): string => JSON.stringify({ text });
