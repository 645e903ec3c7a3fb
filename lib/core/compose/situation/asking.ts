import { fold } from '../../calm-check/fold';
import { anyOf } from '../signs/any-of';

/**
 * What is asked of the brand, by the words themselves: a question that can be answered, and a call for help. Whoever
 * asks how to sign in wants the steps, and not to read that the anger is understood.
 */

/** An exclamation with a question mark: "how does that even happen?", « vous êtes sérieux ? ». */
const rhetorical = new RegExp(
  `(?:^|[.!?…,]) *(?:and |so |but |non mais |et |franchement )?(?:${[
    'how (?:does|did|can|could) (?:that|this|it) (?:even )?(?:happen|be)',
    'really|seriously|for (?:that|this)|who does that',
    '(?:are you|is this) (?:serious|kidding|for real|normal|a joke|(?:19|20)\\d\\d)',
    "what(?:'s| is) going on",
    'do you (?:even|not)? ?(?:care|look|check|read)\\b[^?.!]*',
    "vous etes serieux|serieux|serieusement|c'est (?:une blague|normal|serieux|ca)\\b[^?.!]*|normal|non",
    'vous vous (?:moquez|foutez)\\b[^?.!]*|vous jouez a quoi|on se moque de qui',
    "comment (?:c'est|est-ce) possible|vous trouvez ca normal",
  ].join('|')})(?: ?[?!]+)`,
  'g',
);

