import type { Variant } from '../../draft/draft';
import { atLeast } from '../../level/level';
import { moves as allMoves, type Move } from '../../draft/moves';
import { acknowledge } from './acknowledge';
import { comfort } from './comfort';
import { contactOf } from './contact';
import { canFill, fill } from './phrase';
import { leastNeeded, planMoves, type Step } from '../plan';
import { isPlain, markOf, moveOf, sentencesOf, type Said } from './sentences';
import { slotsFor } from './slots';
import { joinSentences, typeset } from './typography';
import { saidRest, saidWish, saysMore } from './wish';
import { penalty, rowsOf, stepsOf, Wording } from './wording';
import type { ThreadView } from '../view';
import type { Writing } from './writing';

export interface Written {
  text: string;
  moves: Move[];
  statements: string[];
}

interface Part {
  text: string | null;
  ids?: string[];
}

/** Where people may come to harm, an hour is named; where somebody is stuck as they write, no day before it either. */
const isTooLate = ({ isUrgent, situation }: ThreadView, text: string): boolean =>
  isUrgent
    ? /\[(?:day|date|jour)/.test(text)
    : (situation === 'safety' || situation === 'harm') && /\[(?:day|date|jour)\]/.test(text);

/** Sentences for one draft, move by move. */
class DraftWriter {
  readonly #writing: Writing;
  readonly #variant: Variant;
  readonly #wording: Wording;
  /** The apology was made with the point. */
  #isSorry = false;
  /** A greeting stands before what is acknowledged, in one sentence with it. */
  #isGreeted = false;

  constructor(writing: Writing, variant: Variant) {
    const { request, view, bank } = writing;
    this.#writing = writing;
    this.#variant = variant;
    this.#wording = new Wording(writing, variant, slotsFor(request, view, bank));
  }

  #greet(): string | null {
    const { bank, view, request } = this.#writing;
    const { greet } = bank;
    const rows = view.toAll
      ? greet.everyone
      : this.#wording.slots.name === undefined
        ? greet.plain
        : greet.named;
    // To a stranger, two lines may do without "hello": so would a person.
    const isBare = this.#variant === 'brief' && rows === greet.plain && this.#wording.isHeads;
    if (isBare) return null;
    const short = rows.filter((row) => row.endsWith(','));
    // A thank-you is thanks enough: nobody who is pleased "spoke up", and nobody is thanked twice.
    const isThanked = ['praise', 'chat', 'distress'].includes(view.situation);
    // What went wrong and what is asked are read first of all: no thanks before them.
    const isShort =
      this.#variant !== 'warm' || request.brand.warmth < 0.3 || isThanked || view.isGrief || saysMore(view);
    return this.#wording.choose(isShort && short.length > 0 ? short : rows);
  }

  #fact(): Part {
    const { facts, request, bank, view } = this.#writing;
    if (facts.length === 0) return { text: this.#wording.choose(rowsOf(bank.stateFact, view)) };
    const chosen = facts.slice(0, this.#variant === 'factual' ? 2 : 1);
    const sentences = chosen.flatMap(({ text, link }) => [
      (text[request.language] ?? '').trim(),
      ...(link === '' || this.#variant === 'brief' ? [] : [fill(bank.link, { link })]),
    ]);
    return { text: sentences.join(' '), ids: chosen.map(({ id }) => id) };
  }

  #acknowledge(): string | null {
    const { text, isSorry } = acknowledge(this.#writing, this.#wording, this.#variant, this.#isGreeted);
    this.#isSorry = isSorry;
    return text;
  }

  #own(): string | null {
    const { bank, view } = this.#writing;
    const rows = view.failedReply ? bank.ownReply : view.hasWaited ? bank.own.waiting : bank.own.any;
    return this.#wording.choose(rows);
  }

  #act(): string | null {
    const { bank, view } = this.#writing;
    return this.#wording.choose(
      stepsOf(bank.act, view),
      {},
      (text) =>
        (this.#variant === 'brief' && !isPlain(text) ? penalty.slight : 0) +
        // "Ron died three weeks later. Please tell Tomasz": nobody passes that on with pleasure.
        ((view.isGrief || view.isSolemn) && /pleasure|plaisir/.test(text) ? penalty.heavy : 0),
    );
  }

  #offerPrivate(): string | null {
    const { bank, request } = this.#writing;
    const { phrase, address } = contactOf(bank, request);
    const contact = fill(this.#wording.word(phrase), { address });
    return this.#wording.choose(bank.offerPrivate, { contact });
  }

  /** A closing word: a light one where the brand likes it and nothing stirs, in the warm draft alone. */
  #thank(): string | null {
    const { bank, view, request } = this.#writing;
    const isLight =
      request.brand.humour && this.#variant === 'warm' && !atLeast(request.assessment.peak, 'watch');
    const jests = isLight ? (bank.jest?.[view.situation] ?? []) : [];
    if (jests.length > 0) return this.#wording.choose(jests);
    return this.#wording.saysThanks ? null : this.#wording.choose(rowsOf(bank.thank, view));
  }

  #sign(): string | null {
    const { bank, request } = this.#writing;
    const signature = request.brand.signature.trim();
    if (signature !== '') return signature;
    return canFill(bank.team, this.#wording.slots) ? fill(bank.team, this.#wording.slots) : null;
  }

  #say(step: Step): Part {
    const { bank, view } = this.#writing;
    const wording = this.#wording;
    const said = view.situation === 'distress' ? comfort(step, this.#writing, wording) : undefined;
    if (said !== undefined) return { text: said };
    switch (step) {
      case 'greet': {
        const text = this.#greet();
        this.#isGreeted = text?.endsWith(',') === true;
        return { text };
      }
      case 'acknowledge':
        return { text: this.#acknowledge() };
      case 'wish':
        return { text: saidWish(this.#writing, wording) };
      case 'rest':
        return { text: saidRest(this.#writing, wording) };
      case 'empathise':
        return {
          text: wording.choose(
            view.isHurt || view.situation === 'harm'
              ? (bank.empathise.safety ?? [])
              : // "Finding it in that state": said of what came ruined, not of what came wrong.
                view.isDamaged && !view.isBroken
                ? (bank.empathise.any ?? [])
                : rowsOf(bank.empathise, view),
          ),
        };
      case 'apologise':
        return { text: this.#isSorry ? null : wording.choose(rowsOf(bank.apologise, view)) };
      case 'own':
        return { text: this.#own() };
      case 'doing':
        return { text: wording.choose(bank.doing) };
      case 'inform':
        return { text: wording.choose(bank.inform) };
      case 'state-fact':
        return this.#fact();
      case 'act':
        return { text: this.#act() };
      case 'say-when':
        return {
          text: wording.choose(rowsOf(bank.sayWhen, view), {}, (text) =>
            isTooLate(view, text) ? penalty.heavy : 0,
          ),
        };
      case 'protect':
        return { text: wording.choose(bank.protect) };
      case 'warn':
        return { text: wording.choose(bank.impostor) };
      case 'offer-private':
        return { text: this.#offerPrivate() };
      case 'thank':
        return { text: this.#thank() };
      case 'sign':
        return { text: this.#sign() };
      default:
        return step satisfies never;
    }
  }

  write(): Written {
    const { request, view, limit, bank, facts } = this.#writing;
    const said: Said[] = [];
    for (const step of planMoves(view, this.#variant, request, facts.length)) {
      const { text, ids = [] } = this.#say(step);
      if (text === null) continue;
      this.#wording.note(text);
      said.push({ step, text, ids });
    }
    const textOf = (parts: typeof said): string =>
      typeset(
        joinSentences(
          sentencesOf(parts, this.#variant, bank.and, markOf(request, view, this.#variant)),
          request.language,
        ),
        request.language,
      );
    let kept = said;
    for (const step of leastNeeded(view)) {
      if (textOf(kept).length <= limit) break;
      kept = kept.filter((part) => part.step !== step);
    }
    const made = new Set(kept.map(({ step }) => moveOf[step] ?? step));
    if (this.#isSorry) made.add('apologise');
    return {
      text: textOf(kept),
      moves: allMoves.filter((move) => made.has(move)),
      statements: kept.flatMap(({ ids }) => ids),
    };
  }
}

export const writeDraft = (writing: Writing, variant: Variant): Written =>
  new DraftWriter(writing, variant).write();
