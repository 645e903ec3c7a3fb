import { isUnmet } from '../text/unmet';
import type { Heard } from '../trajectory/heard';
import type { Situation } from './situation';

/** "Will do, all fine now.": no word of thanks, and content. */
const content =
  /\b(?:fine|good|great|perfect|sorted|fixed|works?|working|solved|thanks?|thx|ta|cheers|will do|merci|ok|parfait|nickel|r[ée]gl[ée]e?s?|re[çc]ue?s?|arriv[ée]e?s?|marche|fonctionne|top|super)\b/iu;

/** A word of regret, or of something that is done or will be; without one, nobody who complained has been answered. */
const helps =
  /sorry|apolog|regret|understand|look(?:ing)? (?:in|at)|check|find(?:ing)? out|\bask(?:ing|ed)?\b|pass(?:ed|ing)? (?:this|it|on)|\b(?:call|ring|rang|refund|replac|sen[dt]|fix|repair|back to you|let you know|will|today|tomorrow)|['’]ll\b|d[ée]sol|navr|excus|compren|regard|v[ée]rifi|transm|appel|rembours|remplac|envo|r[ée]par|revien|reven|demand|faisons|allons|\bvais\b|cr[ée]dit|rendu|rouvr|corrig|suspen|retir|remov|fixed|moved|\bviens\b|livr|nouve(?:au|l)|on (?:its|the) way|aujourd|demain|oui\b|\byes\b|leid|entschuld|pr[üu]f|k[üu]mmer|sient|disculp|revis|spiac|scus|verific|lament|desculp/iu;

const complains = ({ aside, byBrand, positive, reading }: Heard): boolean =>
  !aside && !byBrand && !positive && (reading?.complaint ?? 0) >= 0.6;

const isContent = ({ comment, positive, relieved }: Heard): boolean =>
  (positive || relieved) && !isUnmet(comment.text);

/** Writes again without a good word: "I asked for one picture". */
const isUnhelped = (read: Heard): boolean =>
  !isContent(read) &&
  !read.playful &&
  read.reading !== null &&
  (read.reading.complaint >= 0.5 || !content.test(read.comment.text));

/**
 * How the brand's last answer landed with those who had complained before it (Einwiller & Steilen 2015): how many of them
 * came back unhelped, and whether it talked past them all.
 */
export function sinceAnswer(heard: readonly Heard[]): Pick<Situation, 'returned' | 'talkedPast' | 'asked'> {
  const at = heard.findLastIndex(({ byBrand }) => byBrand);
  const answer = heard[at]?.comment.text ?? '';
  const cross = new Set(
    heard
      .slice(0, at)
      .filter(complains)
      .map(({ voice }) => voice),
  );
  const since = at < 0 ? [] : heard.slice(at + 1);
  const back = since.filter(({ voice }) => cross.has(voice));
  return {
    returned: new Set(back.filter(isUnhelped).map(({ voice }) => voice)).size,
    asked: since.some(
      (read) =>
        read.codes.has('question-to-brand') &&
        read.parent?.byBrand !== false &&
        !(read.aside || read.playful || isContent(read)),
    ),
    talkedPast: answer !== '' && cross.size > 0 && !helps.test(answer) && !back.some(isContent),
  };
}
