/** Log-odds → probability. */
export const chance = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Log-odds of several outcomes → their probabilities, in the same list. */
export function shares(logits: number[]): number[] {
  let most = -Infinity;
  for (const logit of logits) most = Math.max(most, logit);
  let sum = 0;
  for (let at = 0; at < logits.length; at += 1) {
    const power = Math.exp((logits[at] ?? 0) - most);
    logits[at] = power;
    sum += power;
  }
  for (let at = 0; at < logits.length; at += 1) logits[at] = (logits[at] ?? 0) / sum;
  return logits;
}

/** Three places are more than the lexicons know. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;
