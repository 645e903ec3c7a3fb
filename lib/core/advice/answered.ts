import type { Heard } from '../trajectory/heard';

/** "Will do, all fine now.": no word of thanks, and content. */
const content =
  /\b(?:fine|good|great|perfect|sorted|fixed|works?|working|solved|thanks?|thx|ta|cheers|will do|merci|ok|parfait|nickel|r[ée]gl[ée]e?s?|re[çc]ue?s?|arriv[ée]e?s?|marche|fonctionne|top|super)\b/iu;

/**
 * People whom the last answer did not help: a complaint that it was for, and its writer again below it,
 * "I asked for one picture" (Einwiller & Steilen 2015).
 */
export function returnedOf(heard: readonly Heard[]): number {
  const answer = heard.findLastIndex(({ byBrand }) => byBrand);
  if (answer < 0) return 0;
  const cross = crossBefore(heard, answer);
  const unhelped = heard
    .slice(answer + 1)
    .filter(
      ({ byBrand, comment, voice, positive, relieved, playful, reading }) =>
        !byBrand &&
        cross.has(voice) &&
        !positive &&
        !relieved &&
        !playful &&
        reading !== null &&
        (reading.complaint >= 0.5 || !content.test(comment.text)),
    );
  return new Set(unhelped.map(({ voice }) => voice)).size;
}

/** A word of regret, or of something that is done or will be; without one, nobody who complained has been answered. */
const helps =
  /sorry|apolog|regret|understand|look(?:ing)? (?:in|at)|check|find(?:ing)? out|\bask(?:ing|ed)?\b|pass(?:ed|ing)? (?:this|it|on)|\b(?:call|ring|rang|refund|replac|sen[dt]|fix|repair|back to you|let you know|will|today|tomorrow)|['’]ll\b|d[ée]sol|navr|excus|compren|regard|v[ée]rifi|transm|appel|rembours|remplac|envo|r[ée]par|revien|reven|demand|faisons|allons|\bvais\b|cr[ée]dit|rendu|rouvr|corrig|suspen|retir|remov|fixed|moved|\bviens\b|livr|nouve(?:au|l)|on (?:its|the) way|aujourd|demain|oui\b|\byes\b|leid|entschuld|pr[üu]f|k[üu]mmer|sient|disculp|revis|spiac|scus|verific|lament|desculp/iu;

export function isTalkedPast(heard: readonly Heard[]): boolean {
  const answer = heard.findLastIndex(({ byBrand }) => byBrand);
  const said = heard[answer]?.comment.text ?? '';
  if (said === '' || helps.test(said)) return false;
  const cross = crossBefore(heard, answer);
  const isContent = ({ voice, positive, relieved }: Heard): boolean =>
    cross.has(voice) && (positive || relieved);
  return cross.size > 0 && !heard.slice(answer + 1).some(isContent);
}

/** Who had complained before the answer. */
const crossBefore = (heard: readonly Heard[], answer: number): ReadonlySet<string> =>
  new Set(
    heard
      .slice(0, answer)
      .filter(complains)
      .map(({ voice }) => voice),
  );

const complains = ({ aside, byBrand, positive, reading }: Heard): boolean =>
  !aside && !byBrand && !positive && (reading?.complaint ?? 0) >= 0.6;
