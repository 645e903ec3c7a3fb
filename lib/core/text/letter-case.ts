/** How a sentence or a name begins. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A sentence as it goes on after other words: "Hi Leah, we are…". The English "I" has one case only. */
export const midSentence = (sentence: string): string =>
  /^I\b/.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);

export const startsUpper = (text: string): boolean => /^\p{Lu}/u.test(text);

/** Words that stand in for others, in the case of those: a name or the start of a sentence keeps its capital. */
export const inCaseOf = (replaced: string, instead: string): string =>
  startsUpper(replaced) ? capitalised(instead) : midSentence(instead);
