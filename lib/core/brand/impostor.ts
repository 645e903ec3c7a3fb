import { fold } from '../calm-check/fold';
import type { Comment } from '../conversation/comment';
import { isBrand, type Brand } from './brand';

/** In every other brand's name: sharing one of these is no likeness. */
const common =
  /^(?:team|group|groupe|shop|store|maison|hotel|club|energy|services?|france|bank|banque|the|les)$/;

/** "mai5on.va1drome": figures stand for letters that they look like. */
const inLetters: Record<string, string> = { '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's' };

const wordsOf = (name: string): string[] =>
  fold(name)
    .replaceAll(/[01345](?=[a-z])|(?<=[a-z])[01345]/g, (figure) => inLetters[figure] ?? figure)
    .split(/[^a-z\d]+/)
    .filter((word) => word.length >= 4 && !common.test(word));

/** What no brand asks for in the open, and those who pose as one do. */
const bait =
  /\b(?:photos?|pictures?|both sides?|recto|front and back) (?:of |de )?(?:your |the |votre |ta |la )?(?:bank |bancaire |id )?(?:card|carte)|\b(?:card|carte) (?:bancaire )?(?:details|number|numero|both sides?|recto)|\b(?:numero|code|cryptogramme) (?:de |of )?(?:votre |ta |la )?carte|\bcvv\b|\bpin code|\bcode (?:recu|envoye|sms|received|you (?:got|received))|\b(?:bank|banking|bancaires?) (?:details|login|coordonnees)|\bcoordonnees bancaires|\b(?:iban|rib)\b|\bwhats ?app\b|\btelegram\b|\bgift ?cards?\b|\bcartes? cadeaux?\b|\b(?:verification|verify|confirm|process) (?:fee|your (?:refund|account|identity)) (?:here|now|via|on|through)|\binbox (?:me|us)\b|\b(?:vous avez|t'as|tu as) gagne\b[^]*\b(?:frais|lien|valide\w*|carte)|\b(?:you(?:'ve| have| are|'re)? (?:won|been selected|selected|chosen))\b[^]*\b(?:tap|pay|fee|link|claim|postage|card)\b|\bclaim your (?:prize|gift|reward)\b/;

/** Few comments hold one of these: the long look is for them. */
const gate =
  /card|carte|cvv|\bpin\b|code|bank|banc|iban|\brib\b|whats|telegram|gift|cadeau|inbox|gagn|\bwon\b|selected|chosen|prize|verif/i;

/** Speaks for a help desk: "Meter Booking", « Service client officiel ». */
const desk =
  /\b(?:support|help ?desk|customer (?:care|service|support)|official\w*|officiel\w*|service client\w*|assistance|sav|refunds?|remboursements?|agent|booking|gagnants?|winners?|giveaway|fans?)\b/;

/**
 * Somebody who signs as the brand, or as its help desk, and is not it, asks for what cheats ask for: people who complain in
 * the open are told to send nothing. Both are needed, since a brand may write under a name that its settings do not hold.
 */
export function posesAs({ author, text }: Pick<Comment, 'author' | 'text'>, brand: Brand): boolean {
  if (author === null || !gate.test(text) || !bait.test(fold(text)) || isBrand({ author }, brand))
    return false;
  const called = new Set([brand.name, ...brand.handles].flatMap(wordsOf));
  return desk.test(fold(author)) || wordsOf(author).some((word) => called.has(word));
}
