import type { Speaker } from '../told';
import { fold } from '../../../calm-check/fold';
import type { Failure } from './failure';
import { failureAt, typedIn } from './found';
import { agreed, thingOf, type Thing } from './thing-fr';
import { spelledTime } from './times';
import { participle, type Agreed } from './words-fr';
import { matchesOf } from '../../../text/matches';

/**
 * What people tell as a story: they ordered one thing and got another, they wait, they paid. Only what they asked for is
 * taken from their words; whether it came is read in the rest of the comment.
 */
const word = "[a-z][a-z'-]*[a-z]";
const asked = 'commande|achete|reserve|paye|loue|demande|precommande';
const shown = 'annonce|promis|garanti|vendu|affiche|confirme|prevu';

/** "Repas végétarien commandé", "vue sur mer garantie". */
const passive = new RegExp(
  `(?<![a-z'])(?:(?<det>l'|(?:mon|ma|mes|notre|nos|le|la|les|un|une|des)(?= )) ?)?(?<head>${word})(?<more>(?: (?!est|sont|etait|a|ont|et|qui)${word})?(?: (?:de la |de l'|du |des |de |d'|sur |en |a |au )(?:la )?${word})?) ?,? (?<deed>${asked}|${shown})(?:e|s|es)?(?![a-z])`,
  'dg',
);
/** "On a réservé une chambre vue mer". */
const active = new RegExp(
  `\\b(?:j'ai|j'avais|on a|on avait|nous avons|nous avions|ai|avons) (?:\\w+ )?(?<deed>${asked})e?s? (?<det>l'|(?:mon|ma|mes|notre|nos|le|la|les|un|une|des)(?= )) ?(?<head>${word})(?<more>(?: (?!pour|et|a|avec|dans|chez|qui|le|la|il|est|depuis|pas|deux|trois|en|sur)${word})?(?: (?:de |d'|du |sur )${word})?)`,
  'dg',
);

const otherwise =
  /\b(?:je suis|on est|nous sommes) (?:res)?sorti|\b(?:je me|on se|nous nous) (?:suis |est |sommes )?retrouv|\ben vrai\b|\ben realite|\ba l'arrivee|\bsur place|\ba l'embarquement|\ba bord|\bau final|\bfinalement|\b(?:recu|servi|(?<!^|\b(?:un|le|ce|mon|du|votre|chaque|beau) )livre|donne|mis|eu) (?:\w+ ){0,2}(?:une?|des|du|de la|le|la|les|a la place)\b|\ba la place\b|\bau lieu|\bsauf que|\brien a voir|\bservis? :|\bn'est pas dessus|\bon a que\b|\bse retrouve/;
const waited =
  /\btoujours (?:rien|pas)|\brien (?:recu|dans|depuis|du tout)|\bpas (?:recu|arrive|livre)|\bj'attends|\bon attend|\baucune nouvelle|\bsilence|\bd'apres le suivi|\ble suivi\b|\barrive(?:ra)?(?: |\.|…)*le \d|\bplus rien\b|\bsans nouvelles|\b(?:on est|nous sommes|on est deja) (?:le \d|en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre))/;
const sentBack = new RegExp(
  `(?<![a-z'])(?:(?<det>l'|(?:mon|ma|mes|notre|nos|le|la|les|un|une|des)(?= )) ?)?(?<head>${word})(?<more>) (?<deed>retourne|renvoye|rapporte)e?s?(?![a-z])`,
  'dg',
);
const unpaid = /\brembours|\btoujours (?:rien|pas)|\bplus rien|\battends|\beuros? dehors|\bdepuis\b/;

const participles: Record<string, Agreed> = Object.fromEntries(
  'commandé acheté réservé payé loué demandé précommandé annoncé vendu affiché confirmé prévu garanti promis retourné renvoyé rapporté'
    .split(' ')
    .map((past) => [fold(past), participle(past)]),
);

