/** A sentence as it goes on after other words: "Hi Leah, we are…". The English "I" has one case only. */
export const midSentence = (sentence: string): string =>
  /^I\b/.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
