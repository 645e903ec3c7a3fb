/** Log-odds → probability. */
export const chance = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Log-odds of several outcomes → their probabilities. */
export function shares(logits: readonly number[]): number[] {
  let most = -Infinity;
  for (const logit of logits) most = Math.max(most, logit);
  const powers: number[] = [];
  let sum = 0;
  for (const logit of logits) {
    const power = Math.exp(logit - most);
    powers.push(power);
    sum += power;
  }
  for (let at = 0; at < powers.length; at += 1) powers[at] = (powers[at] ?? 0) / sum;
  return powers;
}

/** Three places are more than the lexicons know. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;
