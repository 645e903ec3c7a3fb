import type { ReplyDocument } from '../document';
import type { Hit, Rule } from '../rule';
import { phraseRule } from './phrase-rules';
import { matchesOf } from '../../text/matches';

const sentenceAt = (reply: ReplyDocument, at: number): string => {
  const sentence = reply.sentences.find(({ start, end }) => start <= at && at < end);
  return sentence === undefined ? reply.folded : reply.folded.slice(sentence.start, sentence.end);
};

const sentenceBefore = (reply: ReplyDocument, at: number): string => {
  const before = reply.sentences.findLast(({ end }) => end <= at);
  return before === undefined ? '' : reply.folded.slice(before.start, before.end);
};

/** "Nobody should have to …", "n'envoyez votre IBAN à personne": a warning is no request. */
const warning =
  /\b(?:ne|n'|pas|jamais|inutile|sans|evitez|aucun|aucune|no need|never|don't|do not|please keep|without|no card|avoid|nothing|not|retirer|retirees|effacer|effacees|enlever|removed|deleted)\b|\bn'/;
const warns = (reply: ReplyDocument, hit: Hit): boolean =>
  !/^(?:je|nous|vous|votre|i|we|you|your) /.test(reply.folded.slice(hit.start, hit.end)) &&
  warning.test(sentenceAt(reply, hit.start));

/** Owning up in the same breath: "you told us twice and we …" is the opposite of blame. */
const owning =
  /\b(?:our (?:own )?(?:fault|mistake|error|doing)|we (?:got|were) (?:it |this )?wrong|my mistake|notre (?:faute|erreur)|de notre (?:part|faute|fait)|(?:alors que|although|though|when|while) (?:l'affiche|l'annonce|le site|the (?:sign|site|website|listing|notice)) (?:dit|disait|annonc\w+|indiqu\w+|says?|said|promised)|c'est nous qui|c'est notre \w+ qui etait|nous (?:avons eu tort|nous sommes trompes|avions mal)|on s'est trompes?|devai(?:t|ent) [^.!?]{3,60} et ce n'est pas le cas|we had (?:it|the|this) \w+ wrong|vous avez (?:tout a fait |parfaitement |entierement )?raison|you(?:'re| are) (?:quite |absolutely |completely )?right)\b/g;
/** "Not our fault", « aucune erreur de notre part » own nothing; "not yours but our mistake" does. */
const denying =
  /(?:\b(?:not|no|never|nothing|nor|neither|isn't|wasn't|aren't|weren't|don't|didn't|without|hardly|ne|pas|jamais|rien|aucune?|ni|sans|nullement)\b|\bn'\w)(?:(?! (?:but|mais|and|et|c'est|it's|it is|that's) )[^,;:.!?])*$/;
const ownsIn = (sentence: string): boolean =>
  matchesOf(owning, sentence).some(({ index }) => !denying.test(sentence.slice(0, index)));
const owns = (reply: ReplyDocument, hit: Hit): boolean => ownsIn(sentenceAt(reply, hit.start));

/** "The notice says seven, not eight. It has been corrected, thank you": what was wrong is ours when we mend it or say so. */
const mending =
  /\b(?:(?:a ete|est|sera|viennent? d'etre|ai|avons) (?:deja |aussitot |donc )?(?:corrige|rectifie|change|modifie)|(?:vient|viens|venons) de (?:l[ae]s? |l'|vous )?(?:corrig|rectifi|chang|modifi)\w*|c'est (?:corrige|change|nous qui)|merci (?:beaucoup )?de nous l'avoir|(?:nous|on|je) (?:l'|le |la |les )?(?:ajout|corrig|chang|rend|modifi|agrandi|precis|met|reecri|recri)\w*|(?:we're|we are|i'm|i am) (?:adding|making|changing|correcting|fixing|rewriting|moving|enlarging)|(?:has|have) (?:just |now |already )?been (?:corrected|fixed|changed|updated)|(?:it's|it is) (?:just |now )*been (?:corrected|fixed|changed|updated)|(?:i've|we've) (?:just |now )?(?:corrected|fixed|changed)|thanks for (?:spotting|pointing))/;
/** In the same breath or the next. */
const mends = (reply: ReplyDocument, hit: Hit): boolean => {
  const at = reply.sentences.findIndex(({ start, end }) => start <= hit.start && hit.start < end);
  return reply.sentences
    .slice(at, at + 2)
    .map(({ start, end }) => reply.folded.slice(start, end))
    .some((sentence) => mending.test(sentence) || ownsIn(sentence));
};
/** « Le bruit d'une fermeture est inexact »: to set a rumour or a forgery right is to inform. */
const rumour =
  /\b(?:bruits?|rumeurs?|circul\w+|faux (?:compte|site|profil|mail|sms)|arnaque|hameconnage|usurp\w+|rumou?rs?|going round|fake (?:account|profile|site|page)|scam\w*|phishing|impersonat\w+)\b/;
const ownsOrSettles = (reply: ReplyDocument, hit: Hit): boolean =>
  mends(reply, hit) || rumour.test(sentenceAt(reply, hit.start));

