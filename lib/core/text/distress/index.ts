import * as english from './english';
import { foldWord } from '../folding';
import * as french from './french';
import * as others from './others';
import { quotedSpans, withoutSpans } from '../quotation';
import { matchesOf } from '../matches';

/** Without one of these no comment tells of it; most have none, and nothing else is asked of them. */
const gate =
  /suic[ií]d|suizid|selbstmord|myself|my life|own life|to die|na die|(?:be|off|was|were|more|.m) dead|without me|wak(?:e|ing) up|alive|living|to live|exist|(?:the|no|any) point|reason (?:for|to)|(?:going|go|carry|carrying) on|end(?:ed|ing)? it|pills|tablets|burden|disappear for|way out|goodbye|be here|miss me|if i was|another day|overdose|off if|bridge|jump|read this|to stop|to end|wish i|on life|(?:with|of) life|self.?harm|mourir|crever|vivre|(?:la|ma|cette|mi|minha|mia) (?:vie|vida|vita)\b|en finir|rive plus|mes jours|me (?:tuer?|pendre|flinguer|jeter|suicid)|en l.air|sans moi|de moi|veiller|dispara|continuer|(?:.tre|plus|mieux|ma|mais|meglio) mort|noires|sauter|cachets|medocs|dicaments|somnif|lirez|scarifi|adieu|regrettera|tout s.?arr.te|quoi bon|connerie|[aà] rien\b|.tre l[aà]|tais plus|better off|serais d|rien n.a|force|courage|dernier message|un (?:poids|boulet)|sterben|umbring|mich|leben|aufwachen|\btot\b|sinn mehr|morir|vivir|sin m[ií]|muert|despertar|sentido|senso|motivo|morire|ucciderm|finita|vivere|senza di me|svegliarmi|morrer|matar|viver|sem mim|acordar/i;

/** A clause ends, or goes on with something of its own. */
const end = String.raw`(?= *(?:$|[^\p{L}\d ]|(?:and|or|but|because i|so badly|every|tonight|today|now|right now|some|most|any ?more|tbh|honestly|at times|at this point|rn|if i|if you|et|mais|ou|car|au moins|franchement|ce soir|cette nuit|tous|chaque|parfois|des fois|vraiment|depuis|maintenant|hier|tellement (?:je|jai)|dans mon sommeil|je|jai|und|aber|oder|heute|y|pero|hoy|ya|todos|e|ma|ormai|ogni|mas|hoje)(?!\p{L})))`;
const adverbs = String.raw`(?:(?:just|really|honestly|actually|literally|seriously|genuinely|truly|only|even|so|kinda|still|often|sometimes|now|simply|constantly|always|juste|vraiment|serieusement|simplement|seulement|parfois|souvent|plus que|encore|bien|trop|de plus en plus|einfach|nur noch|nur|eigentlich|wirklich|oft|solo|realmente|solamente|davvero|veramente|spesso|apenas|mesmo|muitas vezes) )*`;

const rowsOf = (rows: string): string => rows.trim().split('\n').join('|');

/** Rows as whole words; `~` and `$` are put in here, so that the tables stay short. */
const worded = (rows: string): RegExp =>
  new RegExp(
    String.raw`(?<!\p{L})(?:${rowsOf(rows).replaceAll('~', adverbs).replaceAll('$', end)})(?!\p{L})`,
    'gu',
  );

/** Beside one of these a hint is one: sees no point in going on, with what? */
const besides = String.raw`so tired|exhausted|alone|on my own|lonely|hopeless|worthless|insurance|sle[ep]\w+|crying|no ?one \w+|nobody \w+|depress\w*|bailiffs?|evict\w*|(?:in )?debts?|lost everything|lost my|sorry to every|tonight
assurance|(?:femme|mari|enfants|famille|gosses) (?:aur\w+|ser\w+)|fatiguee?|epuisee?|seule?|dors plus|pleur\w*|dettes?|huissiers?|expuls\w*|tout perdu|desesp\w*|a qui parler|pardon|ce soir|je veux partir|lettre pour
mude|allein|schulden|sol[oa]|deudas|debiti|dividas|sozinh[oa]`;

/** Where nothing of a trade is named: a subscription may have no point either. */
const trade = String.raw`broadband|wi-?fi|subscri\w*|cancel\w*|switch\w*|order\w*|deliver\w*|apps?|games?|season|saison|episodes?|shows?|update|contract|custom\w*|shop\w*|buy\w*|loyal\w*|points|petition|club|team|watch\w*|play\w*|match
abonn\w*|resili\w*|command\w*|jeux?|seri\w+|forfait|client\w*|achet\w*|box|fibre|livraison|colis|applis?|magasin|boutique|abo|kund\w*|bestell\w*|vertrag|suscri\w+|assinatura|abbonament\w*`;

