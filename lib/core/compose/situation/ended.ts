import { fold } from '../../calm-check/fold';
import { isUnmet } from '../../text/unmet';
import { answerTone } from '../../trajectory/answer-tone';
import { accepts } from '../signs';

/** How a matter ends, and how it doesn't, in the words of whom it is about. French and English. */

/** "Edited to five stars", « je passe à quatre étoiles »: who was cross says how it ended. */
export const raises = (text: string): boolean =>
  /\b(?:changed|upped|raised|updated) my (?:\d |one |two )?(?:stars?|rating|score|review)\b|\b(?:edit|updat|chang|modifi|pass|remont)\w* (?:\w+ )?(?:en|to|(?:from|de) \d (?:to|a)) [45](?= ?(?:[.!,:;)]|$|stars?|etoiles?))|\b(?:edit(?:ed|ing|e)?|chang(?:ed|ing)|updat(?:ed|e|ing)|upped|bumped|raised|revised|passe|remonte|modifie|mets|ajoute)\b.{0,25}(?:\b(?:five|four|cinq|quatre|4|5|another|une?)[ -](?:stars?|etoiles?)|★{4})/.test(
    fold(text),
  ) ||
  /^★{4}.*\b(?:maj|mise a jour|edit\w*|updated?|modifie\w*|(?:from|was|were|gave|mis|avais) (?:a |an |it |them |que |mon avis a )?(?:[1-3]|one|two|three|une?|deux|trois) (?:stars?|etoiles?))/.test(
    fold(text),
  );

