import type { LanguageCode } from '../../../text/language';
import { fault, type Frame } from '../frame';

/** What goes wrong after a death, and in the words of one who tells of it: looked for only where somebody does. */
export const afterLoss: Partial<Record<LanguageCode, readonly Frame[]>> = {
  fr: [
    fault(
      'holder-asked-for',
      'service',
      /\b(?:titulaire|elle[- ]meme|lui[- ]meme|la personne concernee|l'interesse\w*|sa signature|(?:me|nous|le|la|l') ?(?:la |le )?passer|(?:parler|joindre|s'adresser) (?:a|au|avec) (?:mon|ma|elle|lui))\b(?<=\b(?:demand|dit|exig|fau|refus|repon|uniquement|seule?|parler|reclam|attend|veu)[^.!?]{0,90})/,
      'la démarche est demandée à la personne qui est décédée',
    ),
    fault(
      'death-certificate',
      'service',
      /\b(?:demand|reclam|exig|redemand|veu|faut|voul)\w*[^.!?]{0,60}\b(?:certificats?|actes?|preuves?|justificatifs?|papiers?) (?:de|du) deces\b|\b(?:certificats?|actes?) de deces\b[^.!?]{0,40}\b(?:demand|redemand|reclam|exig)\w*/,
      '[un acte de décès vous a été demandé|un acte de décès t’a été demandé|un acte de décès a été demandé], en plein deuil',
    ),
    fault(
      'written-to-all-the-same',
      'service',
      /\b(?:e?-?mails?|notif\w*|sms|courriers?|lettres?|pubs?|newsletters?|messages?|relances?|factures?|appels?|rappels?|prelev\w*|courriels?)\b[^.!?]{0,90}\b(?:encore|toujours|continu\w*|arret\w*|chaque (?:mois|semaine|jour)|tous les|stop|cess\w*|depuis|au nom de|a son nom)\b|\b(?:encore|toujours|continu\w*|arret\w*|chaque (?:mois|semaine|jour)|depuis)\b[^.!?]{0,60}\b(?:e?-?mails?|notif\w*|sms|courriers?|lettres?|pubs?|newsletters?|relances?|factures?|prelev\w*|courriels?)\b/,
      'des messages ou des courriers arrivent encore malgré ce deuil',
      "des envois continuent d'arriver malgré ce deuil",
    ),
    fault(
      'farewell-missed',
      'service',
      /\b(?:rate|manque|loupe|pas pu (?:etre|aller|assister|arriver|dire)|pas assiste|n'y (?:serai|etais|ai pas ete)|y (?:serai|etais) pas|arrivee? (?:apres|trop tard)|trop tard pour|en visio|sans moi)\b(?<=\b(?:enterrement|obseques|funerailles|ceremonie|inhumation|cremation|cercueil|adieu|au revoir)\b[^]{0,160}|(?=[^]{0,80}\b(?:enterrement|obseques|funerailles|ceremonie|inhumation|cremation|cercueil|adieu|au revoir)\b).*)/,
      "il s'agissait d'un dernier adieu",
    ),
  ],
  en: [
    fault(
      'holder-asked-for',
      'service',
      /\b(?:account holder|(?:named )?policy ?holder|bill payer|put (?:him|her|them) on\b|(?:speak|talk|spoken) (?:to|with) (?:him|her|mr|mrs|the (?:customer|named|account|policy))|(?:him|her)self\b|in person with (?:him|her)|(?:his|her) (?:signature|permission|consent|passport|id\b))/,
      '[you were|you were|people were] asked for the account holder, who has died',
    ),
    fault(
      'death-certificate',
      'service',
      /\bdeath certificates?\b[^.!?]{0,40}\b(?:asked for|requested|demanded|again)\b|\b(?:ask(?:s|ed|ing)?|wants?|wanted|need(?:s|ed)?|demand\w*|request\w*|insist\w*)\b[^.!?]{0,60}\bdeath certificates?\b/,
      'a death certificate was asked for, at a time of grief',
    ),
    fault(
      'written-to-all-the-same',
      'service',
      /\b(?:e?-?mails?|notifications?|texts?|letters?|adverts?|ads|newsletters?|messages?|reminders?|bills?|calls?|invites?|invitations?|statements?|mailings?|post)\b[^.!?]{0,90}\b(?:still|keep\w*|stop\w*|every (?:month|week|day)|this (?:month|week|morning)|again|another|continue\w*|inviting)\b|\b(?:still|keep\w*|stop\w*|every (?:month|week|day)|another|continue\w*)\b[^.!?]{0,60}\b(?:e?-?mail\w*|notifications?|text\w*|letters?|adverts?|newsletters?|messag\w*|reminders?|bill\w*|writ\w+|invit\w+|statements?|charg\w*)\b/,
      'messages or letters keep coming in spite of this loss',
      'messages still arrive in spite of this loss',
    ),
    fault(
      'farewell-missed',
      'service',
      /\b(?:missed|missing|too late (?:for|to say)|couldn't (?:be|get|make)|didn't (?:get to|make|arrive)|never (?:got|made)|watched (?:it|her|his)|meant to (?:carry|be|read|speak)|won't (?:be|make|get)|going to miss|without (?:me|us))\b(?<=\b(?:funeral|coffin|cremation|burial|service|wake|goodbye)\b[^]{0,160}|(?=[^]{0,80}\b(?:funeral|coffin|cremation|burial|wake|goodbye)\b).*)/,
      'this was about a last goodbye',
    ),
  ],
};
