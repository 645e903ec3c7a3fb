/** Chance that can be had again: the same seed gives the same run (mulberry32). */
export interface Chance {
  /** 0–1, one excluded. */
  share(): number;
  /** A whole number from 0 to `most`, excluded. */
  below(most: number): number;
  /** @param items one at least */
  pick<Item>(items: readonly [Item, ...Item[]] | readonly Item[]): Item;
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number): number => Math.floor(share() * most);
  return { share, below, pick: (items) => items[below(items.length)] as (typeof items)[number] };
}
