import type { Fading } from './fading';

interface Voice {
  loudest: number;
  total: number;
}

/**
 * Who speaks up, how loudly, with what was long ago fading. All that is held only grows when someone speaks louder:
 * that is what makes the risk monotone (one more insult never lowers it).
 *
 * A class, and its map made late: a page of 10,000 threads makes 120,000 of these, most of which nobody ever joins.
 */
export class Voices {
  readonly #fading: Fading;
  #voices: Map<string, Voice> | null = null;
  #breadth = 0;
  #volume = 0;

  constructor(fading: Fading) {
    this.#fading = fading;
  }

  add(name: string, loudness: number): void {
    if (loudness <= 0) return;
    const raw = loudness * this.#fading.raise;
    const voices = this.#opened();
    const voice = voices.get(name);
    if (voice === undefined) {
      voices.set(name, { loudest: raw, total: raw });
      this.#breadth += raw;
    } else {
      this.#breadth += Math.max(0, raw - voice.loudest);
      voice.loudest = Math.max(voice.loudest, raw);
      voice.total += raw;
    }
    this.#volume += raw;
  }

  /** This person took it back. */
  forgive(name: string): void {
    const voice = this.#voices?.get(name);
    if (voice === undefined) return;
    this.#breadth -= voice.loudest;
    this.#volume -= voice.total;
    voice.loudest = 0;
    voice.total = 0;
  }

  /** Everybody so far counts this much. */
  quieten(factor: number): void {
    for (const voice of this.#voices?.values() ?? []) {
      voice.loudest *= factor;
      voice.total *= factor;
    }
    this.#breadth *= factor;
    this.#volume *= factor;
  }

  has(name: string): boolean {
    return this.#voices?.has(name) === true;
  }

  /** Sum over people of each one's loudest comment: one shouting person is one person. */
  get breadth(): number {
    return this.#breadth <= 0 ? 0 : this.#breadth * this.#fading.scale;
  }

  /** Sum over comments. */
  get volume(): number {
    return this.#volume <= 0 ? 0 : this.#volume * this.#fading.scale;
  }

  /** People heard so far, faded or not. */
  get count(): number {
    return this.#voices?.size ?? 0;
  }

  #opened(): Map<string, Voice> {
    if (this.#voices !== null) return this.#voices;
    this.#fading.onFold((factor) => this.quieten(factor));
    this.#voices = new Map();
    return this.#voices;
  }
}