/** How a question begins that nobody mistakes for anything else, as people type it: without its mark. */
const unmarked =
  /^(?:(?:@[\w.]+|hi|hey|hello|ooh+|oh|omg|also|ok|so|guys|team|folks|quick question|question|bonjour|coucou|hello|salut|et)[ ,:-]+)*(?:(?:is|are) there (?:an?|any|going|still)\b(?! (?:adult|human|grown|point|reason|chance you|excuse|one|body|thing))|(?:is|are) the [a-z-]+ (?:[a-z-]+ )?(?:still |also |now |already )*(?:on|open|back|fixed|free|included|available|accessible|suitable|indoors?|outdoors?|vegan|vegetarian|gluten|heated|working)\b|do (?:you|ye|u|yous?e?)(?: guys)? (?:do|have|sell|ship|deliver|take|offer|stock|accept|cater|serve|make|open|still (?:do|have|sell|make))\b|does (?:it|this|that|the [a-z-]+) (?:come|have|work|include|fit|cover|take|open|need|contain|run|count|apply)\b|what (?:time|size|date) (?:do|does|is|are|will)\b(?! you call)|how (?:much|long|big|old|far) (?:is|are|does|do|for|will)\b|(?:when|where) (?:is|are|does|do|will|can) (?:the|it|this|these|we|i|tickets?)\b|can (?:i|we|you) (?:bring|book|get|buy|use|come|still|order|pay|eat|wash|freeze|park|take)\b|will (?:there|this|it|these) be\b|(?:est-ce (?:que|qu')|y a-t-il|il y a (?:un|une|des|encore) |vous (?:livrez|vendez|faites (?:aussi|encore|des)|prenez|acceptez|proposez) |c'est (?:a quelle heure|ouvert|combien|ou|quand)|(?:ca|c'est) (?:coute|ouvre|ferme|commence) )\b)[^.!?;\n]*$/;

const longestUnmarked = 110;
const afterIt = /[\s\p{Extended_Pictographic}\uFE0F…]+$/u;

/** "is there a concession for carers this year": with the mark that was left out. */
export const withMark = (text: string): string => {
  if (text.includes('?') || text.length > longestUnmarked) return text;
  const bare = text.replace(afterIt, '');
  return unmarked.test(fold(bare)) ? `${bare}?` : text;
};

/** Said in as many words. */
const called = anyOf([
  'any (?:advice|ideas?|thoughts|suggestions|fix|way to|help)',
  '(?:a (?:little|bit of) |send )?(?:help|assistance) (?:me|us|please|pls|here|with|required|needed)|(?<!\\bfire,? )send help|help(?= ?[!?])',
  'need (?:your |some |a bit of |a little )?(?:help|support|assistance)|love some (?:help|support)',
  'get (?:some|any) (?:help|support|assistance)|(?:please|pls|plz) (?:help|advise|assist|fix)',
  '(?:can|could|would|will) (?:you|u|anyone|anybody|someone|somebody)(?: guys| be able to| please| pls)* (?:help|fix|assist|advise|explain|look|check|restore|reset|unlock|unban|release|remove|cancel|change|resend|tell(?! (?:your|the|them|him|her|whoever)\\b))',
  'how (?:do (?:i|we|you)|can (?:i|we)|could i|would i|does one|to (?:fix|reset|recover|get|stop|remove|cancel|change))',
  'what (?:can|do|should|could) (?:i|we) do',
  "aidez[- ](?:moi|nous)|besoin d'(?:aide|un coup de main)|(?:un peu d'|de l')aide|a l'aide|(?:une|des) solutions?|que faire",
  "quelqu'un (?:sait|peut|aurait)|(?:savez|sauriez)-vous comment|(?:avez-vous|auriez-vous) une idee|une idee(?= ?\\?)",
  "(?:(?:pouvez|pourriez)-vous|vous (?:pouvez|pourriez)|peux-tu|tu peux) (?:me |m'|nous |y |le |la )?(?:aide|depann|regard|verifi|debloqu|expliqu|corrig|renvoy|resoudre)\\w*",
  'comment (?:faire|puis|peut-on|on fait|je (?:peux|fais|dois)|fait-on|dois-je)',
  '(?:konnen|konnten|konnt|kann) (?:sie|ihr|mir|jemand|du) (?:\\w+ )?(?:bitte )?(?:helfen|mir)|brauche (?:bitte |dringend )?hilfe|bitte (?:um )?hilfe',
  'wie (?:kann|komme|bekomme|mache|muss) ich|was (?:kann|muss|soll) ich (?:tun|machen)',
  '(?:me )?(?:pueden|podrian|puedes|podeis) (?:me )?ayudar\\w*|necesito ayuda|ayuda,? por favor|como (?:puedo|hago|recupero)|que (?:puedo|debo) hacer',
  '(?:potete|potreste|puoi|qualcuno puo) aiutar\\w+|ho bisogno di aiuto|come (?:posso|faccio|devo)|cosa (?:posso|devo) fare',
  '(?:podem|pode|poderiam|consegues|conseguem) (?:me )?ajudar\\w*|preciso de ajuda|como (?:posso|faco|fazer)|o que (?:posso|devo) fazer',
]);

/** Something does not work, and it is told to those who can help. */
const stuck = anyOf([
  "how come|why (?:can't|won't|is my|does my|doesn't|isn't|do i keep)",
  '(?<!no )(?:(?:having|have|had|got|experiencing) (?:\\w+ )?(?:issues?|trouble|problems?|difficult\\w*)|(?:issue|problem|trouble)s? with)',
  'error (?:message|code|0x)|keeps? (?:getting|giving|saying|showing) (?:me )?(?:this|the|an?|that)|thoughts ?(?=\\?)|unable to do',
  "what(?:'s| is) (?:the (?:problem|issue|fix)|wrong)|(?:is|are)(?:n't| not) (?:working|loading|showing|updating|responding)|not recogni[sz]ed",
  "(?:can't|cannot|couldn't|unable to|won't) (?:\\w+ )?(?:log|sign|get in|access|open|launch|connect|load|install|print|stream|update|download|work|start)",
  "(?:un|des|le) (?:souci|probleme|bug)s? (?:avec|pour|de|sur|quand)|j'ai un (?:souci|probleme)|n'arrive (?:pas|plus) a|impossible (?:de|d')",
  "message d'erreur|code erreur|erreur (?:\\d|[a-z]\\d)|ne (?:fonctionne|marche|charge|s'ouvre|s'affiche|repond) (?:pas|plus)|plante\\w*",
]);

/** Somebody asks for help in as many words, thanks in advance and all: polite words around a trouble are no praise. */
export const callsForHelp = (text: string): boolean => called.test(fold(text));

/** Somebody asks for help with something that does not work, however kindly, or says that they are stuck. */
export const seeksHelp = (text: string): boolean => callsForHelp(text) || stuck.test(fold(text));

/** How a question begins that has an answer: whether, how, when, where, how much. */
const plainly = new RegExp(
  `(?:^|[.!?:;,…\\n-] *|\\b(?:and|so|but|also|please|question|wondering|asking|et|mais|donc) )(?:@?[\\w.]+ )?(?:${[
    '(?:is|are) there (?:an?|any|some|still|going)|is it (?:possible|safe|ok|okay|true|allowed|still)|am i able',
    'is (?:it|the \\w+|there) (?:still |also |now )*(?:in|at|on|near|for|open|available|suitable|accessible|included|reachable|doable|manageable|step-free|allowed|gluten|dairy|nut|vegan|vegetarian|indoors?|outdoors?|fixed|back|working|heated|the same|no|wheelchair|step|fully) ',
    // "Is it superwash?", "is the 17:42 two coaches tonight?", "is she safe tonight?"
    '(?:is it|are they) (?!just|only|me|fair|normal|legal|acceptable|right|serious|real|worth|any|too|so|not|because|that|really|bad|wrong|hard|over|done|broken|asking|me )[a-z-]{4,}(?: [a-z-]+)?(?= ?[?])|is the \\d{1,2}[:.]\\d\\d [a-z\\d]',
    '(?:is|are) (?:she|he|they|my (?:mum|mom|mother|dad|father|nan|son|daughter|kids)|the (?:kids|children|residents)) (?:safe|ok|okay|alright|all right)\\b',
    '(?:is|are) (?:the|these|those|any) [a-z0-9 -]{3,30} (?:being|going to|getting)\\b',
    'do you (?:have|do|offer|take|sell|ship|deliver|know|plan|still|accept|stock|guys|support|open|close|serve|make|bake|cater|allow|provide|repair|rent|teach|recycle|run|use|hire)\\b',
    'does (?:the|your|this|anyone|it)|should (?:it|that|this|i|we|the) |(?:can|could|may) (?:i|we|you|someone|anyone|anybody|the \\w+)|(?:will|would) (?:you|there|this|it|the|your|i|we)',
    'are you (?:open|still|planning|going|in the process|able)|what (?:time|size|date|day|are the|is the|kind)|which ',
    'how (?:do|can|does|long|much|many|old|often|soon|far)|when (?:do|does|is|are|will|can)|where (?:can|do|is|are)|who (?:do|can|should)',
    'any (?:chance|plans?|idea|news|update|way)|(?:quick|small|one|another) question|(?:petite|une|autre|juste une) question',
    "est[- ]ce (?:que|qu')|(?:ca|cela) (?:change|concerne|vaut|s'applique|compte) (?:quelque chose |aussi )*(?:pour|a|avec|sur)\\b|y a[- ]t[- ]il|(?:il )?y a un moyen|(?:c'est|est-il|serait-il) possible|(?:puis-je|peut-on|on peut|je peux|pouvez-vous|pourriez-vous|(?:je|on) doi[ts]|dois-je|doit-on|faut-il)",
    '(?:avez|faites|ouvrez|fermez|livrez|vendez|prenez|acceptez|proposez|comptez|savez|prevoyez|serez|etes|allez)-vous|vous (?:avez (?!vu|lu|pense|reflechi)|faites|livrez|vendez|prenez|acceptez|proposez|savez|comptez|prevoyez)',
    "(?:c'est|est-ce) (?:aussi )?(?:pour|valable pour|ouvert a) (?:nous|moi|tous|tout le monde|qui|les)\\b|(?:on a|j'ai|avons-nous|ai-je) droit",
    'comment (?:faire|fait|puis|peut|on|je|fonctionne|s|(?:ils|elles|les gens) (?:savent|sauront|font pour))|quand (?:est|sera|seront|ouvre|aura|pourra|sort)|a quelle heure|combien|quelle? |quels? |lequel |laquelle |quelles |ou (?:peut|puis|trouver|est|sont|se)',
    'gibt es|habt ihr|haben sie|kann (?:ich|man)|konnte (?:ich|man)|wann|wie (?:lange|viel|kann|oft)|wo (?:kann|gibt|ist)',
    '(?:hay|teneis|tienen|se puede|puedo|podria|cuando|cuanto|donde|como (?:puedo|se)|a que hora)',
    "(?:c'e\\b|ci sono|avete|si puo|posso|potrei|quando|quanto|dove|come (?:posso|si)|a che ora)",
    '(?:ha |tem |tem algum|ha algum|posso|pode-se|poderia|quando|quanto|onde|como (?:posso|se)|a que horas)',
  ].join('|')})`,
);

/** "Pasteurised or not?", « avec ou sans sucre ? »: one of two. */
const orNot =
  /^(?!(?:yes or no|oui ou non)\b)[^.!?]{2,90} (?:or not|ou pas|ou non|or (?:with|without)|ou (?:avec|sans))\b[^.!?]{0,20}\?/;

/** « La plateforme est devant quelle scène ? », « ça ferme à quelle heure ? »: what is asked stands at its end. */
const atItsEnd =
  /\b(?:est|sont|sera|seront|ouvre\w*|ferme\w*|commence\w*|coute\w*|part\w*|dure\w*|finit|arrive\w*|passe\w*) (?:a |de |en |dans |sur |devant |pour |vers )?(?:quel(?:le)?s?|combien|quand(?! meme))\b[^.!?]{0,60}\?|\b(?:c|c'est|ce serait) (?:encore |toujours )?possible ?\?/;

/** A reproach that ends on a question mark: "where are the supplies that you promised?" */
const reproach = anyOf([
  'how is it (?:even )?possible|would it (?:kill|hurt) (?:you|anyone|anybody|them)|how hard (?:can it be|is it)|too much to ask|i.m (?:now )?on (?:week|day|month) |promised|deserve|exploit\\w*|greed\\w*|shame|ashamed|make (?:more |even more )?money|rip(?:ped|ping)? off',
  'sans (?:rire|blague|deconner|plaisanter)',
  "comment (?:est-il|est-ce|c'est|peut-on) (?:encore |meme )?(?:possible|facturer|vendre|oser)|comment se fait|promis\\w*|honte|(?:c'est|trouvez(?:-vous)? (?:ca|cela)) normal|arnaque\\w*",
  "what exactly|(?:is this|are you) (?:serious|a joke|having a laugh)|c'est une blague|vous etes serieu[xs]e?s?",
  '(?:fieres?|fiers?|contente?s?|felicitations|bravo|merci) (?:de|pour) quoi|(?:proud|happy|excited|thanks|thank you|congratulations) (?:of|about|for) what',
]);

/** "Wondering if anyone is going to collect the mattress, it's been in my hallway since the 2nd": no question. */
const chase =
  /\b(?:anyone|anybody|someone|somebody|you|they) (?:is |are |was |were )?(?:ever |actually |still |even )?(?:going|planning|coming|gonna|intending)(?: to)? (?:come|collect|fix|reply|answer|pick|deliver|mend|repair|call|finish|turn up|show up|sort|send)\b[^]*\b(?:since|been|for (?:\w+ )?(?:days|weeks|months)|still)\b/;

export const reproaches = (text: string): boolean => {
  const folded = fold(text);
  return chase.test(folded) || (text.includes('?') && reproach.test(folded));
};

/** Asked without a question mark, as most people type: "wondering if dogs are allowed", « la piscine est elle chauffée ». */
const indirect = anyOf([
  "(?:i|we)(?:'m| am|'re| are|'d| would| do| did|'ve| have)?(?: not|n't| no idea| unsure)? (?:not )?(?:know|sure|certain|clear)? ?how to (?:clean|wash|use|charge|change|open|fit|set|wear|store|turn|care|put|take|fold|assemble|connect|register|book|apply)\\b",
  "(?:i'd like|i would like|i want|we want|i need|looking|trying|hoping|wanting) to (?:know (?!why)|change|book|order|return|exchange|ask|find|buy|move|update|speak to|see if)",
  'wondering (?:if|whether|when|how|what|where|about)|(?:anyone|anybody|do you) know (?:if|when|what|where|how|whether)|would it be possible to|who do i',
  "(?:je (?:voudrais|souhaiterais?|souhaite|aimerais|desire)|j'aimerais|nous (?:voudrions|souhaitons|aimerions)) (?:bien )?(?:savoir (?!pourquoi)|connaitre|avoir (?!un remboursement)|modifier|changer|reserver|commander|echanger)",
  "(?:(?:j'|je n')?arrive (?:pas )?a|je (?:ne )?(?:sais|trouve|vois|comprends) pas|pas (?:reussi a|trouve)|pour|besoin de|aimerais|voulais) savoir (?:si|quand|ou|comment|a quelle)|je (?:ne )?(?:sais|vois) pas (?:si (?:je|il|on|c'est)|quand|ou (?:je|on|aller))",
  '(?:est|sont|peut|faut|sera|seront|aura|auront|va|vont|pourra|doit|fait|y a)[ -]t?[ -]?(?:il|elle|ils|elles|on) ',
]);

/** "Which one is the dull one", « c'est lequel le moche ? »: what is asked belittles, and wants no answer. */
const jibe =
  /\b(?:which|lequel|laquelle|lesquel\w+|who|qui)\b[^.!?]{0,40}\b(?:dull|ugl\w+|boring|worst|worse|wors\w*|bad one|fake|cheap\w*|sad\w*|rubbish|loser|moches?|laide?s?|pire|nulle?s?|rate[es]*|naze|ringarde?s?)\b|\b(?:is|are|was) (?:this|that|it|these|those) (?:supposed|meant) to\b|\bc'est (?:cense|sense) etre\b|\b(?:on est|are we|sommes-nous) (?:cense\w*|supposed to)\b|\b(?:where (?:do|to) (?:i|we) (?:even )?(?:begin|start)|what (?:can|more can) (?:i|we|one) say|need i (?:say|go on)|par ou commencer|que dire(?: de plus)?)\b/;

/** Asks in order to mock. */
export const jibes = (text: string): boolean => jibe.test(fold(text));

/** Something is asked that can be answered. */
export const asksSomething = (text: string): boolean =>
  fold(withMark(text)).replaceAll(rhetorical, '.').includes('?') && !jibes(text);

/** A question that has an answer, and not a reproach. */
export const asksPlainly = (text: string): boolean => {
  const folded = fold(withMark(text)).replaceAll(rhetorical, '.');
  const isAsked =
    folded.includes('?') && (plainly.test(folded) || orNot.test(folded) || atItsEnd.test(folded));
  return (isAsked || indirect.test(folded)) && !reproaches(text) && !jibe.test(folded);
};
