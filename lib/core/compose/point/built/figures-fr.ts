import { bridge, either, type Rule } from './rules-fr';
import { definite, ofThing } from './thing-fr';

/** What is paid: when it rises, somebody chose it. */
const prices =
  /^(?:prix|tarifs?|loyers?|abonnements?|mensualites?|cotisations?|primes?|forfaits?|factures?|charges|frais|prelevements?|adhesion|licence|ticket|place|menu)$/;

/** What is told in figures and coins: what rose, what fell, what a machine kept. */
export const frenchFigures: readonly Rule[] = [
  {
    // "Ma mensualité est passée de 87 à 164 euros", "le débit est passé de 800 à 4 méga".
    find: new RegExp(
      `${either}${bridge}(?:(?:est|sont|a|ont|etait) )?(?:passee?s?|grimpee?s?|montee?s?|tombee?s?|descendue?s?|chutee?s?) de (?<from>\\d[\\d ]*)(?:[.,]\\d+)? ?(?:€|euros?|[a-z]+)? (?:a|pour) (?<to>\\d[\\d ]*)(?:[.,]\\d+)?(?! ?(?:h|heures|minutes|jours)\\b)`,
      'dg',
    ),
    make: ({ groups, thing: it }) => {
      const [from, to] = [groups['from'], groups['to']].map((figure) =>
        Number((figure ?? '').replaceAll(' ', '')),
      );
      const isPrice = /€|euro/.test(groups['0'] ?? '') || prices.test(it.head);
      if (from === undefined || to === undefined || from === to || (isPrice && to < from)) return null;
      if (isPrice) return { text: `la hausse ${ofThing(definite(it))}`, weight: 4.6, isChoice: true };
      return {
        text: `${definite(it).text} ${it.isMany ? 'ont' : 'a'} nettement ${to < from ? 'baissé' : 'augmenté'}`,
        weight: 4.6,
      };
    },
  },
  {
    // "La machine 4 mange les pièces", "le distributeur a avalé mon billet".
    find: new RegExp(
      `${either}${bridge}(?:m'|me |nous )?(?<aux>(?:a|ont) )?(?<deed>mange|avale|bouffe|garde)(?:nt)? (?<whose>mon|ma|mes|notre|nos|la|les) (?<what>cartes?|cb|pieces?|billets?|monnaie|tickets?|argent)(?![a-z])`,
      'dg',
    ),
    make: ({ groups, thing: it, speaker }) => {
      const what = (groups['what'] ?? '').replace('piece', 'pièce').replace('cb', 'carte');
      const isMany = /^(?:mes|nos|les)$/.test(groups['whose'] ?? '');
      const whose = (groups['whose'] ?? '').startsWith('l')
        ? groups['whose']
        : speaker.address === 'vous'
          ? isMany
            ? 'vos'
            : 'votre'
          : isMany
            ? 'tes'
            : /^(?:carte|pièce|monnaie)/.test(what)
              ? 'ta'
              : 'ton';
      const verb =
        groups['aux'] === undefined ? `garde${it.isMany ? 'nt' : ''}` : `${it.isMany ? 'ont' : 'a'} gardé`;
      return { text: `${definite(it).text} ${verb} ${whose ?? ''} ${what}`, weight: 4.4 };
    },
  },
];
