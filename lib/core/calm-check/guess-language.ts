import type { LanguageCode } from '../text/language';
import { fold } from './fold';

type Known = Exclude<LanguageCode, 'und'>;
type Scores = [Known, number][];

/** The commonest words that a language shares with as few of the others as can be; folded. */
const functionWords: Record<Known, string> = {
  en: "the and of to is in that it for you was on are with this have from not be we your our my i at what they would will been has so by but can if there all were an or just when please thanks sorry hi how do did got its he she get about me now still don't i'm it's can't i've we're that's hello up out no any one why who never again than over into",
  fr: "de un tu te toi ton ta tes etes es oui non peu comme quel quelle cela ca ce cet ces ceci si desole desoles navre chez leurs ni donc alors nos toute tous toutes cher y le la les des une est et pas que vous je nous pour dans ce qui sur plus au avec sont votre mais cette ou il elle se ont mon ma mes par fait bien tout on ne du tres c'est j'ai meme ca aux merci bonjour notre nos vos sans etre avez ete suis leur deja depuis toujours jamais rien quand aussi moi sa ses d'un d'une n'est qu'il quoi faut peut jours",
  de: 'der die das und ist nicht ich sie wir mit ein eine fur auf den dem zu von es im auch sich wird haben ihr ihre bei wie noch nur aber oder kann mir uns sind war hat einen einem keine kein nach seit schon mehr immer wenn aus bitte danke werden wurde',
  es: 'el la de tu te los las un una es que en y por con para no se su lo como mas pero sus le ya este muy sin sobre me hay nos cuando todo esta ser son dos tambien fue habia era usted gracias hola desde tengo mi del al pedido estoy nada porque quien ha he han les nuestro',
  it: 'il lo la le gli tu te una che di e in per non un sono con del della dei delle si da come piu anche ma al alla ho hai ha nel nella questo questa mi ci grazie ciao sia stato essere molto dopo ancora mio mia vostro abbiamo ordine perche quando nessuno tutto ora siamo',
  pt: 'o os as um uma que de e em nao com por para se do da dos das no na nos nas mais como mas foi ao tu te ele tem seu sua ou ser quando muito ja eu tambem so pelo pela ate isso voce voces obrigado obrigada ola meu minha estou sem ainda nosso porque fazer',
  nl: 'het een van en niet ik je dat op te zijn met voor er maar ook aan om wat naar bij nog door over zo al dan wel geen heeft hebben deze dit uw jullie wij mijn bestelling wordt hij ze',
};

const words = new Map<string, Known[]>();
for (const [code, list] of Object.entries(functionWords) as [Known, string][]) {
  for (const word of new Set(list.split(' '))) words.set(word, [...(words.get(word) ?? []), code]);
}

/** How much speaks for each language that has a word in the text, most first. */
function scoresOf(text: string): Scores {
  const score = new Map<Known, number>();
  const read = text.slice(0, 2000);
  const folded = fold(read);
  for (const { 0: word, index } of folded.matchAll(/\p{L}+(?:'\p{L}+)?/gu)) {
    // « à » is French, whatever a bare "a" may be elsewhere.
    if (word === 'a' && read.charAt(index) !== 'a' && read.charAt(index) !== 'A') continue;
    // Part of an address: ".com" says nothing in Portuguese.
    if (/[./@\]_]/.test(read.charAt(index - 1))) continue;
    const codes = words.get(word) ?? words.get(word.slice(0, word.indexOf("'") + 1)) ?? [];
    for (const code of codes) score.set(code, (score.get(code) ?? 0) + 1 / codes.length);
  }
  return [...score].sort((a, b) => b[1] - a[1]);
}

/** The first of the scores where it reaches `least` and is `times` the second; else `und`. */
function leader([best, second]: Scores, least: number, times: number): LanguageCode {
  if (best === undefined || best[1] < least || best[1] < times * (second?.[1] ?? 0)) return 'und';
  return best[0];
}
const guessed = (scores: Scores): LanguageCode => leader(scores, 1.5, 1.35);
const clear = (scores: Scores): LanguageCode => leader(scores, 3, 1.7);

/**
 * The language of a text by its function words; `und` where too few speak, or two languages nearly alike. Meant for
 * replies, which are sentences: the reader's detector stays the judge of comments.
 */
export const guessLanguage = (text: string): LanguageCode => guessed(scoresOf(text));

/** As `guessLanguage`, only where enough words speak to reproach someone with it. */
export const clearLanguage = (text: string): LanguageCode => clear(scoresOf(text));

/**
 * The language that a reply is checked in. A few words may be of several: then the one that is expected is the likelier,
 * and without one the likeliest, however little speaks for it ("Stop spreading this." has one word to go by).
 */
export function languageOfReply(text: string, expected: LanguageCode | undefined): LanguageCode {
  const scores = scoresOf(text);
  const sure = clear(scores);
  if (sure !== 'und') return sure;
  const written = guessed(scores);
  const speaksExpected = expected !== undefined && scores.some(([code]) => code === expected);
  return written === 'und' || speaksExpected ? (expected ?? scores[0]?.[0] ?? 'und') : written;
}
