import type { Fading } from './fading';

interface Voice {
  loudest: number;
  total: number;
}

/**
 * Who speaks up, how loudly, with what was long ago fading. All that is held only grows when someone speaks louder:
 * that is what makes the risk monotone (one more insult never lowers it).
 */
export interface Voices {
  add(voice: string, loudness: number): void;
  /** This person took it back. */
  forgive(voice: string): void;
  /** Everybody so far counts this much. */
  quieten(factor: number): void;
  has(voice: string): boolean;
  /** Sum over people of each one's loudest comment: one shouting person is one person. */
  readonly breadth: number;
  /** Sum over comments. */
  readonly volume: number;
  /** People heard so far, faded or not. */
  readonly count: number;
}

export function createVoices(fading: Fading): Voices {
  const voices = new Map<string, Voice>();
  let breadth = 0;
  let volume = 0;

  function quieten(factor: number): void {
    for (const voice of voices.values()) {
      voice.loudest *= factor;
      voice.total *= factor;
    }
    breadth *= factor;
    volume *= factor;
  }
  fading.onFold(quieten);

  return {
    add(name, loudness) {
      if (loudness <= 0) return;
      const raw = loudness * fading.raise;
      const voice = voices.get(name);
      if (voice === undefined) {
        voices.set(name, { loudest: raw, total: raw });
        breadth += raw;
      } else {
        breadth += Math.max(0, raw - voice.loudest);
        voice.loudest = Math.max(voice.loudest, raw);
        voice.total += raw;
      }
      volume += raw;
    },
    forgive(name) {
      const voice = voices.get(name);
      if (voice === undefined) return;
      breadth -= voice.loudest;
      volume -= voice.total;
      voice.loudest = 0;
      voice.total = 0;
    },
    quieten,
    has: (name) => voices.has(name),
    get breadth() {
      return Math.max(0, breadth * fading.scale);
    },
    get volume() {
      return Math.max(0, volume * fading.scale);
    },
    get count() {
      return voices.size;
    },
  };
}
