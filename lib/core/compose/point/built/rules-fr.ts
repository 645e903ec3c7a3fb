import { elides } from '../../../text/elision';
import type { Speaker } from '../told';
import { agreed, bareThing, definite, thing, type Thing } from './thing-fr';
import { frenchTime, spelledTime } from './times';
import { brokeOf, dueOf, dutyOf, faultOf, foldedWords, participle, stateOf } from './words-fr';

export type Groups = Record<string, string | undefined>;

/** What a rule makes of what it found: the clause, and how telling it is. */
type Make = (found: {
  groups: Groups;
  thing: Thing;
  speaker: Speaker;
  /** A group as it was typed, accents and all. */
  typed: (name: string) => string;
}) => {
  text: string;
  weight: number;
  isChoice?: boolean;
} | null;

export interface Rule {
  find: RegExp;
  /** The group whose ending tells the thing's gender, where its article doesn't. */
  ending?: string;
  make: Make;
}

const soft =
  '(?:(?:encore|toujours|tjrs|deja|tout|toute|toutes|tous|completement|carrement|totalement|trop|tres|super|presque|tout le temps|souvent|meme) )*';
export const tail = `(?:[ ,]+(?<time>${frenchTime}))?(?![a-z'-])`;
/** "Le jean à 89 € qui", "la box que j'ai reçue". */
export const bridge =
  "(?: (?:n° ?|numero )?\\d{1,3}(?= ))?(?: (?:promis|annonce|prevu|commande|achete|reserve|paye|installe)e?s?(?: (?:en|le|pour|depuis|chez|hier|debut|fin|il y a)(?: [a-z\\d]+){1,3}?)?(?= ))?(?: a \\d[\\d,.]* ?(?:€|euros?|balles))?(?: (?:que |qu')(?:j'ai|j'avais|nous avons|on a|vous avez|vous m'avez|on m'a)(?: bien| enfin)? [a-z]+(?: (?:hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|chez vous|en ligne))?)?(?<which> qui)? ";
export const either = `(?:(?<!(?:sans|avec|dans|sur|par|pour|chez|de|a) )(?<![a-z'])${thing}|${bareThing})`;
/** "Reçu avec l'écran rayé": a state is its own, wherever it is told. */
const withEither = either.replace('sans|avec|', 'sans|');

export const timed = (text: string, { time }: Groups): string =>
  time === undefined ? text : `${text} ${spelledTime(time)}`;
const ne = (verb: string): string => (elides(verb) ? "n'" : 'ne ');
export const bonus = (groups: Groups): number =>
  (groups['time'] === undefined ? 0 : 1) + (/^(?:mon|ma|mes|notre|nos)$/.test(groups['det'] ?? '') ? 0.7 : 0);

/** "Elle est arrivée fendue". */
const cameBack: Readonly<Record<string, string>> = {
  arrive: 'arrivé',
  revenu: 'revenu',
  ressorti: 'ressorti',
  rentre: 'rentré',
};

