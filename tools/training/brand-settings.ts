/** Found by 3-fold runs; the log is in `docs/model-card.md`. */
export const brandSettings = {
  cost: { brandlike: 0.3, hostile: 1, complaint: 0.5, code: 2 },
  passes: 15,
  seed: 3,
  /** A code is rare: each line that has it counts as so many. */
  yesWeight: 2,
  /** Words, beginnings and pairs that a head keeps: the rest of its weights is worth less than its bytes. */
  words: { brandlike: 1500, hostile: 7000, complaint: 4000, code: 1900 },
  /** A hash that fewer rows hold teaches nothing about the next text. */
  leastRows: 2,
  /** Power of a word's inverse document frequency, as for the public heads. */
  rarityPower: 0.6,
  /** Of F-beta, by which a code's bar is chosen: below 1, precision counts more than recall. */
  beta: { grave: 0.3, enmity: 0.3, attack: 0.3, insult: 2, signal: 0.7, topic: 0.8 },
  /**
   * How many comments that don't hold a code each line without it stands for: lines were written to hold them. At 1 and
   * 1 eight ordinary threads of 530 were called moderate for a leak that there was none ("my phone number"), at 16 one.
   * Threats and discrimination are found in none of them at 2 either.
   */
  noWeight: { grave: 16, enmity: 2, attack: 1, insult: 1, signal: 2, topic: 1 },
  /**
   * What the lexicons told is left out below the score under which so few of them were right. At 0.1 one in fifteen of
   * the topics that were found in shown comments is missed.
   */
  doubted: 0.02,
  /** One in so many public rows stands for its source where they are told from brand comments: of the forum all. */
  publicShare: { umsab: 1, 'toxifrench-agreement-fr': 1, others: 6 } as Record<string, number>,
  /** Forum posts are short of rows and the likest to brand comments: each counts as so many. */
  publicWeight: { 'toxifrench-agreement-fr': 5 } as Record<string, number>,
  /** A language with fewer lines isn't taught. */
  leastLines: 600,
} as const;
