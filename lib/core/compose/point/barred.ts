/**
 * Whoever writes like this anywhere in the comment is quoted nowhere: markup, roles, links, hidden or foreign letters,
 * talk about instructions, replies and machines.
 */
const suspicious =
  /[<>{}[\]`|=#*_\\@~^$]|\w:\/\/|\bwww\.|\.(?:com|example|net|org|io)\b|[\u00AD\u200B-\u200F\u202A-\u202E\u2066-\u2069]|[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]|\b(?:assistant|system|user|systeme|utilisateur|bot|role|r[oô]le) ?:|\b(?:instructions?(?! (?:are|were|was|is|came|come)(?: only| all)? (?:in|missing|unclear|wrong|tiny|printed|for)\b)(?! for (?:the|my|our|this) [a-z]+ (?:[a-z]+ )?(?:are|were|is|don't|didn't|make|made|show|came)\b)|prompt|ignor\w+ (?:all|every|previous|toutes?|les)|consignes|approved|valid[eé]e? par|official|officiel\w*|(?<!\b(?:no|auto|automatic|automated|any|a|one|zero|without|first|last|same|get|got|had|single|canned|generic|standard|never|n't|t|didnt|to|of|their|not|still|even|bother to|nobody|only) )(?<!auto-)repl(?:y|ies)|r[eé]ponds|answer must|as the brand|en tant que marque|pretend|(?<!\b(?:it says|still says|shows as|saved as|still in|marked as) )draft|brouillon)\b/iu;

/** A price in dollars and a number after its sign are no markup. */
export const isSuspicious = (text: string): boolean => suspicious.test(text.replaceAll(/[$#](?=\d)/g, ''));

/** Words that begin an order, or a sentence about something else. */
const ordersStart =
  /^(?:(?!chez\b|assez\b|rendez-vous\b|rez\b)[a-z]{2,}ez\b|cancel|say|write|post|tell|give|offer|send|add|use|print|output|state|mention|act|pretend|forget|disregard|visit|call|buy|go|do|don't|make|stop|show|include|repeat|sign|delete|remove|start|end|begin|respond|follow|let|be|put|take|pay|note|dites|dis|ecris|ecrivez|donne|donnez|envoie|envoyez|ajoute|ajoutez|oublie|oubliez|fais|faites|arrete|arretez|mets|mettez|parle|parlez|repete|repetez|signe|signez|va|allez|achete|achetez|as|comme|selon|tel|if|si|when|quand|because|car(?! (?:wash|park|hire|seat|door|keys?|alarm|was|is|has|had|came|broke|broken|still|left|service|insurance|rental|dealer)\b)|parce)\b/;

/** "Deux fois cette semaine": how often, and not what. */
const onlyOften =
  /^(?:et |and |already |deja |encore )*(?:(?:deux|trois|quatre|cinq|\d+) fois|twice|(?:three|four|five|\d+) times) (?:cette|ce|en|dans|par|depuis|this|in|a|since|last)\b[a-z' ]{0,20}$/;

/** « Vous nous prenez pour des billes », "do you think we can't read": what they think of us, and not what went wrong. */
const ofContempt =
  /\b(?:prend(?:re|s|ez|ent)? (?:nous |les (?:gens|clients) )?(?:vraiment )?pour (?:des|une?)\b|se (?:fout|fiche|moque)(?:nt)? de (?:nous|moi|votre)|(?:think|take|taking|treat(?:ing|ed)?) (?:we're|we are|us for|us like|people for) (?:\w+ )?(?:stupid|idiots?|fools?|mugs?|morons?|dumb)|laughing at (?:us|me|you)|(?:are|r) (?:you|u) (?:thick|dumb|dense|deaf|blind|simple|mental|mad|crazy|daft|stupid)\b|called (?:me|us|him|her|my \w+) (?:an? )?(?:\w+ )?(?:thick|dumb|fat|ugly|lazy|silly|stupid|liar|idiot|bitch|cow|karen)\b)/;

export const tellsContempt = (plain: string): boolean => ofContempt.test(plain);

/** "She had been sat in her chair since four. Wet.": somebody's body is for no public reply to tell again. */
const undignified =
  /(?:^|[.,;] )(?:wet|soiled|naked|undressed)(?=[.,;]|$)|\bin (?:her|his|their) own (?:mess|urine|filth)\b|\b(?:soiled|wet) (?:herself|himself|themselves)\b|\b(?:started|starts?|has|have|had|on|got|gets|her|my|their|first|heavy) periods?\b(?! (?:of|drama|piece|property|furniture|house|features?|tracker|pants|products?))|\b(?:menstru\w+|incontinen\w+|catheters?|stoma|colostomy)\b|\b(?:a|avait|aura|eu|ses|mes|leurs) (?:ses |mes |leurs |premieres )*regles(?= *(?:[,.;!?]|$|et |a l|en (?:classe|cours|plein)))/;

export const tellsOfBody = (plain: string): boolean => undignified.test(plain);

/** "I'm done buying, and I'd ask everyone here to do likewise": no brand says a call against it again. */
const callsAgainst =
  /\b(?:boycott\w*|(?:stop|done|quit) (?:buying|shopping|using|paying)|don't (?:buy|shop|book|order|go|use)\b(?=[^.]*\b(?:here|them|this|from)\b)|(?:i'd |i )?(?:ask|urge|invite|beg) (?:everyone|everybody|you all|people)|n'achetez (?:plus|pas)|(?:n'y )?allez (?:pas|ailleurs)|(?:j'|on )invite (?:tout|chacun|tous|celles|ceux)|fai(?:tes|sons) (?:comme moi|tourner|pareil)|fuyez|passez votre chemin|steer clear|avoid (?:this|them|at all))\b/;

/** "I want you to say that …", "I want them sacked": words put into the brand's mouth, and what nobody should be wished. */
const demands =
  /\b(?:i|we) (?:just |only |really )?(?:want|need|demand|expect|(?:would|'d) like) (?:you|your|them|their|him|her|this|the|that|every\w*) (?:[a-z]+ ){0,4}?(?:to (?:say|write|post|admit|confirm|announce|repeat|publish|sign)|gone|ruined|sacked|fired|closed|shut|dead|jailed|punished|out of business)\b|\b(?:je |on |nous )(?:veux|veut|voulons|voudrais|voudrait|demande|exige) (?:juste |simplement |seulement )?(?:que (?:vous|tu|la|le|les|votre|vos|ils?|elles?)|vous voir|voir|des) (?:[a-z']+ ){0,4}?(?:dis\w*|ecri\w*|publi\w*|avou\w*|annonc\w*|coule\w*|crev\w*|ferm\w*|vire\w*|licenci\w*|sanction\w*|tetes?)\b/;

/** "What are the odds": asked of nobody; "these people are looting": no brand says again that it steals; "I had a bit of a cry": theirs. */
const ofNothing =
  /\bwhat are the (?:odds|chances)$|\b(?:are|r|is|just|been) (?:looting|robbing|fleecing|stealing from|thieving)\b|\bhad a (?:[a-z]+ ){0,3}(?:laugh|cry|weep|giggle)\b/;

/** Begins like an order, calls people away, puts words into mouths, or says no more than how often. */
export const isBarred = (plain: string): boolean =>
  ordersStart.test(plain) ||
  ofNothing.test(plain.replace(/[.?!]+$/, '')) ||
  onlyOften.test(plain) ||
  callsAgainst.test(plain) ||
  demands.test(plain);

/** What it means at home: "my kids won't touch it". What was done to them is another matter. */
const ofFamily =
  /^(?:mon|ma|mes|notre|nos|les) (?:mari|femme|fils|fille|gamine?s?|gosses?|ado|petits?|petite|mamie|papi|papa|maman|enfants?|mere|pere|parents?|bebe|frere|soeur|copine?|conjointe?)\b(?! (?:\w+ )?(?:a ete|ont ete|s'est (?:fait|retrouve)))|^(?:my|our|the) (?:\w+ )?(?:husband|wife|son|daughter|lad|kids?|children|mum|mom|mother|dad|father|partner|parents?|baby|boys?|girls?|youngest|eldest|oldest|little one|toddler|niece|nephew|grandson|granddaughter|grandkids)\b(?! (?:was|were|got|has been|have been)\b)/;

export const isOfFamily = (plain: string): boolean => ofFamily.test(plain);