/** It is as it should be, or over. */
const over =
  /\b(?:(?:sujet|affaire|dossier|incident|chapitre)s? (?:est )?(?:clos\w*|regle\w*)|(?:c'est|tout est|est) (?:bon|bien|regle\w*|repare\w*|arrange\w*|resolue?|reparti\w*|revenue?s?|en ordre|pose\w*|arrive\w*|la)|(?:c'etait|c'est) bien ca|confirme|plus (?:une (?:goutte|fuite)|aucun \w+|de (?:fuite|bruit|souci|probleme)s?)|(?:a|ont|avez) (?:tenu (?:parole|promesse)|fait (?:ce qu|le necessaire))|(?:l'ai|ai|l'a|a|avons) (?:bien )?(?:recu\w*|eu)|rembours\w+|remplace\w*|repare\w*|revenue?s?|neu(?:f|ve)|va mieux|chapeau)\b|\b(?:(?:matter|case|issue|subject)s? (?:is |as )?closed|(?:that|which) (?:did|fixed|sorted|solved|worked)\b|work(?:s|ed|ing)\b|(?:all|are|is|came|they're|it's|he's|she's) (?:home|back|fine|fixed|sorted|well)|sorted|fixed|confirmed|resolved|refunded|(?:got|received) (?:it|the|my|mine)|new \w+ (?:on|in|came|is|arrived)|kept (?:his|her|their|your) word|dry as|on the mend|no more \w+|staying with|good as new|arrived|credit where|it fits|it's (?:all )?here)\b/;

/** What comes after it is not over: « c'est revenu, par contre », "it works, but". */
const turning =
  /\b(?:mais|par contre|cependant|sauf|toutefois|en revanche|reste que|but|however|except|although|though)\b/;

/** Nothing has come of it, or not all. */
const lacking =
  /\b(?:toujours (?:pas|rien|aucun\w*|en attente)|(?:ne |n'|est |ai |a |c'est |suis )(?:\w+ )?(?:pas|rien|jamais|aucun\w*)|(?:pas|rien|jamais|aucun\w*) (?:recu\w*|arrive\w*|eu|vu|venu\w*|sur)|still|never|nothing|no one|nobody|not (?!long|one to|a problem|many|every)|\w+n't|yet|nor)\b/;

/**
 * Says that it ended well, and turns to nothing that is left.
 * @param isHelped the brand's answer told what was done: a plain word of thanks is enough then
 */
export function closes(text: string, isHelped: boolean): boolean {
  const plain = fold(text);
  if (raises(text)) return true;
  if (isUnmet(text) || plain.includes('?')) return false;
  const tail = plain.split(turning).at(-1) ?? plain;
  if (lacking.test(tail)) return false;
  // "It works, but ...": what follows the turn is to end well itself.
  return over.test(tail) || (isHelped && tail === plain && accepts(text));
}

/** Tells by itself that it is over, without a word of thanks. */
export const isOver = (text: string): boolean => over.test(fold(text)) && closes(text, false);

/** Nothing has come of what was promised. */
export const isLacking = (text: string): boolean => lacking.test(fold(text));

/** What was done, is being done at once, or how it is done: an answer that gives something. */
const gives =
  /\b(?:rembours\w+|(?:re)?credit\w+|un avoir|remplac\w+|repar(?:e\w*|ation)|retabli\w*|corrige\w*|restaure\w*|annule\w*|renvo(?:i|y)\w*|envoyons|expedi\w+|echang\w+|(?:ai|avons|a) (?:appele\w*|eu au telephone|verifie\w*|transmis|demande|change|ajoute|prevenu)|(?:vous|t') ?(?:appelle|rappelle|attend)|passe (?:prendre|lundi|mardi|mercredi|jeudi|vendredi|demain)|sous garantie|sans frais|a nos frais|gratuit\w*|debranch\w+|redemarr\w+|appuy\w+|(?:doit|faut) (?:etre|que)|protocole|desormais|maintenant|de faire|part (?:sous|lundi|mardi|demain|aujourd)|installe\w*|etiquette|c'est (?:notre|ma) faute|trouve\w*)\b|\b(?:refund\w*|credited|replac\w+|repaired|restored|fixed|fix|cancelled|sent|sending|shipped|ship|booked|rang|called|ringing|swap\w*|no charge|free of charge|on (?:its|the|their) way|unplug\w*|restart\w*|reset|hold down|press|push|rinse|boil|goes? out|new one|(?:is |in )our procedure|from (?:today|monday|now|this|next)|now (?:read|check|have|on)|coming (?:on )?(?:today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|is waiting|went back|will be with you|approved|found|collection|label|our mistake|i got this wrong|moved)\b/;

/** A line of courtesy, whatever it is about: "thank you for your feedback, your satisfaction matters". */
const courtesy =
  /\b(?:votre satisfaction|gene occasionnee|inconvenience|n'hesitez pas|agreable (?:voyage|journee|sejour)|(?:en temps|temps) voulu|merci (?:pour|de) (?:votre|ton|vos|tes) (?:retour|commentaire|interet|signalement|question)|your satisfaction|reach out|thank(?:s| you) for (?:your|the|letting|sharing|reaching)|enjoy (?:the|your)|great question|in due course|stay tuned|dm (?:us|your)|pop us a)\b/;

/** To a form, a ticket or a line that was tried before; or its regrets go to somebody else. */
const sendsAway =
  /\b(?:(?:avez-vous|have you|did you) (?:bien |tried|checked|follow\w+|suivi|essaye)|apologi[sz]e to (?:our|the) |excuses (?:a|aupres de) (?:notre|nos) |(?:raise|open|log|submit) an? (?:ticket|case|claim)|(?:complaints|claims) (?:procedure|team|line)|(?:trouver\w*|consult\w+|voir|rendez[- ]vous|decouvr\w+|renseign\w+|via)\b[^.!?]{0,30} (?:formulaire|site|espace|portail)|(?:contacter|rapprocher de) (?:votre|notre|le) (?:conseill\w+|agence|service))\b/;

/** Light-hearted. */
const smiles = /[😀😃😄😁😅😂🤣😆😉😜😝😛🤪🙈🙃🎉🤩😍🔥☕🏊]/u;

/** A day is named, or an hour: no mere invitation to write. */
const soon =
  /\b(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|aujourd'hui|ce (?:soir|matin)|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b/;

/** Regrets, and then whom to write or ring: it owns nothing. */
const invites =
  /\b(?:[dpm]m|mp|message prive|private message|send us|contact\w*|call (?:our|us)|appel(?:er|ez)|rapproch\w+|ecri(?:re|vez)[ -](?:nous|a))\b/;

/** An answer shorter than this owns nothing in particular. */
const leastOwned = 80;

/** Tells what was done or how, or owns what went wrong: no mere courtesy, and no smile. */
export function givesSomething(text: string): boolean {
  const plain = fold(text);
  if (smiles.test(text) || sendsAway.test(plain)) return false;
  const tone = answerTone(text);
  const isOwned = tone === 'owns' && plain.length >= leastOwned && !invites.test(plain);
  const isDated = soon.test(plain) && /\b(?:i|we|je|j|nous|on)\b/.test(plain) && tone !== 'deflects';
  const isDone = isDated || (gives.test(plain) && (tone !== 'deflects' || soon.test(plain)));
  return isDone ? plain.length >= 130 || !courtesy.test(plain) : isOwned && !courtesy.test(plain);
}

/** "Reach out any time": whoever gives thanks for that is not thankful. */
export const isCourtesy = (text: string): boolean => courtesy.test(fold(text));
