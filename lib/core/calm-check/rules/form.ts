import { avoidedWords, wholeWord } from '../../brand-words';
import type { LanguageCode } from '../../language';
import type { ReplyDocument } from '../document';
import { clearLanguage, guessLanguage } from '../guess-language';
import type { Hit, Rule } from '../rule';

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
    return Array.from(runs)
      .filter(([run]) => {
        const words = run.split(/[ ,'’-]+/);
        if (brand.toUpperCase().includes(run)) return false;
        return (
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
const pointing =
  /^(?:(?:vous|tu) (?!avez (?:bien |tout a fait |parfaitement |entierement |completement |absolument |mille fois )*(?:raison|le droit|bien fait|ete (?:nombreux|plusieurs)|attendu|signale|ecrit|ete)|as (?:bien |tout a fait )*(?:raison|le droit|bien fait|attendu)|pouv|peux|merit|recev|trouver|voila|nous manqu|(?:avez|as) (?:jusqu|encore|ete|du |paye|commande|perdu|subi|vecu|passe|reserve|recu|eu|trouve|decouvert|bien)|n'(?:etes|es) (?:pas (?:le|la|les) (?:seul|premi)|pour rien)|n'y (?:etes|es) pour rien|n'avez rien|etes (?:en droit|dans votre droit|nombreu|plusieurs|bien|le bienvenu|les bienvenu)|n'(?:aviez|avais|auriez|aurais) (?:pas|rien) (?:a|du)|n'avez pas a |ne devriez|ne devrais|auriez du (?:etre|avoir|recevoir)|aurez|attend|demand|aimez|trouverez|nous (?:avez|aviez)|me |souhait|comptiez|comptais|auras|es (?:en droit|dans ton droit|le bienvenu)|parles d|aimes|trouveras|faites (?:bien|partie)|parlez d)|you (?!(?:can|could|may|might|deserve|deserved|shouldn't have|should have (?:heard|had|been|received|got)|asked|waited|told us|wrote|have (?:every|a|the) right|have a point|were right|are right|are entitled|have been waiting|have waited|ordered|'re|'ll|'ve|will|have (?:until|been|had|lost|spent)|spent|lost|bought|booked|called|rang|emailed|sat|stood|received|got|had (?:every|a|to|been)|don't (?:have|need)|didn't (?:deserve|need|get)|won't|expected|shouldn't need|were (?:promised|told|left|charged|kept|owed)|raise|make a (?:fair|good)|paid|trusted|mention|describe)\b)|(?:votre|vos|ton|tes|ta|your) (?:\w+ )?(?:ton|attitude|comportement|agressivite|accusations?|propos|mauvaise|remarques? (?:est|sont)|compte pour|tone|behaviour|behavior|attitude|accusation|language|rudeness|claim that|expectations?|avis (?:est (?!juste|utile|precieux)|nous (?:surpren|etonn))|version (?!me|nous|est (?:meilleure|juste))|critique (?:me|nous|est (?:injust|exager|infond|sever))|reaction))/;
const youAre =
  /^you(?:'re| are) (?!(?:\w+ )?(?:right|entitled|welcome|not alone|free to (?:write|ring|call|reach)|waiting|still waiting|owed|within your|not (?:the (?:only|first)|alone)|the (?:second|third|fourth))\b)/;

const secondPersonStart: Rule = {
  code: 'second-person-start',
  languages: ['en', 'fr'],
  source: 'Zhang et al. 2018 (second-person start −0.21)',
  find(reply) {
    const body = reply.folded.slice(reply.bodyStart);
    const match = pointing.exec(body) ?? youAre.exec(body);
    if (match === null) return [];
    const word = /^[\p{L}']+/u.exec(match[0])?.[0] ?? match[0];
    return [at(reply.bodyStart, word)];
  },
};

const apology: Partial<Record<LanguageCode, RegExp>> = {
  en: /\b(?:sorry|apolog\w+|regret\w*|understand|appreciate|hear you|see why|sympathi[sz]e)\b[^.!?;]{0,90}?(,? (?:but|however|though|although|yet|that said|still,|even so|unfortunately) )/g,
  fr: /\b(?:pardon|desolee?s?|navree?s?|excus\w+|regrett\w+|compren(?:ds|ons)|entend(?:s|ons)|concevons|concois)\b[^.!?;]{0,90}?([,;]? (?:mais|cependant|toutefois|pourtant|neanmoins|or|sauf que|seulement,|malheureusement) )/g,
  de: /\b(?:tut (?:uns|mir) leid|entschuldig\w+|verstehen?|bedauern)\b[^.!?;]{0,90}?(,? (?:aber|jedoch|allerdings) )/g,
  es: /\b(?:siento|sentimos|lament\w+|disculp\w+|entiendo|entendemos)\b[^.!?;]{0,90}?(,? (?:pero|sin embargo|aunque) )/g,
  it: /\b(?:dispiace|scus\w+|capisco|capiamo|comprendo)\b[^.!?;]{0,90}?(,? (?:ma|pero|tuttavia) )/g,
  pt: /\b(?:lament\w+|desculp\w+|entendo|entendemos|compreendo)\b[^.!?;]{0,90}?(,? (?:mas|porem|contudo) )/g,
};
/** « Je comprends, mais … »; also a new sentence right after the apology that starts with "but". */
const afterSentence =
  /\b(?:sorry|apologi[sz]e|apologies|desolee?s?|navree?s?|excuses|regrettons|regrette|comprends|comprenons|understand)\b[^.!?;]{0,90}[.!;] ((?:but|however|that said|having said that|that being said|even so|in fairness|still,|nevertheless|nonetheless|mais|cependant|toutefois|neanmoins|cela dit|ceci dit|cela etant|ceci etant|malgre tout|pour autant|reste que|en revanche)[ ,])/g;

/** The same without the turn: what follows it becomes, or stays, a sentence of its own. */
function withoutTurn(reply: ReplyDocument, hit: Hit, isSentence: boolean): Hit {
  const rest = reply.sentences.find(({ end }) => end > hit.start)?.end ?? reply.text.length;
  const after = reply.text.slice(hit.end, rest).trimStart();
  if (after === '') return hit;
  const sentence = after.charAt(0).toUpperCase() + after.slice(1);
  return {
    ...hit,
    suggestion: isSentence ? sentence : `. ${sentence}`,
    replaces: { start: hit.start, end: rest },
  };
}

const butAfterApology: Rule = {
  code: 'but-after-apology',
  languages: ['en', 'fr', 'de', 'es', 'it', 'pt'],
  source: 'Lewicki et al. 2016; G49',
  find(reply) {
    const patterns = [apology[reply.language], afterSentence].filter((one) => one !== undefined);
    return patterns.flatMap((pattern) =>
      Array.from(reply.folded.matchAll(pattern), (match) => {
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

const tu = /\b(?:tu|toi|ton|tes|t'as|t'es|te)\b|\bt'(?=[aeiouyh])/g;
const vous = /\b(?:vous|votre|vos)\b|\b(?:ecrivez|dites|faites|envoyez)\b/g;
/** « Bonjour à tous, vous … » speaks to many: a brand that says tu may still say vous. */
const toMany = /\b(?:a tous|a toutes|tout le monde|chacun|vous tous|vous toutes)\b/;

const wrongRegister: Rule = {
  code: 'wrong-register',
  languages: ['fr'],
  source: 'G10; Decock et al. 2021',
  find(reply) {
    const familiar = [...reply.folded.matchAll(tu)];
    const polite = [...reply.folded.matchAll(vous)];
    const address =
      reply.context.brand?.address ?? (familiar.length > 0 && polite.length > 0 ? 'vous' : null);
    if (address === null || (address === 'tu' && toMany.test(reply.folded))) return [];
    return (address === 'tu' ? polite : familiar).map((match) => at(match.index, match[0]));
  },
};

const gap: Rule = {
  code: 'gap',
  languages: 'any',
  source: 'G33',
  find: (reply) =>
    Array.from(reply.text.matchAll(/\[[^\]\n]{2,60}\]/g), (match) => at(match.index, match[0])),
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
  gap,
  avoidedWord,
];
