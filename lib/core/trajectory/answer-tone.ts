/** How the brand's own reply comes across, as far as its words tell. */
export type AnswerTone = 'owns' | 'plain' | 'deflects';

/** Takes responsibility: the part of an apology that counts most (Lewicki et al. 2016; G49). */
const owning =
  /c[’']est (?:de )?(?:notre|ma) (?:faute|erreur)|c[’']est une erreur|erreur[^.!?]{0,30} chez nous|(?:nous nous sommes|on s[’']est) tromp|(?:notre|ma) (?:faute|erreur)|erreur de notre part|(?:nous avons|on a) eu tort|(?:nous aurions|on aurait) dû|c[’']est pour (?:moi|nous)|vous avez raison|(?:nous sommes|je suis) (?:vraiment |sincèrement )?(?:désolée?s?|navrée?s?)|(?:présent\p{L}+|toutes) (?:toutes )?nos excuses|\bour (?:fault|mistake|error)|\bwe (?:broke|failed|messed|got (?:this|it) wrong|were wrong|should have|let you down)|that[’']s on (?:us|me)|you(?:[’']re| are) right|\b(?:i[’']m|i am|we[’']re|we are) (?:so |really |truly |very )?sorry|\bwe apologi[sz]e|unser (?:fehler|versäumnis)|wir haben \p{L}+ falsch|tut (?:mir|uns) leid|nuestr[oa] (?:error|culpa)|lo sentimos|(?:errore|colpa) nostr[oa]|ci scusiamo|(?:erro|culpa) noss[oa]|noss[oa] (?:erro|culpa)|pedimos desculpa/iu;

/**
 * Sends people away, doubts them or talks past them: asking for details alone doesn't appease (Einwiller & Steilen
 * 2015), defensive answers spread the complaint (Weitzl 2019).
 */
const deflecting =
  /(?:contact|écri|envoy|adress|wend)\p{L}{0,5}(?:[- ](?:nous|vous|sie sich))?[^.!?]{0,40}(?:\bMP\b|\bDM\b|message|numéro de commande|service client|kundenservice|IBAN)|(?:\bDM\b|message) (?:us|your)|send us a|(?:complete|fill)[^.!?]{0,12}form|remplir[^.!?]{0,15}formulaire|customer (?:service|care) (?:team|line)|in-app chat|not monitored|(?:have you|did you|avez-vous) (?:tried|essayé)|(?:vider|clear) (?:votre|your) cache|conformes? (?:à|aux)|réglementation|aléatoires?|(?:thanks|thank you) for (?:reaching out|your feedback)|appreciate (?:the|your) feedback|merci (?:de|pour) (?:votre retour|nous contacter)|vielen dank für ihr feedback|hang tight|good luck|stay tuned|on compte sur|restent parmi|tous nos [^.!?]{0,30}(?:parfait|conforme)|contenter tout le monde|can[’']t please every|every penny|voyez avec|isolated incident|cas isolé/iu;

/**
 * Reproaches the customer (not "you should have had our answer on Monday"), or regrets only what the customer feels:
 * both read as defence (Weitzl 2019).
 */
const reproaching =
  /vous auriez (?:dû|pu) (?!recevoir|avoir|être|voir)|il fallait (?!vous|que nous|nous)|il suffi(?:t|sait) de|(?:écrit|indiqué|marqué|précisé|stipulé)[^.!?]{0,20} nos (?:conditions|cgv|cgu)|(?:ne sommes|n[’']est) pas (?:responsables?|de notre (?:faute|ressort))|fonctionne comme prévu|(?:désolée?s?|navrée?s?) que vous (?:le preniez|ressentiez|pensiez)|you should(?:[’']ve| have) (?!received|had|been|got|heard|seen)|(?:written|stated|set out) in our (?:terms|conditions|policy)|(?:see|read|check) (?:the|our) (?:patch notes|terms|small print|faq)|working as (?:intended|designed)|not our (?:responsibility|fault|problem)|sorry (?:that |if )?you feel|sie hätten [^.!?]{0,40} (?:müssen|sollen)|debería(?:n|s)? haber|avrebbe dovuto|deveria ter/iu;

export function answerTone(text: string): AnswerTone {
  const start = text.slice(0, 1500).normalize('NFC');
  if (reproaching.test(start)) return 'deflects';
  if (owning.test(start)) return 'owns';
  return deflecting.test(start) ? 'deflects' : 'plain';
}
