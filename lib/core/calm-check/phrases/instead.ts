import type { LanguageCode } from '../../text/language';
import type { FindingCode } from '../finding';

type Sentences = Partial<Record<FindingCode, string>>;

/**
 * Whole sentences to write in place of one that argues, where no other words would fit into it. None says who is
 * spoken to (tu or vous) or what is true; what a person has to add is a gap. Moves after G8, G47 and Weitzl 2019.
 */
export const sentencesInstead: Partial<Record<LanguageCode, Sentences>> = {
  fr: {
    blame: 'Regardons ensemble ce qui s’est passé.',
    'second-person-start': 'Merci d’avoir dit ce qui n’allait pas.',
    'non-apology': 'Toutes mes excuses pour ce qui s’est passé.',
    denial: 'Regardons de près ce qui s’est passé.',
    irony: 'Merci d’avoir dit ce qui n’allait pas.',
    order: 'Voyons cela ensemble.',
    absolute: 'Voyons ce qui n’a pas marché cette fois.',
    'rhetorical-question': 'Qu’est-ce qui aiderait le plus maintenant ?',
    boilerplate: 'Merci d’avoir pris le temps d’écrire.',
    legalese: 'En clair : [la règle en une phrase simple].',
    minimising: 'Je comprends que cela ait compté.',
    dismissive: 'La déception se comprend.',
    threat: 'La discussion reste ouverte ici.',
    'asks-forgiveness': 'Toutes mes excuses.',
    'public-compensation': 'Voyons en privé comment réparer cela.',
    promise: 'Voici ce que je fais dès aujourd’hui : [ce qui est fait].',
    'defensive-justification': 'Je comprends que ce soit pénible.',
    argues: 'Regardons ensemble ce qui s’est passé.',
    'personal-data': 'Pouvons-nous continuer en message privé ?',
  },
  en: {
    blame: 'Let us look at what happened together.',
    'second-person-start': 'Thank you for saying what went wrong.',
    'non-apology': 'I am sorry about what happened.',
    denial: 'Let us look closely at what happened.',
    irony: 'Thank you for saying what went wrong.',
    order: 'Let us go through this together.',
    absolute: 'Let us see what went wrong this time.',
    'rhetorical-question': 'What would help most now?',
    boilerplate: 'Thank you for taking the time to write.',
    legalese: 'In plain words: [the rule in one simple sentence].',
    minimising: 'I understand that this mattered.',
    dismissive: 'The disappointment is understandable.',
    threat: 'The conversation stays open here.',
    'asks-forgiveness': 'I am sorry.',
    'public-compensation': 'Let us see in private how to put this right.',
    promise: 'Here is what I am doing now: [what is being done].',
    'defensive-justification': 'I can see how trying this is.',
    argues: 'Let us look at what happened together.',
    'personal-data': 'Could we carry on in a private message?',
  },
  de: {
    'non-apology': 'Was passiert ist, tut mir leid.',
    'asks-forgiveness': 'Das tut mir leid.',
    'public-compensation': 'Wie wir das wiedergutmachen, klären wir am besten privat.',
  },
  es: {
    'non-apology': 'Siento mucho lo ocurrido.',
    'asks-forgiveness': 'Siento mucho lo ocurrido.',
    'public-compensation': 'Veamos en privado cómo repararlo.',
  },
  it: { 'non-apology': 'Mi dispiace per quanto è accaduto.' },
  pt: { 'non-apology': 'Lamento o que aconteceu.' },
};

/** What nobody approved becomes a gap: only somebody who knows can fill it (G33). */
export const gapsInstead: Partial<Record<LanguageCode, Sentences>> = {
  fr: { 'unsupported-fact': '[fait confirmé]', 'unsupported-link': '[lien confirmé]' },
  en: { 'unsupported-fact': '[confirmed fact]', 'unsupported-link': '[confirmed link]' },
  de: { 'unsupported-fact': '[bestätigte Angabe]', 'unsupported-link': '[bestätigter Link]' },
  es: { 'unsupported-fact': '[dato confirmado]', 'unsupported-link': '[enlace confirmado]' },
  it: { 'unsupported-fact': '[dato confermato]', 'unsupported-link': '[link confermato]' },
  pt: { 'unsupported-fact': '[dado confirmado]', 'unsupported-link': '[ligação confirmada]' },
};

/** Sentences with these faults carry nothing: among others they are best left out. */
export const bestLeftOut: ReadonlySet<FindingCode> = new Set(['irony', 'boilerplate', 'threat']);