const waits = new RegExp(
  `(?<!\\b(?:a|et|vers|entre|des|avant|de|le|jusqu'a|pour) )\\b(?<time>\\d{1,2} ?h ?\\d{0,2}|(?:\\d{1,3}|une?|deux|trois|quatre|cinq|six|dix|vingt|trente|quarante|cinquante) (?:minutes|min|mn|heures?))(?: et demie?)? (?<what>d'attente|de queue|de musique(?: d'ascenseur| d'attente)?|a (?:attendre|patienter|poireauter)|au tele?p?h?o?n?e?\\b|(?:pour|avant d'avoir) (?:une?|deux|trois|quatre|les?|la|nos|mon|ma|mes) ?${word}(?: (?:du|de|d'|des) ?${word})?)`,
  'dg',
);
const waitedFor = new RegExp(
  `\\b(?:ai|a|avons|on a|j'ai) (?:attendu|patiente|poireaute) (?:plus d'|plus de |pres de |pres d'|presque |environ )?(?<time>\\d{1,2} ?h ?\\d{0,2}(?![a-z\\d])|(?:\\d{1,3}|une?|deux|trois|quatre|cinq|six|dix|vingt|trente|quarante|cinquante) (?:minutes|min|mn|heures?|jours?|semaines?|mois))(?: et demie?)?(?! (?:d'attente|de queue))(?![a-z])`,
  'dg',
);
const slot =
  /\b(?:premiere?|prochaine?) (?<what>creneau|rendez-vous|rdv|date|dispo\w*|place)\b[^.!?]{0,25}\b(?:dans|en|pas avant|le|debut|fin|mi-) ?(?<when>(?:\d{1,2}|un|deux|trois|quatre|cinq|six|huit|dix) (?:jours|semaines|mois)|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b/dg;

function named(match: RegExpExecArray, text: string, speaker: Speaker, det?: string): Thing | null {
  const { head = '', more = '' } = match.groups ?? {};
  const given = det ?? match.groups?.['det'] ?? '';
  const typed = typedIn(match, text, 'deed');
  const past = participles[(match.groups?.['deed'] ?? '').replace(/e?s?$/, '')] ?? null;
  const ends = match[0].slice(match[0].lastIndexOf(match.groups?.['deed'] ?? '\uFFFF'));
  const isFeminine = past !== null && /(?:ee|ies|tie|due|vue|ise|ees)s?$/.test(ends) && typed !== '';
  return thingOf(
    { det: given.replace(/^un$/, 'le').replace(/^une$/, 'la').replace(/^des$/, 'les'), head, more },
    { det: given, head: typedIn(match, text, 'head'), more: typedIn(match, text, 'more') },
    speaker,
    { isFeminine, isMany: false },
  );
}

/** @param whole everything that was written, folded: what came of it may stand sentences later */
export function frenchStories(text: string, folded: string, whole: string, speaker: Speaker): Failure[] {
  const found: Failure[] = [];
  const add = (match: RegExpExecArray, head: string, said: string, weight: number): void => {
    found.push(failureAt(match, { text: said, head, weight }));
  };
  const isOther = otherwise.test(whole);
  const isLate = waited.test(whole);
  for (const find of [passive, active]) {
    for (const match of matchesOf(find, folded)) {
      if (!isOther && !isLate) continue;
      const it = named(match, text, speaker);
      const deed = match.groups?.['deed'] ?? '';
      const past = participles[deed];
      if (it === null || past === undefined) continue;
      const asks = agreed(past, it);
      const thing = `${it.text} ${asks}`;
      if (isLate && !/\bannul/.test(whole) && /^(?:commande|achete|precommande)$/.test(deed))
        add(match, it.head, `${thing} se ${it.isMany ? 'font' : 'fait'} attendre`, 3.6);
      else if (isOther && /^(?:annonce|promis|garanti|affiche|confirme|prevu)$/.test(deed))
        add(
          match,
          it.head,
          `${thing} ne ${it.isMany ? 'correspondent' : 'correspond'} pas à la réalité`,
          3.6,
        );
      // « J'ai demandé le remboursement et j'ai reçu 18 »: what came was less, and nobody knows of an error.
      else if (isOther && it.head === 'remboursement') continue;
      else if (isOther && /^(?:reserve|loue|demande)$/.test(deed))
        add(match, it.head, `il y a eu une erreur sur ${thing}`, 3.2);
      else if (isOther && !/\bannul/.test(whole))
        add(match, it.head, `${thing} ${it.isMany ? 'ne sont' : "n'est"} pas ce qui était prévu`, 3.6);
    }
  }
  if (unpaid.test(whole))
    for (const match of matchesOf(sentBack, folded)) {
      const it = named(match, text, speaker);
      const past = participles[match.groups?.['deed'] ?? ''];
      if (it === null || past === undefined) continue;
      const money = agreed(participle('remboursé'), it);
      add(
        match,
        it.head,
        `${it.text} ${agreed(past, it)} ${it.isMany ? 'ne sont' : "n'est"} toujours pas ${money}`,
        4.4,
      );
    }
  for (const match of matchesOf(waits, folded)) {
    const { time = '', what = '' } = match.groups ?? {};
    const typed = text.slice(match.index, match.index + match[0].length).slice(-what.length);
    const spoken = spelledTime(time.replaceAll(/ h(?![a-z])/g, 'h')).replace(/ (?:min|mn)$/, ' minutes');
    const tail = /^(?:d'|de |a )/.test(what)
      ? ''
      : what.startsWith('au tel')
        ? ' au téléphone'
        : ` ${typed
            .replace(/^avant d'avoir/, 'avant')
            .replaceAll(/\b(?:mon|ma)\b/g, 'votre')
            .replaceAll(/\b(?:nos|mes)\b/g, 'vos')}`;
    if (/\p{Lu}/u.test(tail) || /balles|euros/.test(tail)) continue;
    add(match, 'attente', `l'attente a duré ${spoken}${tail}`, 4.2);
  }
  for (const match of matchesOf(waitedFor, folded)) {
    const { time = '' } = match.groups ?? {};
    const spoken = spelledTime(time.replaceAll(/ h(?![a-z])/g, 'h')).replace(/ (?:min|mn)$/, ' minutes');
    add(match, 'attente', `l'attente a duré ${spoken}`, 4.1);
  }
  for (const match of matchesOf(slot, folded)) {
    const { what = '', when = '' } = match.groups ?? {};
    const noun = /^(?:rdv|rendez)/.test(what) ? 'rendez-vous proposé' : 'créneau proposé';
    const near = /\d|mois|jours|semaines/.test(when) ? `que dans ${when}` : `qu'en ${spelledTime(when)}`;
    const about = /\b(?:rdv|rendez-vous) (passeport|carte d'identite|ophtalmo|dentiste|irm|scanner)\b/.exec(
      folded,
    )?.[1];
    add(
      match,
      'creneau',
      `le premier ${noun}${about === undefined ? '' : ` pour un rendez-vous ${about.replace('identite', 'identité')}`} n'est ${near}`,
      4.2,
    );
  }
  return found;
}