/** What people die of in fun, in the same sentence. */
const play = String.raw`so (?:cute|good|cringe|awkward|funny)|(?:this|the) (?:song|game|update|app|ad|queue|music|trailer|season|show|boss|heat)|hold music|respawn|spoil\w*|embarrass\w*|cringe|if i (?:have to|hear|see)|if (?:they|it(?! wasnt)|he|she|this) \w+
honte|genan\w*|malaise|musi[kqc]\w*|pubs?|mise a jour|jeu|episode|saison|serie|film|match|chanson|tellement (?:cest |elle est )?(?:beau|belle|bon|mignon|drole)|trop (?:beau|bon|mignon)|canicule|chaleur|reveil|lundi|exam\w*|quand je (?:vois|lis|entends)|si (?:je dois|jentends|ils|vous) \w+
verg\w+|calor|caldo|hitze|folge`;

const tables = [english, french, others];
let ears: { sure: RegExp; hint: RegExp }[] | null = null;

/** Made when the first comment gets through the gate: many pages have none. */
const listening = (): { sure: RegExp; hint: RegExp }[] =>
  (ears ??= tables.map(({ sure, hint }) => ({ sure: worded(sure), hint: worded(hint) })));

const whole = (rows: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${rowsOf(rows)})(?!\p{L})`, 'u');
const [isBeside, isTrade, isPlay] = [whole(besides), whole(trade), whole(play)];

const laughter =
  /[😂🤣😆😹😜😝😉💀☠😅😁😄🙃]|(?<!\p{L})(?:m+d+r+|ptdr+|lo+l+|lm(?:f)?ao+|rofl|(?:ha){2,}h?|h[ei]h[ei]+|(?:ja){2,}|(?:rs){2,}|k{3,}|xd+|jk)(?!\p{L})/iu;
/** In few words, tears are a fan's as often as not. */
const tears = /[😭🥹]/u;
const shortest = 80;
const longestJoke = 400;

const isFun = (text: string): boolean =>
  text.length <= longestJoke && (laughter.test(text) || (text.length < shortest && tears.test(text)));

/** Somebody else's words, no such wish, or a time that is over. */
const notMeant =
  /(?<!(?:^|[^\p{L}])(?:i|jai|deja) )(?<!\p{L})(?:said|says|saying|tells?|told \p{L}+|texted|wrote|lyrics?|sings?|singing|goes|titled|called|dit|disait|disant|repete|crie|ecrit|chante|paroles|sagte?|dice|dijo|detto|disse|diz)[ :,-]*(?:that |que |dass |che )?$|(?<!\p{L})(?:not|never|dont|no|non|nao|nunca|mai|pas|jamais|nicht) $/u;
const past =
  /(?<!\p{L})(?:years ago|used to|back then|when i was|saved (?:my|me)|no longer feel|ans apres|il y a (?:\p{L}+|\d+) ans|quand j(?:e|avais|etais)|a lepoque|sauvee? la vie|vor (?:\p{L}+|\d+) jahren|hace (?:\p{L}+|\d+) anos|anni fa|anos atras)(?!\p{L})/u;

const sentenceAround = (text: string, start: number, stop: number): string => {
  const before = Math.max(...['.', '!', '?', '\n'].map((mark) => text.lastIndexOf(mark, start - 1)));
  const after = text.slice(stop).search(/[.!?\n]/);
  return text.slice(before + 1, after < 0 ? text.length : stop + after);
};

function isMeant(text: string, { index, 0: words }: RegExpExecArray): boolean {
  const sentence = sentenceAround(text, index, index + words.length);
  return (
    !isPlay.test(sentence) &&
    !past.test(sentence) &&
    !notMeant.test(text.slice(Math.max(0, index - 40), index))
  );
}

const says = (words: RegExp, text: string): boolean =>
  matchesOf(words, text).some((match) => isMeant(text, match));

/**
 * Somebody says of themselves that they want to die, or see no point in going on; not in fun, not of others, not of a
 * subscription. Rather too seldom than too often: it calls a colleague at night.
 */
export function speaksOfEndingIt(text: string): boolean {
  if (!gate.test(text) || isFun(text)) return false;
  const own = withoutSpans(text, quotedSpans(text), () => ' ');
  const plain = foldWord(own)
    .replaceAll(/['’‘ʼ`´]/g, '')
    .replaceAll(/[ \u{A0}\t]+/gu, ' ');
  return listening().some(
    ({ sure, hint }) =>
      says(sure, plain) || (says(hint, plain) && isBeside.test(plain) && !isTrade.test(plain)),
  );
}

/** Where people are sent who may not wait until tomorrow; a shop's own helpline is none of these. */
const listeners =
  /(?<!\d)3114(?!\d)|\b116 ?123\b|\b988\b[^.!?]{0,20}\b(?:lifeline|crisis)|\b(?:call|text|dial) 988\b|\bsamaritans\b[^.!?]{0,40}(?:\d|night|free|call)|\b(?:call|ring|phone|text)\w* (?:the )?samaritans\b|sos amiti[ée]|suicide [ée]coute|\b(?:crisis|suicide) (?:hot|help)?lines?\b|telefonseelsorge|tel[ée]fono de la esperanza|telefono amico|\bcvv 188\b|sos voz amiga/i;

/** Somebody sends whom they answer to those who listen: they read what no list of words does. */
export const sendsToListeners = (text: string): boolean => listeners.test(text) && !isFun(text);