/** How people say that a thing failed, by the grammar of one clause. */
export const frenchRules: readonly Rule[] = [
  {
    // "Mon colis n'est toujours pas arrivé", "colis jamais arrivé".
    find: new RegExp(
      `${either}${bridge}(?:(?:n'|ne )?(?<aux>est|sont|a ete|ont ete|a|ont|avait|avaient|etait|etaient) )?(?<no>toujours pas|tjrs pas|tjs pas|pas encore|jamais|meme pas|pas)(?: encore)?(?: ete)? (?<due>${foldedWords(dueOf.keys())})${tail}`,
      'dg',
    ),
    ending: 'due',
    make: ({ groups, thing: it }) => {
      const due = dueOf.get(groups['due'] ?? '');
      if (due === undefined) return null;
      // "Le livreur n'a pas livré": he was to do it.
      if (
        !due.isOwn &&
        /^(?:a|ont|avait|avaient)$/.test(groups['aux'] ?? '') &&
        !/ ete /.test(groups['0'] ?? '')
      )
        return null;
      const past = agreed(due.forms, it);
      const no = /jamais/.test(groups['no'] ?? '')
        ? 'jamais'
        : /meme pas|^pas$/.test(groups['no'] ?? '')
          ? 'pas'
          : 'toujours pas';
      const be = it.isMany ? 'sont' : 'est';
      const have = it.isMany ? "n'ont" : "n'a";
      const isThen = /etai/.test(groups['aux'] ?? '');
      const verb =
        // "N'ont pas été ramassés": over, unless it is said to last.
        due.isOwn || (no === 'toujours pas' && !/^(?:a|ont)/.test(groups['aux'] ?? ''))
          ? isThen
            ? `n'étai${it.isMany ? 'en' : ''}t ${no}`
            : `${ne(be)}${be} ${no}`
          : `${have} ${no} été`;
      return { text: timed(`${definite(it).text} ${verb} ${past}`, groups), weight: 5 + bonus(groups) };
    },
  },
  {
    // "Le module 4 n'est toujours pas en ligne".
    find: new RegExp(
      `${either}${bridge}(?:(?:n'|ne )?(?<aux>est|sont|etait|etaient) )(?<no>toujours pas|tjrs pas|pas encore|meme pas|pas) (?<what>en ligne|en service|en place|en stock|disponibles?|accessibles?|prete?s?|a jour|aux normes|conformes?|etanches?|droite?s?|propres?|fonctionnel(?:le)?s?)${tail}`,
      'dg',
    ),
    make: ({ groups, thing: it, typed }) => {
      const no = /toujours|tjrs|encore/.test(groups['no'] ?? '') ? 'toujours pas' : 'pas';
      const isThen = (groups['aux'] ?? '').startsWith('etai');
      const be = isThen ? `n'étai${it.isMany ? 'en' : ''}t` : it.isMany ? 'ne sont' : "n'est";
      return {
        text: timed(
          `${definite(it).text} ${be} ${no} ${typed('what')
            .replace(/^a jour/, 'à jour')
            .replace(/^pret/, 'prêt')}`,
          groups,
        ),
        weight: 4.4 + bonus(groups),
      };
    },
  },
  {
    // "La prise ne marche plus", "l'appli s'ouvre pas".
    find: new RegExp(
      `${either}${bridge}(?:ne |n')?(?:se |s')?(?<duty>${foldedWords(dutyOf.keys())}) (?:meme |toujours |vraiment )?(?<no>pas|plus|jamais|rien)${tail}`,
      'dg',
    ),
    make: ({ groups, thing: it }) => {
      const duty =
        dutyOf.get(groups['duty'] ?? '') ??
        dutyOf.get(`se ${groups['duty'] ?? ''}`) ??
        dutyOf.get(`s'${groups['duty'] ?? ''}`);
      if (duty === undefined) return null;
      const verb = it.isMany ? duty.many : duty.one;
      return {
        // "N'arrive jamais" is anger's word, and no brand's.
        text: timed(
          `${definite(it).text} ${ne(verb)}${verb} ${(groups['no'] ?? 'pas').replace('jamais', 'pas')}`,
          groups,
        ),
        weight: 4.5 + bonus(groups),
      };
    },
  },
  {
    // "L'ascenseur est HS depuis avril", "douches froides", "moteur cassé le jeudi".
    find: new RegExp(
      `${withEither}${bridge}(?:(?<aux>est|sont|etait|etaient|a ete|ont ete|s'est|se sont) )?(?:(?<came>arrive|revenu|ressorti|rentre)(?<hers>e)?s? )?${soft}(?<half>a moitie )?(?<state>${foldedWords(stateOf.keys())})(?! (?:a|vers|des) \\d)(?:(?<does>(?= (?:une?|l[ea]s?|mes|nos|des|tout\\w*|deux|trois) ))|)${tail}`,
      'dg',
    ),
    ending: 'state',
    make: ({ groups, thing: it, typed }) => {
      const state = stateOf.get(groups['state'] ?? '');
      if (state === undefined) return null;
      const { aux, time } = groups;
      // "… à l'ouverture du compte est arrivée": what came is feminine, and it is not the account.
      const isHers = groups['hers'] !== undefined || /ées?$/u.test(typed('state'));
      if (isHers && !it.isFeminine && /^(?:le|du|un|ce|cet)$/.test(groups['det'] ?? '')) return null;
      // "Vidé" is nothing that is "vide".
      if (/é(?:e|s|es)?$/.test(typed('state')) && !/é(?:e|s|es)?$/.test(agreed(state.forms, it))) return null;
      // "Le livreur refuse de monter": nobody refused him.
      if (aux === undefined && /^(?:refuse|ferme)(?:nt)?$/i.test(typed('state'))) return null;
      // "Le professeur annule un cours sur deux": he does it.
      if (aux === undefined && /^\p{L}+(?<!é)e(?:nt)?$/u.test(typed('state')) && groups['does'] !== undefined)
        return null;
      // "Annulé la veille" was done once, and "bloqué" lasts.
      const came = cameBack[groups['came'] ?? ''];
      if (came !== undefined) {
        const how = `${agreed(participle(came), it)} ${agreed(state.forms, it)}`;
        return {
          text: timed(`${definite(it).text} ${it.isMany ? 'sont' : 'est'} ${how}`, groups),
          weight: 4 + bonus(groups),
        };
      }
      const isPassive =
        (aux ?? '').endsWith('ete') ||
        (state.isDone && aux === undefined && !(time ?? '').startsWith('depuis'));
      if (aux?.startsWith('s') === true && aux !== 'sont') return null;
      const isThen =
        /etai/.test(aux ?? '') || (aux === undefined && state.isThen && !(time ?? '').startsWith('depuis'));
      const be = isPassive
        ? it.isMany
          ? 'ont été'
          : 'a été'
        : isThen
          ? it.isMany
            ? 'étaient'
            : 'était'
          : it.isMany
            ? 'sont'
            : 'est';
      return {
        text: timed(
          `${definite(it).text} ${be} ${groups['half'] === undefined ? '' : 'à moitié '}${agreed(state.forms, it)}`,
          groups,
        ),
        weight: (aux === undefined ? 3.2 : 3.8) + bonus(groups),
      };
    },
  },
  {
    // "La pompe se bloque dès le 2e jour", "l'appli plante".
    find: new RegExp(
      `${either}${bridge}(?<self>se |s')?(?<fault>${foldedWords([...faultOf.keys()].map((form) => form.replace(/^(?:se |s')/, '')))}) ?(?:toujours|encore|sans arret|tout le temps|partout)?(?! (?:des(?! l[ea] )|une?|la|les|du|mes|ses|nos) )${tail}`,
      'dg',
    ),
    make: ({ groups, thing: it, typed }) => {
      const fault = faultOf.get((groups['self'] ?? '') + (groups['fault'] ?? ''));
      // "Moteur cassé" is a state.
      if (fault === undefined || typed('fault').endsWith('é')) return null;
      const { one, many } = fault.present;
      return {
        text: timed(`${definite(it).text} ${it.isMany ? many : one}`, groups),
        weight: 4 + bonus(groups),
      };
    },
  },
  {
    // "Tondeuse révisée chez vous en mars, elle cale au bout de cinq minutes".
    find: new RegExp(
      `${either}[^,.;:!?()]{0,60}, (?:et |mais )?(?<it>elle|il)s? (?:(?<self>se |s')?(?<fault>${foldedWords([...faultOf.keys()].map((form) => form.replace(/^(?:se |s')/, '')))})|(?:ne |n')?(?<duty>${foldedWords([...dutyOf.keys()].map((form) => form.replace(/^(?:se |s')/, '')))}) (?<no>plus|pas))${tail}`,
      'dg',
    ),
    make: ({ groups, thing: it }) => {
      if ((groups['it'] === 'elle') !== it.isFeminine) return null;
      const fault = faultOf.get((groups['self'] ?? '') + (groups['fault'] ?? ''));
      const duty = dutyOf.get(groups['duty'] ?? '');
      const what = fault?.present ?? duty;
      if (what === undefined) return null;
      const verb = it.isMany ? what.many : what.one;
      const said = groups['no'] === undefined ? verb : `${ne(verb)}${verb} ${groups['no']}`;
      return { text: timed(`${definite(it).text} ${said}`, groups), weight: 4.2 + bonus(groups) };
    },
  },
  {
    // "L'écran a lâché au bout de trois jours", "la couture s'est déchirée".
    find: new RegExp(
      `${either}${bridge}(?<aux>a|ont|s'est|se sont) (?:deja |encore |tout |carrement )*(?<broke>${foldedWords(brokeOf.keys())})${tail}`,
      'dg',
    ),
    ending: 'broke',
    make: ({ groups, thing: it }) => {
      const fault = brokeOf.get(groups['broke'] ?? '');
      if (fault?.past == null) return null;
      const past = fault.past;
      const isBe = groups['aux'] !== 'a' && groups['aux'] !== 'ont';
      if (isBe !== fault.isReflexive) return null;
      const verb = isBe
        ? `${it.isMany ? 'se sont' : "s'est"} ${agreed(participle(past), it)}`
        : `${it.isMany ? 'ont' : 'a'} ${past}`;
      return { text: timed(`${definite(it).text} ${verb}`, groups), weight: 4 + bonus(groups) };
    },
  },
];
