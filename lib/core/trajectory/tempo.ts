const recent = 6;
const busy = { comments: 10, minutes: 15 };

/** How fast comments arrive against the thread's own past (Pfeffer et al. 2014: speed and volume mark a firestorm). */
export interface Tempo {
  add(time: number | null): void;
  /** 0–1; 0 where the page gives no times. */
  readonly burst: number;
}

export function createTempo(): Tempo {
  const times: number[] = [];
  return {
    add(time) {
      // Times only go forward: an edit of the clock must not make a thread look fast.
      if (time !== null) times.push(Math.max(time, times.at(-1) ?? time));
    },
    get burst() {
      return Math.max(againstOwnPast(times), outright(times));
    },
  };
}

function againstOwnPast(times: readonly number[]): number {
  const start = times[0];
  const turn = times.at(-recent);
  const now = times.at(-1);
  if (start === undefined || turn === undefined || now === undefined || times.length < 2 * recent) return 0;
  const before = (turn - start) / (times.length - recent);
  const lately = Math.max(1000, (now - turn) / (recent - 1));
  return Math.min(1, Math.max(0, Math.log2(before / lately) / 5));
}

/** A storm can begin with the first comment, when there is no past to compare with. */
function outright(times: readonly number[]): number {
  const from = times.at(-busy.comments);
  const now = times.at(-1);
  if (from === undefined || now === undefined) return 0;
  return now - from <= busy.minutes * 60_000 ? 0.6 : 0;
}
