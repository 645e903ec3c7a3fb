import { fold } from '../../calm-check/fold';
import type { DraftRequest } from '../../draft/draft';
import type { ReadComment } from '../../reading/read-comment';
import type { Topic } from '../../reading/signals';
import { readPoint, type Frame } from '../point';
import { isKind, voicesOf } from '../situation/counted';
import { announces, mindIt } from './announced';

/** What people who are no customers speak of together: by what several of them say, and by none of it alone. */
interface Matter {
  id: string;
  topic: Topic;
  /** The post, the brand's name or somebody in it says where this is. */
  at?: RegExp;
  /** One of them at least says it outright. */
  plainly: RegExp;
  /** So do others, in part. */
  partly: RegExp;
  /** Noun phrases, as a view's wordings are. */
  say: readonly string[];
}

const french: readonly Matter[] = [
  {
    id: 'layoffs',
    topic: 'ethics',
    plainly:
      /\b(?:licenci\w+|vires?\b|viree?s|remercie\w*|acces (?:coupe\w*|bloque\w*)|coupee?s de (?:leurs|nos|mes) acces|plus de poste|poste (?:supprime|n'exist)|mis\w* a la porte|badge (?:ne |n')?\w+ (?:plus|pas)|\d+ d'entre nous|ans de (?:maison|boite))\b[^]{0,120}\b(?:visio|sms|mail|zoom|teams|texto|minutes|micros?|post|linkedin|collegue|arret|conge|enceinte|badge)\b|\b(?:visio|sms|mail|zoom|teams|texto)\b[^]{0,80}\b(?:licenci\w+|vires?\b|viree?s|plus de poste|notre poste|mon poste|postes? supprime\w*|d'entre nous|ans de (?:maison|boite)|mon badge)/,
    partly:
      /\b(?:licenci\w+|vires?|viree?s|plus de poste|mon poste|solde de tout compte|ex[- ]\w+|anciens? (?:salarie|collegue)\w*|conge (?:mat|parental)\w*|en arret|preavis|plan social|pse|acces|badge|anciens? d[e']\S*|d'entre nous)\b/,
    say: [
      'la façon dont ces départs ont été annoncés',
      'la manière dont des salariés ont appris leur départ',
    ],
  },
  {
    id: 'labour',
    topic: 'ethics',
    at: /\b(?:livreu\w+|coursiers?|serveu\w+|apprenti\w*|boss(?:e|es|er|ait|ent|ais)|travaill\w*|plannings?|salarie\w*|employe\w*|stagiaires?|saisonni\w+|heures supp?\w*|la paie|pourboires?|interim\w*|vacataires?|intermittents?|recrut\w+|equipes?)\b/,
    plainly:
      /\b(?:primes?|bonus|pourboires?|salaires?|paies?|heures|cachets?|commissions?)\b[^.!?]{0,60}\b(?:jamais|toujours pas|tjr?s pas|pas encore|on l'attend)\b|\b(?:pas|jamais|non|mal) paye\w* (?:de |d')?(?:leurs|nos|mes|les|ses|toutes)? ?(?:heures|salaires?|jours|nuits|primes?)|\bheures? (?:supp?\w*)? ?(?:\w+ ){0,4}(?:pas|jamais|non|plus) (?:\w+ )?payees?|\b(?:attend\w*|attends|jattend\w*|jamais (?:recu|vu|eu)|toujours pas|pas (?:recu|eu|vu)|doi(?:t|vent)|devez)\b[^.!?]{0,30}\b(?:mon|ma|mes|nos|notre|leurs?|son|sa|ses|le|la|les) (?:\w+ )?(?:salaires?|paie|paye|fiche de paie|pourboires?|primes?|solde de tout compte)|\b(?:pourboires?|salaires?|la paie|fiches? de paie)\b[^.!?]{0,40}\b(?:depuis|retard|retenus?|gard\w+|disparu\w*|verses?|on (?:l'|les )?attend)/,
    partly:
      /\b(?:heures|\d+ ?h\/sem\w*|plannings?|salaires?|pourboires?|contrat|apprenti\w*|stage|primes?|bonus|paye[rz]? (?:les|vos)|payez|saisonni\w+|solde|fiche de paie|embauch\w+|mineure?s?|\d\d ans|meme histoire|j'y ai (?:bosse|travaille)|j'ai (?:bosse|travaille))\b/,
    say: ['le paiement du travail de ces équipes', 'les heures et les salaires dont il est question ici'],
  },
  {
    id: 'labour',
    topic: 'ethics',
    at: /\b(?:prestataires?|fournisseurs?|product(?:eur|rice)s?|artisan\w*|eleveurs?|agriculteurs?|maraichers?|independant\w*|free-?lances?|graphiste|traiteur|prestations?|tpe|pme|sous-traitants?|photographes?)\b/,
    plainly:
      /\bimpaye(?:s|es|e)?\b|\baucune? (?:de (?:nos|mes) |des )?factures? (?:n'est |n'a ete )?(?:regle|paye)\w*|\b(?:pay\w+|regl\w+) [^.!?]{0,40}\ba \d+ jours|\b(?:factures?|livraisons?|chantier|prestation|note d'honoraires|recolte|lait)\b[^!?]{0,120}\b(?:impaye\w*|relances?|on l'attend|toujours (?:pas|rien)|echeance|en attente|jamais (?:ete )?(?:regle\w*|paye\w*)|pas (?:ete )?(?:regle\w*|paye\w*)|\d+ mois)|\b(?:relances?)\b[^!?]{0,80}\b(?:virement|factures?|paiement|etre paye\w*)/,
    partly:
      /\b(?:relances?|pareil (?:chez nous|ici)|idem|nous aussi|au club|repond\w* (?:plus|pas)|impaye\w*|artisan|fournisseurs?|producteurs?|producteur|eleveurs?|independante?s?|factures?|paye\w*|regle\w*|\d+ mois|tresorerie|compta)\b/,
    say: ['les factures qui attendent leur paiement', 'le paiement des fournisseurs et des indépendants'],
  },
  {
    id: 'care',
    topic: 'ethics',
    at: /\b(?:ehpad|maisons? de retraite|notre residence|veilleu\w+|(?:mere|pere|maman|papa|tante|oncle|mamie|grand-?mere) est chez vous|nos aines|grand age|nos (?:\w+ )?residents|residents? \w+ par|residences? (?:seniors?|services|autonomie)|pensionnaires|aides?[- ]soignante?s?|unite protegee)\b/,
    plainly:
      /\b(?:papa|maman|mamie|papi|(?:ma|mon|notre|sa|leurs?) (?:mere|maman|pere|papa|grand-? ?(?:mere|pere)|mamie|mami|papi|papy|tante|tonton|oncle|mari|femme|belle-mere|beau-pere|parents))\b[^!]{0,140}\b(?:kilos?|maigr\w*|mang\w*|bu\b|boire|plateau|lit|draps?|couches?|protections?|toilette|lave\w*|sale|souill\w*|sonn\w+|chute\w*|tombe\w*|escarres?|soign\w*|ehpad|chambre|etage|personne|seule?|medicament\w*|soins?|residence)|\b(?:kilos?|maigr\w*|mang\w*|bu\b|boire|plateau|lit|draps?|couches?|protections?|toilette|lave\w*|sale|souill\w*|sonn\w+|chute\w*|tombe\w*|escarres?|soign\w*|ehpad|chambre|etage|personne|seule?|medicament\w*|soins?|residence)\b[^!]{0,60}\b(?:papa|maman|mamie|papi|(?:ma|mon|notre|sa|leurs?) (?:mere|maman|pere|papa|grand-? ?(?:mere|pere)|mamie|mami|papi|papy|tante|tonton|oncle|mari|femme|belle-mere|beau-pere|parents))\b|\b(?:une?|deux|trois|\d) (?:\w+ ){0,2}pour (?:\d\d|vingt|trente|quarante|cinquante|(?:deux|trois|quatre|\d) etages)\b|\b(?:protections?|couches|plateau|repas|toilettes?|douches?) (?:par jour|repart|froid|ration\w+|une fois)/,
    partly:
      /\b(?:mere|maman|pere|papa|grand-?mere|mamie|papi|parents|familles?|soign\w+|residents?|nuit|soir|kilos?|escarres?|protections?|plateau|toilette|couches?|sonnette|ars|inspection|souill\w+|deshydrat\w+)\b/,
    say: ['le soin apporté aux résidents', 'les soins donnés aux résidents et ce que les familles en savent'],
  },
  {
    id: 'labour',
    topic: 'ethics',
    plainly:
      /(?:^|[.!?,:(] ?)(?:ancien(?:ne)? (?:de |d'|salarie|employe|collab)|ex[- ]\w+|elue? (?:au )?cse|deleguee? syndical\w*|encore en poste|toujours en poste)|\bj'?y (?:ai (?:bosse|travaille|fait)|etais|bosse|travaille)|\bpointe(?:r|use)?\b|\bcadences?\b|\bmal payes?\b|\bj'ai (?:bosse|travaille) (?:chez|la|ici|pour|\d)|\bje (?:bosse|travaille) (?:chez|la|ici|pour) (?:vous|eux|dans)|\bsalarie\w* (?:actuel|ici|du groupe)/,
    partly:
      /\b(?:arrets?(?: longs?| maladie)?|burn[- ]?outs?|epuis\w+|malaise\w*|entrepot|interim\w*|texto|equipe|nuit|surcharge\w*|heures sup\w*|sous-effectif|turn-?over|alertes?|risques psychosociaux|consigne|questionnaire|label|placard|pleur\w+|demission\w*|management|manager|cse|temoigne\w*|en poste|ambiance|pression|entretien)\b/,
    say: [
      'ce que des salariés disent ici de leur travail',
      'les conditions de travail dont parlent ces messages',
    ],
  },
  {
    id: 'promised-for-life',
    topic: 'ethics',
    plainly:
      /(?<!\b(?:traumatise|marque|handicape|blesse|defigure|client|cliente|fidele|amie?|peine|plein de)e?s? (?:\w+ )?)\ba vie\b/,
    partly:
      /\b(?:a vie|abonnement|\d+ ?(?:€|euros) ?(?:\/|par) ?(?:an|mois)|export\w*|licences?|preavis|migr\w+|promis\w*|promesse\w*|\+ ?\d+ ?%)\b/,
    say: ['la promesse « à vie » et ce qu’elle devient', 'ce qui était promis « à vie »'],
  },
  {
    id: 'never-runs',
    topic: 'service',
    at: /\b(?:bus|tram|metro|train|ligne|car|navette|ter|chauffeur|conducteurs?)\b/,
    plainly:
      /\b(?:bus|tram|train|metro|car|passages?) fantomes?\b|\bexiste (?:que )?(?:que )?(?:dans|sur) (?:votre|l'|vos) ?(?:appli|ecrans?|site)|\bpas (?:de|d') ?(?:conducteur|chauffeur)\w* (?:affecte|prevu|dessus|pour)|\b(?:affiche\w*|annonce\w*|indique\w*|compte a rebours)\b[^.!?]{0,60}\b(?:disparai\w+|passe (?:pas|jamais)|jamais (?:passe|venu|la)|vient (?:pas|jamais)|rien)/,
    partly:
      /\b(?:\d+ ?h ?\d\d|retards?|absence\w*|attend\w*|appli|conduis|conducteur|chauffeur|fantomes?|passe (?:pas|jamais))\b/,
    say: ['les passages affichés qui n’ont pas lieu', 'ces passages annoncés et ce qu’ils deviennent'],
  },
  {
    id: 'living-nearby',
    topic: 'ethics',
    at: /\b(?:riverains?|voisin\w*|habitants?|quartier|village|lotissement|rue|hameau)\b/,
    plainly:
      /\b(?:camions?|bruit|odeurs?|poussieres?|fumees?|projecteurs?|basses|vibrations?|travaux|groupe electrogene|livraisons?)\b[^!?]{0,80}\b(?:nuit|fenetres?|maisons?|dorm\w+|riverains?|voisin\w*|\d ?h|tous les (?:jours|soirs)|balcon|jardin|devant chez|sous nos)/,
    partly:
      /\b(?:riverains?|voisin\w*|nuit|dorm\w+|fenetres?|bruit|camions?|odeurs?|poussiere|reunion|mairie|arrete|bebe|terrasse)\b/,
    say: ['ce que vivent les riverains', 'la vie des riverains'],
  },
];

const english: readonly Matter[] = [
  {
    id: 'layoffs',
    topic: 'ethics',
    plainly:
      /\b(?:laid off|let go|fired|terminat\w+|dismiss\w+|redundan\w+|severance|layoffs?|\d+ of us|(?:era|job|career|years) (?:\w+ )?ended|badge (?:didn't|did not|stopped|wouldn't) \w+|(?:laptop|access|slack|badge|account)s? (?:was |were |got |had been )?(?:lock|cut|disabl|revok|wip|dead|off)\w*|hard decision)\b[^]{0,140}\b(?:sms|text|zoom|teams|call|email|minutes?|am|muted?|chat|leave|visa|linkedin|post|voicemail)\b|\b(?:sms|text|zoom|teams|(?:minute|muted) call|voicemail)\b[^]{0,120}\b(?:laid off|let go|fired|terminat\w+|dismiss\w+|redundan\w+|job|\d+ of us|(?:laptop|access|slack|badge)s? (?:\w+ )?(?:lock|cut|disabl|revok|wip|dead)\w*)/,
    partly:
      /\b(?:laid off|let go|fired|terminat\w+|dismiss\w+|redundan\w+|severance|layoffs?|(?:parental|maternity|paternity|sick) leave|h-?1b|visa|text|sms|zoom|dues|experience letter|pf|my (?:manager|team|job)|her manager|of us|notice|access|laid|badge|alumni|severance)\b/,
    say: ['the way people were told that their jobs were ending', 'how these departures were announced'],
  },
  {
    id: 'labour',
    topic: 'ethics',
    at: /\b(?:couriers?|riders?|drivers?|servers?|staff|worked|work(?:ing|s)? (?:there|here|for)|shifts?|tips|crew|gang|barist\w+|employees?|hiring|wages|payroll|overtime|interns?|apprentic\w+)\b/,
    plainly:
      /\b(?:waiting (?:on|for)|never (?:got|saw|had|paid)|owes?|owed|still (?:no|waiting))\b[^.!?]{0,40}\b(?:bonus(?:es)?|tips|wages|pay|overtime|commission)\b|\b(?:tips?|wages?|pay ?(?:checks?|cheques?|slips?)?|overtime|shifts?|final (?:check|pay|cheque)|last (?:\w+ )?(?:pay|checks?|cheques?))\b[^.!?]{0,50}\b(?:owed?|unpaid|never (?:paid|came|seen|got)|since|not (?:been )?paid|missing|late|kept|keep|withheld|short|docked|clocked)|\b(?:hasnt|hasn't|haven't|havent|never|not) (?:had|been paid|got|gotten|seen|paid)\b[^.!?]{0,40}\b(?:tips?|wages?|pay|overtime|paychecks?|check|shifts?|hours)\b|\bowed? (?:me |her |him |us |them )?[$£€₹]?\d*[^.!?]{0,25}\b(?:checks?|wages?|pay|shifts?|hours|tips)\b|\b(?:keep|keeps|kept|take|takes|taking|skim\w*) [^.!?]{0,25}\btips\b/,
    partly:
      /\b(?:worked (?:there|here|for)|tips?|wages?|overtime|shifts?|paychecks?|checks|owed?|my (?:daughter|son|kid)|clock\w*|hours|staff|server|barista|labor board|unpaid|bonus(?:es)?|pay (?:them|your|the))\b/,
    say: ['the pay of the people who do this work', 'what the people who do this work are paid'],
  },
  {
    id: 'labour',
    topic: 'ethics',
    at: /\b(?:suppliers?|vendors?|growers?|farmers?|freelanc\w+|contractors?|subcontract\w+|artists?|illustrators?|makers?|(?:buy|bought|buying) local|small business\w*|cater\w+|partners)\b/,
    plainly:
      /\b(?:not (?:one|a single) )?invoices? (?:\w+ )?(?:settled|unpaid|ignored)|\b(?:but|still|never|been) (?:not |un)paid\b|\binvoices?\b[^!?]{0,90}\b(?:open|unpaid|overdue|outstanding|no (?:answer|reply)|chas\w+|emails?|months?|days|waiting|still|due)\b|\b(?:owe|owes|owed|owing) (?:us|me|my \w+|our \w+) (?:for|[$£€₹]?\d)|\b(?:less keen to|slow to|late to|never|don't|won't) pay (?:your |their |the )?(?:suppliers?|growers?|farmers?|freelancers?|contractors?|artists?|us|invoices?)|\b\d+ days (?:turned into|became|and counting)/,
    partly:
      /\b(?:same(?: here)?\b|us (?:too|as well)|same (?:story|boat)|stopped (?:replying|answering)|solicitor|join the club|invoices?|owed?|owes|paid|\d+ days|net ?\d+|suppliers?|growers?|farmers?|freelanc\w+|contractors?|small business|chas\w+|accounts (?:team|payable))\b/,
    say: ['the invoices that are waiting to be paid', 'the payment of suppliers'],
  },
  {
    id: 'care',
    topic: 'ethics',
    at: /\b(?:care (?:homes?|centres?|centers?|village)|nursing homes?|our (?:\w+ )?residents|residents? (?:left|enjoy\w*)|residential care|aged care|retirement (?:home|village)|assisted living|memory care)\b|\bcare\n/,
    plainly:
      /\b(?:(?:my|our|her|his) (?:mum|mom|mother|dad|father|nan|nana|gran|grandma|grandad|grandpa|husband|wife|uncle|aunt|parents)|mum|dad|gran)(?:'s)?\b[^!]{0,140}\b(?:bed|beds|wet|soaked|fed|feed\w*|eat\w*|weight|wash\w*|bell|chair|fell|fall|falls|sores?|carers?|nurses?|staff|meds|medication|pills|drink\w*|found|room|phoned|rung|ring|safe|bruis\w*|teeth|pad|pads|toilet|alone|corridor|in there|is in)\b|\b(?:bed|beds|wet|soaked|fed|feed\w*|eat\w*|weight|wash\w*|bell|chair|fell|fall|falls|sores?|carers?|nurses?|staff|meds|medication|pills|drink\w*|found|room|phoned|rung|ring|safe|bruis\w*|teeth|pad|pads|toilet|alone|corridor|in there|is in)\b[^!]{0,60}\b(?:(?:my|our|her|his) (?:mum|mom|mother|dad|father|nan|nana|gran|grandma|grandad|grandpa|husband|wife|uncle|aunt|parents)|mum|dad|gran)\b|\b(?:one|two|three|\d) (?:\w+ ){0,2}(?:for|to|between) (?:\d\d|twenty|thirty|forty|fifty)\b|\bresidents? (?:\w+ )?(?:left|soaked|unfed|unwashed)/,
    partly:
      /\b(?:mum|mom|mother|dad|father|nan|gran|grandad|parents?|famil\w+|residents?|carers?|nights?|bed|bell|wet|soaked|fed|fluids?|weight|sores?|cqc|inspect\w*|staff\w*|washed|bruis\w*|ring me|phone\w*)\b/,
    say: ['the care that residents are given', 'how residents are looked after, and what families are told'],
  },
  {
    id: 'labour',
    topic: 'ethics',
    plainly:
      /\b(?:i|i've|i have) (?:worked|used to work|still work|work|was (?:an? )?(?:\w+ )?(?:employee|manager|nurse|picker|driver|engineer)) (?:there|here|for|at|in|as|on|nights)\b|(?:^|[.!?,:(] ?)(?:ex|former|current)[- ](?:\w+ )?(?:employee|staff|\w+er)\b|\b(?:did|done|spent) (?:\d+|two|three|six|a few|some) (?:months|years|weeks|shifts|seasons)\b|\bclock(?:ed|ing)? (?:you |us )?out\b|\bunion rep\b|\bstill (?:employed|work) (?:there|here)|\bosha\b|\bwrote (?:him|her|me|us|them) up\b|\bwritten up for\b|\bshop steward\b|\blabou?r (?:board|inspector)/,
    partly:
      /\b(?:burn(?:ed|t)?[- ]?out|signed off|sick leave|overtime|shifts?|turnover|quit|resign\w*|managers?|hr|survey|agency|faint\w*|(?:at|from) the \w+ (?:site|depot|warehouse|store)|nights|told to (?:rate|score|answer|say)|targets?|fans?|heat|degrees|bathroom|breaks?|crying|understaffed|witness|confirm|fired for)\b/,
    say: ['what people who work here say about it', 'the working conditions that these messages describe'],
  },
  {
    id: 'promised-for-life',
    topic: 'ethics',
    plainly:
      /\blifetime\b(?! (?:of|ago|event|experience|opportunity|trip|achievement))|(?<!\b(?:once|twice) in a )\b(?:paid|free|licen[cs]e|plan|price|promised|membership|updates|locked in|guaranteed)\b[^.!?]{0,30}\bfor life\b|\bforever\b[^.!?]{0,30}\b(?:licen[cs]e|plan|price|free|promised|updates)/,
    partly:
      /\b(?:lifetime|for life|subscription|subs?|export\w*|licen[cs]es?|refund|honou?r\w*|promis\w+|grandfather\w*|[$£€]\d+(?:\.\d\d)? ?(?:\/|a|per) ?(?:mo\w*|year|yr))\b/,
    say: ['the lifetime promise and what becomes of it', 'what was sold as lifetime'],
  },
  {
    id: 'never-runs',
    topic: 'service',
    at: /\b(?:bus|buses|tram|metro|train|route|driver|drive|depot|coach|line)\b/,
    plainly:
      /\bghost\b|\b(?:nobody|no one|no-one|not)(?:'s| is|s)? rostered\b|\broster(?:ed)?\b|\b(?:app|board|screen|tracker)\b[^.!?]{0,60}\b(?:due|vanish\w*|disappear\w*|gone|doesn't exist|don't exist|never (?:came|comes|existed|shows?))/,
    partly:
      /\b(?:ghost|due|vanish\w*|rostered|roster|app|late for|no driver|never (?:came|comes|turn\w*|show\w*)|shows? (?:it|buses|a bus)|minutes?|mins)\b/,
    say: ['the journeys that the app shows and that never run', 'what the app shows and what really runs'],
  },
  {
    id: 'living-nearby',
    topic: 'ethics',
    at: /\b(?:residents|neighbou?rs?|neighbou?rhood|street|village|homes|houses|estate|lane)\b/,
    plainly:
      /\b(?:trucks?|lorr(?:y|ies)|noise|nois[ey]+|dust|smells?|stink\w*|smoke|floodlights?|bass|generators?|deliver(?:y|ies)|blasting|vibrations?)\b[^!?]{0,80}\b(?:night|\d ?am|window|homes?|houses?|sleep|neighbou?rs?|garden|yard|porch|every (?:day|night)|street)\b/,
    partly:
      /\b(?:neighbou?rs?|residents|night|sleep|windows?|noise|trucks?|lorries|dust|smell|meeting|permit|council|baby'?s?|road|street|asthma)\b/,
    say: ['what this means for the people who live nearby', 'life for the people who live nearby'],
  },
];

/** What a brand announced in words that no reply may hold ("will no longer be guaranteed"): that it did, and to whom. */
const changed = {
  fr: ['ce qui est annoncé et ce que cela change pour chacun', 'cette annonce et ses effets pour chacun'],
  en: ['what was announced and what it changes for people', 'this announcement and its effects on people'],
} as const;

/** So many of them at least. */
const fewest = 2;
/** From so many on, the reply speaks to all of them. */
const crowd = 3;

const viewOf = (id: string, topic: Topic, find: RegExp, say: readonly string[]): Frame => ({
  id,
  kind: 'view',
  topic,
  find,
  say,
});

export interface SharedMatter {
  frame: Frame;
  /** More than two people are in it, and not only those who answer whom the reply answers. */
  isOfMany: boolean;
}

const toldTogether = (
  people: readonly ReadComment[],
  target: ReadComment | null,
  { post, brand, language }: Pick<DraftRequest, 'post' | 'brand'> & { language: 'fr' | 'en' },
): SharedMatter | null => {
  const troubled = people.filter((read) => !isKind(read) || read.reading.complaint >= 0.25);
  const around = fold(
    `${brand.name}\n${post ?? ''}\n${people.map(({ comment }) => comment.text).join('\n')}`,
  );
  for (const { id, topic, at, plainly, partly, say } of language === 'fr' ? french : english) {
    if (at?.test(around) === false) continue;
    const outright = troubled.filter(({ comment }) => plainly.test(fold(comment.text)));
    if (outright.length === 0) continue;
    const all = people.filter(
      (read) =>
        outright.includes(read) || partly.test(fold(`${read.comment.author ?? ''} ${read.comment.text}`)),
    );
    const voices = voicesOf(all);
    if (voices < fewest || 2 * voices < voicesOf(people)) continue;
    const isTheirs =
      target !== null &&
      outright.includes(target) &&
      all.every((read) => read === target || read.comment.parentId !== null);
    return { frame: viewOf(id, topic, plainly, say), isOfMany: voices >= crowd && !isTheirs };
  }
  return null;
};

/**
 * What people who work for a brand, sell to it, live beside it or have their parents with it tell together: each says
 * another part of it, and none of them is answered on a laptop, an invoice or a room that only one of them names. Null
 * where fewer than two say so, or as many are pleased.
 */
export function matterOf(
  people: readonly ReadComment[],
  target: ReadComment | null,
  { post, brand, language }: DraftRequest,
): SharedMatter | null {
  if (language !== 'fr' && language !== 'en') return null;
  const told = toldTogether(people, target, { post, brand, language });
  if (told !== null || !announces(post, language) || !mindIt(people, post ?? '', language)) return told;
  if (target !== null && readPoint(target.comment.text, language, 'vous').frames.length > 0) return null;
  return { frame: viewOf('announced', 'ethics', /(?!)/, changed[language]), isOfMany: true };
}