/** What protects people may be said as an order: leave the street clear, share no details, do not click. */
const protective =
  /\b(?:secours|pompiers|samu|police|gendarmes?|securite|danger\w*|evacu\w+|prefecture|urgence|brul\w+|incendie|fuite de gaz|allerg\w+|rappel (?:concerne|de produit|produit)|lots?|coordonnees|publier (?:son|leur|le|la|les) (?:numero|nom|adresse|photo|plaque)\w*|facade|tuiles?|chutes? de|glissant\w*|verglas|crue|perimetre|fievre|vomi\w*|symptome\w*|medecin|centre antipoison|donnees (?:personnelles|bancaires)|mot de passe|hameconnage|frauduleux|faux (?:compte|site)|fire (?:brigade|service)|ambulance|emergency|evacuat\w+|abandoned|firefighters|stewards|safety|dangerous|hazard|council's|recall\w*|batch(?:es)?|contact details|(?:phone )?numbers? plate|fever|symptoms?|doctor|poison|personal (?:details|data)|password|phishing|scam\w*)\b/;
/** « Merci de nous l'envoyer si vous le voulez bien » is a request again. */
const softened =
  /\b(?:si (?:vous|tu) (?:le |la |l')?(?:voulez|veux|souhaitez|souhaites|pouvez|peux|preferez|avez)|si (?:cela|ca) (?:vous|te)|quand (?:vous|tu) pourr|s'il (?:vous|te) plait|if you (?:like|wish|can|could|prefer|don't mind)|if that (?:suits|works)|whenever (?:you|it)|when you (?:can|have a moment))/;
/** … and so is to be sent or told something, if one can; to be polite or to take words back is an order, however it is put. */
const requesting =
  /^(?:merci d|(?:et )?(?:envoyez|ecrivez|dites|indiquez|precisez|donnez|gardez|envoie|ecris|dis)\b|(?:and )?(?:please )?(?:send|message|tell|let us know|keep|give)\b)/;
const behaving =
  /\b(?:restez|rester|soyez|etre|cess\w+|arret\w+|calm\w+|moder\w+|supprim\w+|retir\w+|respect\w*|civil|polite)\b/;
/** « Merci de nous l'envoyer en message privé », "send us your order in a DM": what must not be told in public is asked so. */
const inPrivate =
  /\b(?:(?:en|par|via) (?:(?:message )?prive|mp|dm)|in (?:a )?(?:private|direct)(?: message)?|(?:by|in a|via|a) (?:dm|pm)|privately)\b/;
const isRequest = (hit: string, sentence: string): boolean =>
  requesting.test(hit) && !behaving.test(sentence) && (softened.test(sentence) || inPrivate.test(sentence));
const isAskedOrProtects = (reply: ReplyDocument, hit: Hit): boolean => {
  const sentence = sentenceAt(reply, hit.start);
  return (
    protective.test(sentence) ||
    isRequest(reply.folded.slice(hit.start, hit.end), sentence) ||
    (reply.sentences.length > 1 && protective.test(sentenceBefore(reply, hit.start)))
  );
};

/** « Vous pouvez porter plainte », "the court has ruled and we comply": what people may do and what was decided. */
const lawful =
  /\b(?:(?:si )?vous (?:pouvez|souhaitez|voulez|avez le droit)|votre (?:avocate?|conseil) (?:peut|est)|a rendu (?:sa|son)|nous (?:l'|la |les |nous y )(?:appliqu|conform|respect|pli)\w+|contre nous|you (?:can|may|have the right)|(?:if )?you (?:wish|want|would like)|your (?:lawyer|solicitor|union) (?:can|is)|has ruled|we (?:are complying|comply|respect)|against us)\b/;
const informs = (reply: ReplyDocument, hit: Hit): boolean =>
  lawful.test(sentenceAt(reply, hit.start)) &&
  !/\b(?:supprim|retir|remov|delet|continu|persist|block|bloqu|regret)/.test(sentenceAt(reply, hit.start));

const thanked =
  /^(?:un grand )?(?:merci (?:pour|de) (?:ces?|vos|votre|cette|ton|tes)|thank you for (?:th(?:ese|is)|your kind))/;
const ownsOrThanks = (reply: ReplyDocument, hit: Hit): boolean =>
  owns(reply, hit) || thanked.test(sentenceAt(reply, hit.start));

const isPrivate = ({ context }: ReplyDocument): boolean => context.private === true;

/** Rules that are tables of wordings, by language. */
export const wordingRules: readonly Rule[] = [
  phraseRule('blame', 'G47; Weitzl 2019', { spares: mends }),
  phraseRule('non-apology', 'Lewicki et al. 2016'),
  phraseRule('denial', 'G8, G49; Weitzl 2019', { spares: ownsOrSettles }),
  phraseRule('irony', 'Béal & Grégoire 2022; G35'),
  phraseRule('order', 'G47; Zhang et al. 2018', { spares: isAskedOrProtects }),
  phraseRule('absolute', 'Zhang et al. 2018 (hedges +0.21)', { spares: isAskedOrProtects }),
  phraseRule('rhetorical-question', 'Zhang et al. 2018 (direct question −0.17)'),
  phraseRule('boilerplate', 'Decock et al. 2021; van Noort & Willemsen 2012'),
  phraseRule('legalese', 'G19; Packard & Berger 2021'),
  phraseRule('minimising', 'G47; Coombs (SCCT)'),
  phraseRule('dismissive', 'Weitzl 2019; G37'),
  phraseRule('threat', 'G47', { spares: informs }),
  phraseRule('asks-forgiveness', 'Lewicki et al. 2016'),
  phraseRule('public-compensation', 'Herhausen et al. 2019', { spares: isPrivate }),
  phraseRule('promise', 'G33; Lewicki et al. 2016'),
  phraseRule('defensive-justification', 'Weitzl 2019; G49', { spares: ownsOrThanks }),
  phraseRule('personal-data', 'G4', { spares: (reply, hit) => isPrivate(reply) || warns(reply, hit) }),
];
