import { avoidedWords, wholeWord } from '../../brand/brand-words';
import { gap } from '../../text/gap';
import type { LanguageCode } from '../../text/language';
import { capitalised } from '../../text/letter-case';
import type { ReplyDocument } from '../document';
import { clearLanguage, guessLanguage } from '../guess-language';
import type { Hit, Rule } from '../rule';
import { matchesOf } from '../../text/matches';

const at = (start: number, text: string, suggestion: string | null = null): Hit => ({
  start,
  end: start + text.length,
  suggestion,
});
const whole = (reply: ReplyDocument): Hit => ({ start: 0, end: reply.text.length, suggestion: null });

/** Emphasis in ordinary words; acronyms (IBAN, RGPD) and names (brand, IKEA) stay. */
const shouted =
  /^(?:NOT|NEVER|ALWAYS|DID|VERY|ONLY|ALL|YOUR|YOU|MUST|NOW|STOP|PLEASE|READ|EVERY|FREE|JAMAIS|TOUJOURS|PAS|TOUS|TOUT|TOUTES|RIEN|AUCUN|AUCUNE|TRÈS|VOUS|VOTRE|MERCI|BIEN|ENCORE|DÉJÀ|AVANT|CLAIREMENT|OFFERT|GRATUIT|URGENT|IMPORTANT|STRICTEMENT|VRAIMENT|FAUX|REALLY|CLEARLY|WRONG|FALSE|NO|NON)$/u;

