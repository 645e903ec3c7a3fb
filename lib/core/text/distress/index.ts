import { english } from './english';
import { french } from './french';
import { foldWord } from '../folding';
import { german, italian, portuguese, spanish } from './others';
import { quotedSpans, withoutSpans } from '../quotation';

/** What a language says of it. Rows of a list are alternatives. */
export interface DistressWords {
  /** Says by itself that somebody wants to die or to be gone. */
  sure: string;
  /** Sees no point in going on: with what? Counts beside one of `besides`, and where nothing of a `trade` is named. */
  hint: string;
  besides: string;
  trade: string;
  /** What people die of in fun, in the same sentence. */
  play: string;
}

/** Without one of these no comment tells of it; most have none, and nothing else is asked of them. */
const gate =
  /suic[ií]d|suizid|selbstmord|myself|my life|own life|to die|na die|(?:be|off|was|were|am|.m|more|just) dead|without me|wak(?:e|ing) up|alive|living|arrive plus|dernier message|to live|to exist|existing|exister|existieren|(?:the|no|any) point|reason (?:left |for )?(?:me )?(?:to|for|in|of)|going on|go on|carry on|keep going|end(?:ing)? it|read this|better off|better if|easier if|ended it|overdose|wish i(?: was| were| had|.?d| could)|when i.?m dead|jump(?:ing)? (?:off|in front|under|from)|throw myself|bridge|to end|to stop\b|self.?harm|pills|tablets|meds|burden|way out|last (?:post|message)|goodbye|be here|be around|miss me|notice if|(?:care|gone|with|of|on|face|do) (?:if i|life)|another day|mourir|crever|vivre|(?:la|ma|cette|mi|minha|mia) (?:vie|vida|vita)\b|en finir|mes jours|je (?:ne |me )?serais? d|sauter|me (?:tue|suicide)|rien n.?a|rien (?:ne )?me r|me tuer|me (?:pendre|flinguer|jeter|supprimer|faire du mal)|en l.air|les veines|sans moi|barrass|veiller|dispara|continuer|(?:.tre|plus|mieux|serais|ma|mais|meglio|lhor|fossi|da) mort|noires|sous un train|xanax|cachets|somnif|lirez|aurez lu|.tre l[aà]|comprim|dicaments|avale|scarifi|mutil|adieu|retient|rattache|tout s.?arr.te|à quoi|a quoi|int.?r.?t|la force|le courage|plus tenir|[aà] rien\b|un (?:poids|boulet|fardeau)|connerie|b.tise|[àa] personne|me (?:regrett|pleur)|sterben|umbringe|umzubringen|bringe? mich|leben|ohne mich|aufwachen|\btot\b|sinn|treib|weiter|morir|matar|vivir|viviendo|sin m[ií]|despert|muert|sentido|seguir|morire|uccider|ammazz|finita|vivere|senza di me|svegli|sparire|avanti|morrer|viver|sem mim|acordar|sumir|seguro|continuar/i;

/** A clause ends, or goes on with something of its own. */
const end = String.raw`(?= *(?:$|[^\p{L}\d ]|(?:and|or|but|because i|so badly|every|tonight|today|now|right now|some|most|any ?more|tbh|honestly|at times|at this point|rn|if i|if you|et|mais|ou|car|au moins|franchement|ce soir|cette nuit|tous|chaque|parfois|des fois|vraiment|depuis|maintenant|hier|tellement (?:je|jai)|dans mon sommeil|je|jai|und|aber|oder|heute|y|pero|hoy|ya|todos|e|ma|ormai|ogni|mas|hoje)(?!\p{L})))`;
const adverbs = String.raw`(?:(?:just|really|honestly|actually|literally|seriously|genuinely|truly|only|even|so|kinda|still|often|sometimes|now|simply|constantly|always|juste|vraiment|serieusement|simplement|seulement|parfois|souvent|plus que|encore|bien|trop|de plus en plus|einfach|nur noch|nur|eigentlich|wirklich|oft|solo|realmente|solamente|davvero|veramente|spesso|apenas|mesmo|muitas vezes) )*`;

const rowsOf = (rows: string): string => rows.trim().split('\n').join('|');

/** Rows as whole words; `~` and a `$` outside of brackets are put in here, so that the tables stay short. */
const worded = (rows: string): RegExp =>
  new RegExp(
    String.raw`(?<!\p{L})(?:${rowsOf(rows).replaceAll('~', adverbs).replaceAll('$', end)})(?!\p{L})`,
    'gu',
  );

interface Ear {
  sure: RegExp;
  hint: RegExp;
  besides: RegExp;
  trade: RegExp;
  play: RegExp;
}

const tables = [english, french, german, spanish, italian, portuguese];
let ears: readonly Ear[] | null = null;

/** Made when the first comment gets through the gate: many pages have none. */
const listening = (): readonly Ear[] =>
  (ears ??= tables.map(({ sure, hint, besides, trade, play }) => ({
    sure: worded(sure),
    hint: worded(hint),
    besides: worded(besides),
    trade: worded(trade),
    play: worded(play),
  })));

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

const heardBy = ({ sure, hint, besides, trade, play }: Ear, text: string): boolean => {
  const isMeant = ({ index, 0: words }: RegExpExecArray): boolean => {
    const sentence = sentenceAround(text, index, index + words.length);
    return (
      sentence.search(play) < 0 &&
      !past.test(sentence) &&
      !notMeant.test(text.slice(Math.max(0, index - 40), index))
    );
  };
  if ([...text.matchAll(sure)].some(isMeant)) return true;
  return (
    text.search(hint) >= 0 &&
    text.search(besides) >= 0 &&
    text.search(trade) < 0 &&
    [...text.matchAll(hint)].some(isMeant)
  );
};

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
  return listening().some((ear) => heardBy(ear, plain));
}
