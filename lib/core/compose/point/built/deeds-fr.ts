import { bonus, tail, timed, type Rule } from './rules-fr';
import { agreed, ofThing, thing } from './thing-fr';
import { choiceOf, participle } from './words-fr';

/** What somebody did with a thing, or did not: what came, was refused, billed, closed or left out. */
export const frenchDeeds: readonly Rule[] = [
  {
    // "Je n'ai toujours pas reçu ma carte", "pas reçu les billets".
    find: new RegExp(
      `(?:(?:n'ai|n'avons|n'a|j'ai|ai|on a|avons) )?(?<no>toujours pas|tjrs pas|pas|jamais|toujours rien) (?:encore )?(?<deed>recu|eu|recupere|touche|retrouve) ${thing}${tail}`,
      'dg',
    ),
    make: ({ groups, thing: it, speaker }) => {
      const no = /jamais/.test(groups['no'] ?? '')
        ? 'jamais'
        : /toujours|tjrs/.test(groups['no'] ?? '')
          ? 'toujours pas'
          : 'pas';
      const deed = { recu: 'reçu', eu: 'eu', recupere: 'récupéré', touche: 'touché', retrouve: 'retrouvé' }[
        groups['deed'] ?? ''
      ];
      const you = speaker.address === 'tu' ? "tu n'as" : "vous n'avez";
      return { text: timed(`${you} ${no} ${deed} ${it.text}`, groups), weight: 5 + bonus(groups) };
    },
  },
  {
    // "On me réclame encore un justificatif", "on nous a refusé le remboursement".
    find: new RegExp(
      `\\b(?:on|vous|ils|elles|il|elle|le garage|le magasin|la banque|l'agence) (?:me|m'|nous) ?(?<aux>(?:a|avez|ont) )?(?:encore |deja |toujours )?(?<deed>refus|factur|prelev|debit|reclam|redemand|impos|annul|retir|confisqu)(?:e|ez|es|ent) ${thing}${tail}`,
      'dg',
    ),
    make: ({ groups, thing: it, speaker }) => {
      const stem =
        { prelev: 'prélev', debit: 'débit', reclam: 'réclam', redemand: 'redemand' }[groups['deed'] ?? ''] ??
        groups['deed'] ??
        '';
      const to = speaker.address === 'tu' ? "t'" : 'vous ';
      const isPast = groups['aux'] !== undefined || /prelev|debit|factur/.test(groups['deed'] ?? '');
      const be = isPast
        ? `${speaker.address === 'tu' ? "t'" : 'vous '}${it.isMany ? 'ont été' : 'a été'}`
        : `${to}${it.isMany ? 'sont' : 'est'}`;
      return {
        text: timed(`${it.text} ${be} ${agreed(participle(`${stem}é`), it)}`, groups),
        weight: 4.3 + bonus(groups),
      };
    },
  },
  {
    // "Vous m'avez envoyé deux pieds gauches": named where nothing else is.
    find: new RegExp(
      `\\b(?:on|vous|ils|il|elle) (?:m'|nous )(?:a|avez|ont) (?<deed>envoye|livre|expedie|servi|vendu|refile) (?=(?:une?|deux|trois|quatre|des) )${thing}`,
      'dg',
    ),
    make: ({ groups, thing: it, speaker }) => {
      const deed = { envoye: 'envoyé', livre: 'livré', expedie: 'expédié', servi: 'servi', vendu: 'vendu' }[
        groups['deed'] ?? ''
      ];
      const to = speaker.address === 'tu' ? "t'" : 'vous ';
      const be = it.isMany ? 'ont été' : 'a été';
      return { text: `${it.text} ${to}${be} ${agreed(participle(deed ?? 'donné'), it)}`, weight: 2.5 };
    },
  },
  {
    // "Vous avez fermé le guichet de Plouha", "vous supprimez les rayons".
    find: new RegExp(
      `\\b(?:vous (?:avez |venez de |allez |voulez )?|qui (?:a|ont) |ils (?:ont |vont )?|on (?:a |va )|fermeture |suppression |(?:pourquoi|(?<!(?:oubli|omi|refus|evit)[eést]{0,3} )de|d'avoir) )?(?<choice>ferme|supprime|retire|enleve|vire|augmente|remplace|arrete|change|modifie|abandonne|reduit|reduise|diminue|baisse)(?:r|z|nt|es?)? ${thing}${tail}`,
      'dg',
    ),
    make: ({ groups, thing: it }) => {
      if (!/^(?:vous|pourquoi|de |d'avoir)/.test(groups['0'] ?? '')) return null;
      const noun = choiceOf.find(([stem]) => stem.test(groups['choice'] ?? ''))?.[1];
      return noun === undefined || /^(?:un|une) |(?<![a-z])(?:votre|vos|ton|ta|tes) /.test(it.text)
        ? null
        : { text: `${noun} ${ofThing(it)}`, weight: 4, isChoice: true };
    },
  },
  {
    // "Il manquait les frites", "sans les rails", "pas de notice", "aucun SMS d'alerte".
    find: new RegExp(
      `\\b(?<lack>il (?:me |nous )?manqu(?:e|ait)|manquait|manquaient|livree? sans|arrivee? sans|recue? sans|servi sans|vendue? sans) ${thing}(?! (?:differente?s?|justificati\\w+|au dossier))`,
      'dg',
    ),
    make: ({ groups, thing: it }) => {
      const isSans = (groups['lack'] ?? '').endsWith('sans');
      return {
        text: `il manqu${isSans || /ait|aient/.test(groups['lack'] ?? '') ? 'ait' : 'e'} ${it.text}`,
        weight: 4.2,
      };
    },
  },
  {
    // « Quelqu'un peut-il me dire où est ma robe », « où en est mon dossier ? »
    find: new RegExp(
      `\\bou (?<what>est|en est|sont|en sont) (?:donc |passee?s? )?(?=(?:mon|ma|mes|notre|nos) )${thing}`,
      'dg',
    ),
    make: ({ groups, thing: it, speaker }) => ({
      text: `${speaker.address === 'tu' ? 'tu ne sais' : 'vous ne savez'} toujours pas où ${groups['what'] ?? ''} ${it.text}`,
      weight: 4.6,
    }),
  },
  {
    // "Canapé livré avec un pied en moins".
    find: new RegExp(`${thing} (?:en moins|manquante?s?)(?![a-z])`, 'dg'),
    make: ({ thing: it }) => ({ text: `il manquait ${it.text}`, weight: 4.2 }),
  },
  {
    // "Qu'avez-vous fait au muesli croustillant ?"
    find: new RegExp(
      `(?:qu'est-ce que vous (?:avez|aviez) fait|qu'avez-vous fait|vous avez fait quoi|pourquoi (?:avoir|vous avez) (?:change|touche)) (?:(?:a|avec|de) )?${thing}(?= *[?!.,]|$)`,
      'dg',
    ),
    make: ({ thing: it }) =>
      /(?<![a-z])(?:votre|vos|ton|ta|tes|un|une) /.test(it.text)
        ? null
        : { text: `ce qui a changé avec ${it.text}`, weight: 3.4, isChoice: true },
  },
];
