import type { LanguageCode } from '../../text/language';
import { saidFrom } from '../document';
import type { Hit, Rule } from '../rule';

/**
 * What a reply may well ask: leave, a preference, a time or a place, what is needed to help. Few questions are of these
 * kinds and there is no end to those that accuse, so that what is not among them argues.
 */
const asked: Partial<Record<LanguageCode, RegExp>> = {
  fr: new RegExp(
    String.raw`\b(?:${[
      'pouvez|pouvons|peux-tu|puis-je|peut-on (?:vous|t|se|en)|pourr\\w+|souhait\\w+|voudri\\w+|voulez-vous (?:que|bien|m|nous|un|une|en|la|le|essayer|passer|venir|me)|veux-tu (?:que|bien|m|nous|un|une|en|le|la|essayer|passer|venir)|prefer\\w+|aimeri\\w+|accepteri\\w+|seri(?:ez|as)|serait-(?:il|ce) possible|aurai(?:t|s)|auriez|sauri\\w+|diri\\w+|dirais',
      "convien\\w+|irait|ira|vous va|te va|vous dit|te dit|arrange\\w*|d'accord|c'est bien (?:cela|ca)|bien cela|en prive|message prive|en mp",
      'avez-vous (?:bien )?(?:recu|encore|toujours|eu|besoin|garde|un|une|des|le|la|les|note|trouve|pu|reussi|recu|retrouve|une idee)|as-tu (?:bien )?(?:recu|encore|toujours|eu|besoin|garde|un|une|des|le|la|note|trouve|pu|reussi)|(?:vous|tu) (?:avez|as) (?:recu|encore|besoin|pu|eu|retrouve)',
      "quel(?:le)?s? (?:jour|heure|date|moment|taille|modele|numero|couleur|magasin|agence|creneau|ville|quartier|version|train|ligne|adresse|plat|table|nom|appareil|telephone|navigateur|message|est|etait|sont|boutique|produit|lot|gare|station|arret|chambre|seance|commande|article|formule|solution|salle|point)|(?:a|dans|de|sur|depuis|vers|pour) quel\\w*|quand|combien|lequel|laquelle|ou (?:etiez|avez|est|se|habit|etait|en|puis|peut|ca|cela|l'avez|vous)",
      "qu'est-ce qui|qu'est-ce que (?:je|nous)|qu'en (?:pensez|penses|dites|dis)|que s'est-il|que (?:puis|pouvons|prefer|souhait|pensez|diriez)|comment (?:puis|vous|t|va|allez|vas|joindre|aider|faire pour|ca se passe|s'est)|est-ce (?:bien |toujours |encore |mieux |possible|qu'il reste|que (?:je|nous|cela|ca|le|la|les|l'|tout|vous (?:pouvez|pourriez|avez|seriez|souhait|voulez que)|quelqu))|est-ce qu",
      "y a-t-il|reste-t-il|restait-il|a-t-(?:il|elle|on)|avait-il|etait-(?:ce|il|elle)|ont-ils|sont-(?:ils|elles)|existe|\\w+e-t-(?:il|elle) (?:au|a|sur|dans|en|quand|toujours|encore|aussi)|est-il|est-elle|fonctionne-t|marche-t|s'agit-il|manque-t|peut-etre|pourquoi (?:ce|cette|un|une|le|la|ces)|et si (?:on|nous) (?:se|en|s'|pren)|ou (?:bien|plutot)|qui vient|prets?",
      // How things stand on the other side: what a help desk asks all day.
      "(?:avez|as|etes|es|utilis\\w+|voyez|vois|recevez|recois|disposez|rencontrez|habitez|passez|parlez|connaissez|obtenez|travaillez|essayez)-(?:vous|tu) (?!(?:seulement|vraiment|au moins|meme|bien lu|deja (?:essaye de|travaille|tenu|gere)|une idee de ce|conscience|idee)\\b)|est-ce que (?:vous|tu) (?!croy|pens|trouv|imagin|realis)|ca marche|cela marche|un message d'erreur|(?:quel(?:le)?s?|quoi) (?:est|sont|etait)",
      'vous (?:permettez|seriez|voulez bien|preferez)|tu (?:preferes|veux bien|permets|serais)|cela (?:vous|te|repond)|ca (?:vous|te) (?:va|dit|convient|aide|irait)',
    ].join('|')})|^(?:un|une|des|besoin|envie|encore|toujours|on|avec|et (?:vous|toi)|mardi|lundi|demain)\b`,
  ),
  en: new RegExp(
    String.raw`\b(?:${[
      "(?:can|could|may|might|shall) (?:i|we|you|that|it|this|one of)|could you|would (?:you|it|that|a|an|the|\\w+day|\\w+ o'clock|\\d)|do you (?:have|still|prefer|need|know (?:which|when|where|if)|want (?:me|us|to|a|it)|remember|mind|happen|recall)|are you (?:able|free|around|still|ok|okay|happy|happy|all right|near|based|using|on|in|available|after)|have you (?:got|had|still|been able|received|managed|noticed|found|kept|tried (?:un|re|turning|switching))|did (?:you (?:get|receive|keep|manage|note|have|find|notice|happen|see)|it|the|that|this|they|any|someone|our|my)|were you (?:able|sitting|offered|told|given|in|on|at)|is (?:it|that|this|there|the|your) (?!really|so|too|not|right to|that bad|any wonder|fair|our|my|job)|was (?:it|that|the|this|there)|has (?:it|the|anyone|this)|does (?:that|this|it|the)|will (?:you|that|it|the)",
      // How things stand on the other side: what a help desk asks all day.
      "(?:do|did|have|are|were|had) you (?!(?:honestly|really|seriously|truly|think|imagine|believe|find (?:it|that)|expect|suppose|even|ever|not|know (?:how|what|who)|realise|realize|want us|bother|any idea)\\b)|what(?:'s|s)? (?:the|your|is|are|version|type|make|operating|language|\\w+ (?:version|are you|is it|do you|did you|were you))|mind (?:if|sharing|sending|telling|giving)|who's the|any error|(?:were|was|is|are) there|do(?:es)? any|would this|share the|do the",
      'what (?:time|day|size|date|colou?r|model|would (?:help|suit|work|make|you like|you prefer|be)|can (?:i|we)|happened|is (?:it|the|your)|was|went|did (?:it|the|our)|sort|kind|else (?:would help|can))|which|when|where|who (?:was|did|served|spoke|is|would you)|how (?:are (?:you|things|they) (?:feeling|doing|now)|is (?:he|she|your)|many|much|long|can|may|did|do|would|soon|about (?:\\w+day|tomorrow|next|a call|we))|why (?:the|this|a|an|is (?:the|it|this|there)|was (?:the|it))|any (?:chance|luck|questions|news|better|other|idea (?:which|when|where))|or (?:a|an|the|would|do|is)|privately|in private|private message|by dm|ok(?:ay)?|all right|shall',
    ].join(
      '|',
    )})\b|^(?:bear with|let me|a|an|need|more|still|anything|another|and you|tomorrow|monday|tuesday)\b`,
  ),
};

export const unaskedQuestion: Rule = {
  code: 'rhetorical-question',
  languages: ['en', 'fr'],
  source: 'Zhang et al. 2018 (direct question −0.17)',
  find(reply) {
    const { sentences, folded } = reply;
    const wellAsked = asked[reply.language];
    if (wellAsked === undefined) return [];
    return sentences.flatMap(({ start, end }): Hit[] => {
      const from = saidFrom(reply, start, end - 1);
      const sentence = folded.slice(from, end);
      // "Quand ?" of one word is asked in earnest; so is what stands in quotation marks by somebody else.
      const asks = /\?\s*$/.test(sentence) && sentence.split(' ').length > 3 && !/["«»]/.test(sentence);
      return asks && !wellAsked.test(sentence) ? [{ start: from, end, suggestion: null }] : [];
    });
  },
};
