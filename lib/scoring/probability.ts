/** Log-odds → probability. */
export const chance = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Log-odds of several outcomes → their probabilities. */
export function shares(logits: readonly number[]): number[] {
  const most = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Three places are more than the lexicons know. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;
