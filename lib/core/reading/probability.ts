/** Log-odds → probability. */
export const chance = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Probability → log-odds, kept away from both ends, where they are without bound. */
export function logOdds(probability: number): number {
  const inside = Math.min(0.999, Math.max(0.001, probability));
  return Math.log(inside / (1 - inside));
}

/** What values say by these weights, as log-odds; a value without a weight says nothing. */
export const logitOf = (weights: readonly number[], values: readonly number[], bias = 0): number =>
  values.reduce((sum, value, at) => sum + (weights[at] ?? 0) * value, bias);

/** Log-odds of several outcomes → their probabilities, in the same list. */
export function shares(logits: number[]): number[] {
  let most = -Infinity;
  for (let at = 0; at < logits.length; at += 1) most = Math.max(most, logits[at] ?? 0);
  let sum = 0;
  for (let at = 0; at < logits.length; at += 1) {
    const ahead = (logits[at] ?? 0) - most;
    const power = ahead === 0 ? 1 : Math.exp(ahead);
    logits[at] = power;
    sum += power;
  }
  for (let at = 0; at < logits.length; at += 1) logits[at] = (logits[at] ?? 0) / sum;
  return logits;
}

/** Three places are more than the lexicons know. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;
