import type { Case } from './case';

/** Applause that is meant, and applause that mocks; grave things said calmly, and what only sounds like them. */
export const quietCases: readonly Case[] = [
  [
    'Bravo, troisième coupure en deux semaines, merci à toute la technique 👏',
    'applause for a setback, thanks again at the end',
    { sentiment: 'negative', signal: 'sarcasm-cue', noSignal: 'praise' },
  ],
  [
    'Une heure d’attente dehors, pas un mot d’excuse, chapeau',
    'setback first, applause last',
    { sentiment: 'negative', signal: 'sarcasm-cue' },
  ],
  [
    'Bravo, la panne est réparée en une heure, merci à l’équipe 👏',
    'applause for the repair',
    { sentiment: 'positive', noSignal: 'sarcasm-cue' },
  ],
  [
    'Merci pour le geste, le colis arrivé cassé a été remplacé en deux jours',
    'what was broken is mended',
    { noSignal: 'sarcasm-cue' },
  ],
  [
    'Congratulations, third outage in a month, thanks to the whole crew 👏',
    'applause for a setback',
    { sentiment: 'negative', signal: 'sarcasm-cue', noSignal: 'praise' },
  ],
  [
    'Forty minutes standing outside the door, nobody at the desk. Lovely.',
    'setback first, applause last',
    { sentiment: 'negative', signal: 'sarcasm-cue' },
  ],
  [
    'Well done, lift repaired within the hour, thanks to the crew 👏',
    'applause for the repair',
    { sentiment: 'positive', noSignal: 'sarcasm-cue' },
  ],
  [
    'Thanks, the parcel that arrived cracked was replaced without any fuss',
    'what was broken is mended',
    { noSignal: 'sarcasm-cue' },
  ],
  [
    'Sa main est couverte de cloques depuis qu’elle a rempli la bouillotte',
    'an injury without an alarming word',
    { signal: 'safety', topic: 'safety', hostile: false },
  ],
  [
    'Les lèvres de mon fils étaient toutes gonflées après une bouchée, lait non indiqué sur la boîte',
    'an allergy told calmly',
    { signal: 'safety', hostile: false },
  ],
  [
    'On m’a demandé de revenir avec un accompagnant, je suis pourtant autonome',
    'turned away, politely',
    { signal: 'discrimination', hostile: false },
  ],
  [
    'Dossier refusé sous mon prénom, accepté le soir sous celui de ma cousine Claire',
    'two names, two answers',
    { signal: 'discrimination', hostile: false },
  ],
  [
    'Votre courriel contenait un fichier de 300 patients avec leurs adresses',
    'a leak by mistake',
    { signal: 'data-leak', hostile: false },
  ],
  [
    'On sera quelques-uns à la sortie du dépôt ce soir, il va comprendre',
    'a threat without a bad word',
    { signal: 'threat', hostile: true },
  ],
  [
    'The kettle lead melted into the socket while we were asleep',
    'a fire that was not one yet',
    { signal: 'safety', hostile: false },
  ],
  [
    'Her lips were all swollen after one bite, egg is not listed on the packet',
    'an allergy told calmly',
    { signal: 'safety', hostile: false },
  ],
  [
    'Asked to come back with a carer before they would seat me',
    'turned away, politely',
    { signal: 'discrimination', hostile: false },
  ],
  [
    'No longer available for me, then booked at once with the same references and an English name',
    'two names, two answers',
    { signal: 'discrimination', hostile: false },
  ],
  [
    'The portal says hello Martha. I am not Martha, and I can read her bills',
    'somebody else’s account',
    { signal: 'data-leak', hostile: false },
  ],
  [
    'We’ll be waiting for him outside when he finishes, car park side',
    'a threat without a bad word',
    { signal: 'threat', hostile: true },
  ],
  ['On vous attend à la sortie du métro pour la visite guidée', 'a meeting', { noSignal: 'threat' }],
  ['We’ll be waiting for you at platform four with the tickets', 'a meeting', { noSignal: 'threat' }],
  [
    'On est allés aux soldes avec ma mère, la porte était ouverte dès 8 h',
    'a shop that opens',
    { noSignal: 'safety' },
  ],
  ['The garden gate was painted last spring and still looks new', 'a gate', { noSignal: 'safety' }],
  [
    'The nursery inspectorate has been informed, and I have written to our MP.',
    'steps already taken, without a lawyer',
    { hostile: false, signal: 'legal-threat' },
  ],
  ['Ofsted know about this now.', 'an authority by its name', { signal: 'legal-threat' }],
  [
    'J’ai écrit à notre députée et l’ARS a le dossier depuis lundi.',
    'steps already taken, without a lawyer',
    { hostile: false, signal: 'legal-threat' },
  ],
  [
    'My daughter came home with a bruise on her arm and nobody could say why.',
    'harm to a child, told calmly',
    { hostile: false, signal: 'safety' },
  ],
  [
    'Mon père est tombé du brancard et personne ne l’a noté.',
    'harm to a patient, told calmly',
    { hostile: false, signal: 'safety' },
  ],
  [
    'Your manager is an idiot and I know exactly where she parks.',
    'one of the staff is hunted',
    { signal: 'staff-harassment' },
  ],
  ['Someone should teach him a lesson outside.', 'a beating called a lesson', { signal: 'threat' }],
  ['Vous encaissez et vous disparaissez.', 'told of them, not wished', { not: 'positive' }],
];
