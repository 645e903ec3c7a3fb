import type { DraftRequest } from '../../draft/draft';
import type { LanguageCode } from '../../text/language';
import { firstNameOf } from './first-name';
import type { Slots } from './phrase';
import type { Bank } from '../phrases/bank';
import type { ThreadView } from '../view';

/** What stands in the phrases' slots, from the thread and the brand; the point itself is put into words later. */
export function slotsFor(request: DraftRequest, view: ThreadView, bank: Bank): Slots {
  const { point } = view;
  const { object, isMany, ending, duration, since, percent, subjects, things } = point.slots;
  // A question is answered under its own name or none: a guess at its topic would read like a machine's.
  const isQuestion = view.situation === 'question';
  const about = isQuestion ? things : subjects;
  // « Je compte onze hommes », « à l'accueil »: single words that suggest a topic may mean something else.
  const isLoose = view.isGuessed && (view.topic === 'account' || view.topic === 'service');
  const topic = isQuestion || isLoose ? undefined : bank.topics[view.topic];
  const named = about.length === 0 ? topic : about.join(andOn(request, bank));
  const { brand, language } = request;
  return {
    objet: object,
    object,
    e: ending,
    est: isMany ? 'sont' : 'est',
    nest: isMany ? 'ne sont' : "n'est",
    a: isMany ? 'ont' : 'a',
    nt: isMany ? 'nt' : '',
    is: isMany ? 'are' : 'is',
    was: isMany ? 'were' : 'was',
    has: isMany ? 'have' : 'has',
    duree: duration,
    depuis: since,
    pourcent: percent,
    duration,
    since,
    percent,
    quote: view.quote ?? undefined,
    announced: view.announced ?? undefined,
    wish: view.wish?.text,
    rest: view.rest ?? undefined,
    joy: view.joy?.text,
    subjects: named,
    things: things.length === 0 ? undefined : things.join(bank.and),
    name: view.toAll ? undefined : nameIn(view.target?.comment.author ?? null, language),
    brand: spokenName(brand.name.trim(), language) || undefined,
    page: brand.informationPage.trim() || undefined,
  };
}

/** Don Anselmo is no Don, where it is not English. */
const nameIn = (author: string | null, language: LanguageCode): string | undefined => {
  const name = firstNameOf(author) ?? undefined;
  return name === 'Don' && (language === 'es' || language === 'it') ? undefined : name;
};

/** "The Corner Café" has an article of its own where English puts one. */
const spokenName = (name: string, language: LanguageCode): string =>
  language === 'en' ? name.replace(/^The /, '') : name;

const andOn = ({ language }: DraftRequest, bank: Bank): string => (language === 'fr' ? ' et sur ' : bank.and);