const capitals: Rule = {
  code: 'capitals',
  languages: 'any',
  source: 'G9, G10',
  find(reply) {
    const brand = reply.context.brand?.name ?? '';
    const runs = reply.text.matchAll(/(?<![\p{L}\d-])\p{Lu}{2,}(?:[ ,'’-]+\p{Lu}{2,})*(?![\p{L}\d])/gu);
    const long = new Set(
      (reply.text.match(/(?<![\p{L}\d#@-])\p{Lu}{6,}(?![\p{L}\d])/gu) ?? []).filter(
        (word) => !brand.toUpperCase().includes(word),
      ),
    );
    return Array.from(runs)
      .filter(([run]) => {
        const words = run.split(/[ ,'’-]+/);
        if (brand.toUpperCase().includes(run)) return false;
        return (
          // One long word in capitals may be a name; two different ones are a raised voice.
          (long.size > 1 && words.some((word) => long.has(word))) ||
          words.some((word) => shouted.test(word) || (word.length > 4 && ordinary.test(word))) ||
          (words.length > 1 && run.length >= 7)
        );
      })
      .map((match) => at(match.index, match[0], match[0].toLowerCase()));
  },
};

/** Endings of ordinary words: a long word in capitals that has one is no acronym. */
const ordinary = /(?:É|ÉE|ÉS|ÉES|MENT|TION|IONS|EUR|IBLE|EZ|ED|ING|LY|SIDE)$/u;

/** « ? », "you", "tu": a beginning that points at the person and goes on with a reproach. */
const pointing = new RegExp(
  String.raw`^(?:(?:vous|tu) (?!${[
    // What they did, say or went through, told again; the wordings of blame know the rest.
    "(?:nous |me |ne |l'|les |nous l'|m'|y |en |n')?(?:avez|as|aviez|avais) (?!tort|decide de (?:nous|me)|choisi de (?:nous|me)|un sacre|du culot|mal |manifest|visibl|surement|sans doute|probabl|certain|clair|evid|du (?:mal|oubli|vous|te|faire|confond)|tout faux|beau )",
    "(?:n'|ne )?(?:auriez|aurais) (?:pas )?(?:du|pu) (?:etre|avoir|recevoir|trouver|attendre)",
    "pouv|peux|merit|devri?(?:ez|ais|ai[st]|ez) (?:[a-z]+ )?(?:recev|voir|trouv|avoir(?! (?:honte|la decence))|etre|pouvoir|entendre)|recev|trouver|voila|nous (?:manqu|quitt)|partez|quittez|aurez|auras|attend|demand|aime|souhait|compti|compta|me |voul(?!ez (?:encore|toujours|le beurre|nous (?:nuire|faire|salir)|la guerre))|retrouv|gard|vener|venez (?!de )|verr|ser(?:ez|as) (?:rappel|prevenu|contacte|rembours|livre|averti|inform|tenu)|pourr|faites (?:bien|partie)|parlez d(?!'un sujet)|parles d(?!'un sujet)|posez|poses|touchez|soulev|signal|evoqu|decriv|reste[zs] |connaissez (?:bien|notre|deja)",
    "n'(?:etes|es) (?:pas (?:le|la|les) (?:seul|premi)|pour rien)|n'y (?:etes|es) pour rien|n'avez (?:rien|pas a)|ne devriez|ne devrais|ne serez|ne seras",
    '(?:etes|es) (?:en droit|dans (?:votre|ton) droit|nombreu|plusieurs|bien|toujours (?:le|la)|(?:le|la|les) bienvenu|la bienvenue)',
  ].join('|')})|you (?!(?:${[
    "can|could|may|might(?! want)|deserved?|shouldn't (?:have|need)|should never|should (?:have (?:heard|had|been|received|got)|receive|get|see|hear|be able|now|soon)|'re|'ll|'ve (?!got (?:some|a) (?:nerve|cheek)|made up your|decided to|clearly|obviously|got it all|chosen)|will|won't|'d",
    'have (?:every|a|the) (?:right|reason|point)|have (?:until|been|had|lost|spent|waited)|had (?:every|a|an|to|been|the|(?!failed|ignored|forgotten|neglected|refused)[a-z]+ed)|were (?:right|promised|told|left|charged|kept|owed|given|sent|quoted)|are (?:right|entitled)',
    "haven't (?:missed|lost)|don't (?:have|need)|didn't (?:deserve|need|get|do anything)|did (?:everything|nothing|well|right|exactly|the right|say|tell)",
    // The past, told again: reported, waited, asked; not what blames.
    '(?!fail|ignor|misplac|exaggerat|order(?!ed)|overlook|neglect|refus|insist|tick|click|sign(?! up)|agree|accept|omit|miss(?:ed the)|confus|misread|happened to)[a-z]+ed',
    'wrote|told us|rang|lost|spent|bought|sat|stood|got|paid|put (?:it|this|your|us|me|up)|made a (?:fair|good)|make a (?:fair|good)|raise|mention|describe|trust|gave|sent|came|went|bore|drove|found|caught|took|set|kept|said it',
  ].join('|')})\b)|(?:votre|vos|ton|tes|ta|your) (?:\w+ )?(?:${[
    'ton|attitude|comportement|agressivite|accusations?|propos|mauvaise|remarques? (?:est|sont)(?! (?:\\w+ ){0,2}(?:juste|fondee|legitime|pertinente|utile|precieuse))|compte pour|avis nous (?:surpren|etonn)|version (?!me|nous|est (?:meilleure|juste))|critique (?:me|nous)',
    '(?:avis|commentaire|message|critique|remarque|publication|note|post|reaction|colere|indignation|jugement|recit) (?:est|sont|reste|nous semble|parait|semble|nous parait) (?:\\w+ ){0,2}(?:injust|exager|excessi|infond|deplac|inexact|faux|fausse|mensong|hors|gratuit|plein|rempli|bourre|ridicul|sever|inaccept|agressi|mechant|blessant|irrespect|disproportion|trompeu|malhonnet)',
    '(?:reproches?|critiques?|remarques?|arguments?|accusations?|recit|avis|commentaire|message) (?:tomb|manqu|passent? a cote|oubli|deform|ne (?:tien|repos|refle)|contien|ignor)',
    '(?:complaints?|reviews?|messages?|comments?|criticisms?|points?|posts?) (?:miss(?:es)? the|leaves? out|ignores?|twists?|contains?|overlooks?|does(?:n.t| not)|do(?:n.t| not))',
    'tone|behaviou?r|accusation|language|rudeness|claim that|expectations?',
    '(?:review|comment|post|message|criticism|remark|rating|feedback|reaction|anger|outrage|frustration|story) (?:is|was|seems|feels|sounds) (?:\\w+ ){0,2}(?:full of|riddled|out of proportion|disproportion|unjustified|unfair|unjust|exaggerat|excessive|unfounded|untrue|false|wrong|misleading|aggressive|rude|harsh|hurtful|unreasonable|dishonest|over the top|inaccurate)',
  ].join('|')}))`,
);
const youAre =
  /^you(?:'re| are) (?!(?:\w+ )?(?:right|entitled|welcome|not alone|free to (?:write|ring|call|reach)|waiting|still waiting|leaving|going|hurt|angry|upset|disappointed|worried|without|stuck|left|owed|within your|not (?:the (?:only|first)|alone)|the (?:second|third|fourth))\b)/;

const youHave =
  /^you've (?:\w+ly )?(?:got (?:some|a lot of|a) (?:nerve|cheek)|got (?:it|this|that) (?:all )?(?:wrong|mixed|backwards)|got the wrong|made up your|decided to (?:harm|hurt|attack)|mixed|misunderstood|misread|missed the|confused|chosen to|picked the wrong)/;

/** « Vous cherchez un cadeau ? »: which questions accuse is told by their own wordings. */
const asks = (reply: ReplyDocument): boolean => {
  const first = reply.sentences.find(({ end }) => end > reply.bodyStart);
  return first !== undefined && reply.folded.charAt(first.end - 1) === '?';
};

const secondPersonStart: Rule = {
  code: 'second-person-start',
  languages: ['en', 'fr'],
  source: 'Zhang et al. 2018 (second-person start −0.21)',
  find(reply) {
    const body = reply.folded.slice(reply.bodyStart);
    const match = pointing.exec(body) ?? youAre.exec(body) ?? youHave.exec(body);
    if (match === null || asks(reply)) return [];
    const word = /^[\p{L}']+/u.exec(match[0])?.[0] ?? match[0];
    return [at(reply.bodyStart, word)];
  },
};

const apology: Partial<Record<LanguageCode, RegExp>> = {
  en: /\b(?:sorry|apolog\w+|regret\w*|understand|appreciate|hear (?:you|that|your)|get (?:that|it|why)|see (?:why|that)|sympathi[sz]e)\b[^.!?;]{0,90}?(,? (?:but|however|though|although|yet(?!,? (?:and|or|but)\b)|nevertheless|nonetheless|all the same|that said|then again|still,|even so|only(?= (?:the|our|we|it|that|this|there|these|your|you))|except(?: that)?|mind you|having said that),? )/g,
  fr: /\b(?:pardon|desolee?s?|navree?s?|excus\w+|regrett\w+|compren(?:ds|ons|d)|entend(?:s|ons)|concevons|concois)\b[^.!?;]{0,90}?([,;]? (?:mais|cependant|toutefois|pourtant|neanmoins|or|sauf que|seulement(?=,| (?:les?|la|l'|nos|notre|nous|on|il|ce|cela|vous|votre|c'))|reste que|cela dit,?|ceci dit,?|cela etant,?|ceci etant,?|en meme temps,?|d'un autre cote,?|pour autant,?|apres,) )/g,
  de: /\b(?:tut (?:uns|mir) leid|entschuldig\w+|verstehen?|bedauern)\b[^.!?;]{0,90}?(,? (?:aber|jedoch|allerdings) )/g,
  es: /\b(?:siento|sentimos|lament\w+|disculp\w+|entiendo|entendemos)\b[^.!?;]{0,90}?(,? (?:pero|sin embargo|aunque) )/g,
  it: /\b(?:dispiace|scus\w+|capisco|capiamo|comprendo)\b[^.!?;]{0,90}?(,? (?:ma|pero|tuttavia) )/g,
  pt: /\b(?:lament\w+|desculp\w+|entendo|entendemos|compreendo)\b[^.!?;]{0,90}?(,? (?:mas|porem|contudo) )/g,
};
/** « Je comprends, mais … »; also a new sentence right after the apology that starts with "but". */
const afterSentence =
  /\b(?:sorry|apologi[sz]e|apologies|regret|desolee?s?|pardon|navree?s?|excuses?|regrettons|regrette|comprends|comprenons|understand)\b[^.!?;]{0,90}[.!;] ((?:but|however|that said|having said that|that being said|even so|then again|mind you|in fairness|still,|nevertheless|nonetheless|mais|cependant|toutefois|neanmoins|cela dit|ceci dit|cela etant|ceci etant|malgre tout|pour autant|reste que|toujours est-il que|il n'empeche que|n'empeche que|apres,|en meme temps,|en revanche)[ ,])/g;

/** The same without the turn: what follows it becomes, or stays, a sentence of its own. */
function withoutTurn(reply: ReplyDocument, hit: Hit, isSentence: boolean): Hit {
  const rest = reply.sentences.find(({ end }) => end > hit.start)?.end ?? reply.text.length;
  const after = reply.text.slice(hit.end, rest).trimStart();
  if (after === '') return hit;
  const sentence = capitalised(after);
  return {
    ...hit,
    suggestion: isSentence ? sentence : `. ${sentence}`,
    // "… gâteau ; cela étant, …": no space before the full stop.
    replaces: { start: isSentence ? hit.start : reply.text.slice(0, hit.start).trimEnd().length, end: rest },
  };
}

const butAfterApology: Rule = {
  code: 'but-after-apology',
  languages: ['en', 'fr', 'de', 'es', 'it', 'pt'],
  source: 'Lewicki et al. 2016; G49',
  find(reply) {
    const patterns = [apology[reply.language], afterSentence].filter((one) => one !== undefined);
    return patterns.flatMap((pattern) =>
      matchesOf(pattern, reply.folded).map((match) => {
        const turn = match[1] ?? '';
        const end = match.index + match[0].length;
        return withoutTurn(reply, at(end - turn.length, turn), pattern === afterSentence);
      }),
    );
  },
};

/** The longest good reply that was seen has about 95 words; from 150 on nobody reads to the end. */
const mostWords = 150;

const tooLong: Rule = {
  code: 'too-long',
  languages: 'any',
  source: 'Golmohammadi et al. 2021; G21',
  find(reply) {
    const { limit } = reply.context;
    if (limit !== undefined && reply.text.length > limit)
      return [{ start: limit, end: reply.text.length, suggestion: null }];
    const words = reply.text.matchAll(/\S+/g);
    let count = 0;
    for (const word of words) {
      count += 1;
      if (count > mostWords) return [{ start: word.index, end: reply.text.length, suggestion: null }];
    }
    return [];
  },
};

const wrongLanguage: Rule = {
  code: 'wrong-language',
  languages: 'any',
  source: 'G10',
  find(reply) {
    const written = clearLanguage(reply.text);
    const { thread, language } = reply.context;
    const spoken = thread === undefined ? 'und' : guessLanguage(thread.texts.join('\n'));
    const expected = spoken === 'und' ? (language ?? 'und') : spoken;
    return written === 'und' || expected === 'und' || written === expected ? [] : [whole(reply)];
  },
};

/** « Le ton », « hausser le ton » address nobody. */
const tu =
  /\b(?:tu|toi|(?<!\b(?:le|un|du|ce|au|de|quel|bon|notre|votre|meme) )ton|tes|t'as|t'es|te)\b|\bt'(?=[aeiouyh])/g;
const vous = /\b(?:vous|votre|vos)\b|\b(?:ecrivez|dites|faites|envoyez)\b/g;
/** « Bonjour à tous, vous … » speaks to many: a brand that says tu may still say vous. */
const toMany = /\b(?:a tous|a toutes|tout le monde|chacun|vous tous|vous toutes)\b/;

/** « On vous doit une explication » to someone who is called tu: said to one of them about all. */
const ofMany = /\b(?:on|nous) $/;

const wrongRegister: Rule = {
  code: 'wrong-register',
  languages: ['fr'],
  source: 'G10; Decock et al. 2021',
  find(reply) {
    const familiar = matchesOf(tu, reply.folded);
    const polite = matchesOf(vous, reply.folded);
    const address =
      reply.context.brand?.address ?? (familiar.length > 0 && polite.length > 0 ? 'vous' : null);
    if (address === null || (address === 'tu' && toMany.test(reply.folded))) return [];
    if (
      reply.context.brand === undefined &&
      polite.every(({ index }) => ofMany.test(reply.folded.slice(0, index)))
    )
      return [];
    return (address === 'tu' ? polite : familiar).map((match) => at(match.index, match[0]));
  },
};

const openGap: Rule = {
  code: 'gap',
  languages: 'any',
  source: 'G33',
  find: (reply) => matchesOf(gap, reply.text).map((match) => at(match.index, match[0])),
};

const avoidedWord: Rule = {
  code: 'avoided-word',
  languages: 'any',
  source: 'G10',
  find: (reply) =>
    avoidedWords({ avoid: reply.context.brand?.avoid ?? [] }).flatMap(({ word, instead }) =>
      Array.from(reply.text.matchAll(wholeWord(word)), (match) => ({
        ...at(match.index, match[0]),
        suggestion: instead,
      })),
    ),
};

/** Rules on the reply's form. */
export const formRules: readonly Rule[] = [
  capitals,
  secondPersonStart,
  butAfterApology,
  tooLong,
  wrongLanguage,
  wrongRegister,
  openGap,
  avoidedWord,
];
