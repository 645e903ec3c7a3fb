import type { LanguageCode } from '@/lib/core/text/language';
import type { Span } from '@/lib/core/text/quotation';
import { hottestSentence, sentencesOf } from './settle-signals';

/** Where a text says most of something; each sentence is read once, however many ask for theirs. */
export class Sentences<Heard> {
  readonly #hear: (part: string, code: LanguageCode) => Heard;
  readonly #parts = new Map<string, Heard>();
  #text = '';
  #code: LanguageCode = 'und';

  constructor(hear: (part: string, code: LanguageCode) => Heard) {
    this.#hear = hear;
  }

  /** Of which text is asked from now on. Nothing is read yet: two texts in three are never asked. */
  begin(text: string, code: LanguageCode): void {
    this.#text = text;
    this.#code = code;
    if (this.#parts.size > 0) this.#parts.clear();
  }

  /** What each sentence is heard to say; nothing where the whole is one. */
  each(): Heard[] {
    return sentencesOf(this.#text).map(([part]) => this.#heardIn(part));
  }

  hottest(scoreOf: (heard: Heard) => number): Span {
    return hottestSentence(this.#text, (part) => scoreOf(this.#heardIn(part)));
  }

  #heardIn(part: string): Heard {
    const known = this.#parts.get(part);
    if (known !== undefined) return known;
    const heard = this.#hear(part, this.#code);
    this.#parts.set(part, heard);
    return heard;
  }
}
