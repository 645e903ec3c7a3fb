import type { DraftRequest, Variant } from '../draft';
import { moves as allMoves, type Move } from '../moves';
import type { Statement } from '../statement';
import { seededPick, type UsedWords } from './choose';
import { firstNameOf } from './first-name';
import { canFill, fill, wordingOf, type Slots, type Voice } from './phrase';
import type { Bank, PhraseTable } from './phrases/bank';
import { leastNeeded, planMoves, type Step } from './plan';
import type { Situation, ThreadView } from './situation';
import { isPlain, markOf, moveOf, sentencesOf, type Said } from './sentences';
import { joinSentences, typeset } from './typography';

export interface Written {
  text: string;
  moves: Move[];
  statements: string[];
}

export interface Writing {
  request: DraftRequest;
  view: ThreadView;
  bank: Bank;
  facts: readonly Statement[];
  limit: number;
  used: UsedWords;
}

/** Wordings tried per move; the least worn one is taken. */
const tries = 72;
const thanks = /\b(?:merci|thank|danke|gracias|grazie|obrigad)/i;

const rowsOf = (table: PhraseTable, view: ThreadView): readonly string[] =>
  table[view.situation] ??
  (view.isDamaged ? table.damaged : undefined) ??
  table[view.topic] ??
  table.any ??
  [];

/** What can be done about the very topic, or about anything. */
const stepsOf = (table: PhraseTable, view: ThreadView): readonly string[] =>
  table[view.situation] ?? [
    ...((view.isDamaged ? table.damaged : table[view.topic]) ?? []),
    ...(table.any ?? []),
  ];

function contactOf(bank: Bank, request: DraftRequest): { phrase: string; address: string } {
  const address = request.brand.contact.trim();
  if (/\S@\S/.test(address) && !/\s/.test(address)) return { phrase: bank.contact.mail, address };
  if (/^\+?[\d ().-]{6,}$/.test(address)) return { phrase: bank.contact.phone, address };
  const network = bank.contact.network[request.network];
  // "message privé", "DM": the network's own way says how, which a person asked to "send a DM" may not know.
  if (/\b(?:priv|dm|mp|pm|inbox|message)/i.test(address) || address === '')
    return { phrase: network ?? bank.contact.none, address };
  return { phrase: bank.contact.other, address };
}

const countedInMinutes: ReadonlySet<string> = new Set(['queue', 'phone-wait']);

const namesThePoint: ReadonlySet<Situation> = new Set(['boycott', 'outage', 'legal']);

/** Sentences for one draft, move by move. */
class DraftWriter {
  readonly #writing: Writing;
  readonly #voice: Voice;
  readonly #pick: (count: number) => number;
  readonly #slots: Slots;
  readonly #teams: readonly string[];
  #written = '';
  /** The apology was made with the point. */
  #isSorry = false;
  readonly #isTight: boolean;

  constructor(writing: Writing, variant: Variant) {
    const { request, view, bank } = writing;
    this.#writing = writing;
    this.#isTight = writing.limit <= 300;
    this.#voice = { person: request.brand.person, address: view.toAll ? 'all' : request.brand.address };
    this.#pick = seededPick(`${request.seed}/${variant}`);
    const { slots } = view.point;
    const base = {
      object: slots.object,
      e: slots.ending,
      duree: slots.duration,
      depuis: slots.since,
      pourcent: slots.percent,
      objet: slots.object,
      duration: slots.duration,
      since: slots.since,
      percent: slots.percent,
      name: view.toAll ? undefined : (firstNameOf(view.target?.comment.author ?? null) ?? undefined),
      brand: request.brand.name.trim() === '' ? undefined : request.brand.name.trim(),
      subjects:
        slots.subjects.length === 0
          ? undefined
          : slots.subjects.join(request.language === 'fr' ? ' et sur ' : bank.and),
    };
    this.#teams = bank.teams[view.topic] ?? bank.teams.any;
    this.#slots = {
      ...base,
      page: request.brand.informationPage.trim() || undefined,
      team: this.#teams[0],
      point: this.#pointOf(base),
    };
  }

  /** The least worn of some wordings; a second "thank you" in one reply is avoided where there is a choice. */
  #choose(phrases: readonly string[], slots: Slots, prefers?: (text: string) => boolean): string | null {
    const usable = phrases.filter((phrase) => canFill(phrase, slots));
    let best: { text: string; wear: number } | null = null;
    for (let round = 0; round < tries && usable.length > 0; round += 1) {
      const phrase = usable[this.#pick(usable.length)] ?? '';
      const team = this.#teams[this.#pick(this.#teams.length)] ?? slots.team;
      const text = fill(wordingOf(phrase, this.#voice, this.#pick), { ...slots, team });
      const again = thanks.test(this.#written) && thanks.test(text) ? 1 : 0;
      const unfit = prefers === undefined || prefers(text) ? 0 : 10;
      const wear = this.#writing.used.wear(text) + again + unfit + (this.#isTight ? text.length / 60 : 0);
      if (best === null || wear < best.wear) best = { text, wear };
    }
    return (best as { text: string } | null)?.text ?? null;
  }

  #pointOf(given: Slots): string | undefined {
    const { frames } = this.#writing.view.point;
    // A criticism of a choice and a complaint about a service make no sentence together.
    const named = frames
      .filter((frame) => frame.kind === frames[0]?.kind)
      .map((frame) => {
        // A queue is counted in minutes, an unanswered message or a refund isn't.
        const minutes = !countedInMinutes.has(frame.id) && /min/.test(given.duration ?? '');
        const slots = minutes ? { ...given, duration: undefined, duree: undefined } : given;
        const telling = frame.say.filter((phrase) => phrase.includes('{'));
        return this.#choose(telling.some((phrase) => canFill(phrase, slots)) ? telling : frame.say, slots);
      })
      .filter((text) => text !== null);
    return named.length === 0 ? undefined : named.join(this.#writing.bank.and);
  }

  #acknowledge(variant: Variant): string | null {
    const { view, bank } = this.#writing;
    const report = variant === 'factual' && bank.acknowledge[view.situation] === undefined;
    if (report && this.#slots.point !== undefined)
      return this.#choose(bank.point.report, this.#slots) ?? this.#choose(bank.point.none, this.#slots);
    if (variant === 'brief' && view.situation === 'complaint' && view.point.frames[0]?.kind === 'fault') {
      const sorry = this.#choose(bank.point.sorry, this.#slots);
      this.#isSorry = sorry !== null;
      if (sorry !== null) return sorry;
    }
    const own = bank.acknowledge[view.situation];
    const pointed =
      this.#slots.point === undefined
        ? this.#slots.subjects === undefined
          ? null
          : this.#choose(bank.point.subject, this.#slots)
        : this.#choose(bank.point[view.point.frames[0]?.kind ?? 'fault'], this.#slots);
    if (own === undefined) return pointed ?? this.#choose(bank.point.none, this.#slots);
    const naming = own.filter(
      (phrase) => /\{(?:point|subjects)\}/.test(phrase) && canFill(phrase, this.#slots),
    );
    const opening = this.#choose(naming.length > 0 ? naming : own, this.#slots);
    if (opening === null || pointed === null) return opening ?? pointed;
    // Where the network takes two sentences, the point is one and the action the other.
    if (this.#isTight && namesThePoint.has(view.situation)) return pointed;
    if (this.#isTight) return opening;
    // Instruct and inform before anything else (Coombs).
    if (view.situation === 'safety') return `${opening} ${pointed}`;
    // A rumour is never said again; praise, chat and quarrels have no fault to name.
    return namesThePoint.has(view.situation) ? `${pointed} ${opening}` : opening;
  }

  #greet(variant: Variant): string | null {
    const { greet } = this.#writing.bank;
    const rows = this.#writing.view.toAll
      ? greet.everyone
      : this.#slots.name === undefined
        ? greet.plain
        : greet.named;
    const short = rows.filter((row) => row.endsWith(','));
    const isShort = variant !== 'warm' || this.#writing.request.brand.warmth < 0.3;
    return this.#choose(isShort && short.length > 0 ? short : rows, this.#slots);
  }

  #fact(variant: Variant): { text: string; ids: string[] } | null {
    const { facts, request, bank, view } = this.#writing;
    if (facts.length > 0) {
      const chosen = facts.slice(0, variant === 'factual' ? 2 : 1);
      const sentences = chosen.flatMap(({ text, link }) => [
        (text[request.language] ?? '').trim(),
        ...(link === '' || variant === 'brief' ? [] : [fill(bank.link, { link })]),
      ]);
      return { text: sentences.join(' '), ids: chosen.map(({ id }) => id) };
    }
    const gap = this.#choose(rowsOf(bank.stateFact, view), this.#slots);
    return gap === null ? null : { text: gap, ids: [] };
  }

  #say(step: Step, variant: Variant): { text: string | null; ids?: string[] } {
    const { bank, view, request } = this.#writing;
    switch (step) {
      case 'greet':
        return { text: this.#greet(variant) };
      case 'acknowledge':
        return { text: this.#acknowledge(variant) };
      case 'empathise':
        return { text: this.#choose(rowsOf(bank.empathise, view), this.#slots) };
      case 'apologise':
        return { text: this.#isSorry ? null : this.#choose(rowsOf(bank.apologise, view), this.#slots) };
      case 'own':
        return {
          text: this.#choose(
            view.failedReply ? bank.ownReply : view.hasWaited ? bank.own.waiting : bank.own.any,
            this.#slots,
          ),
        };
      case 'doing':
        return { text: this.#choose(bank.doing, this.#slots) };
      case 'inform':
        return { text: this.#choose(bank.inform, this.#slots) };
      case 'state-fact':
        return this.#fact(variant) ?? { text: null };
      case 'act':
        return {
          text: this.#choose(stepsOf(bank.act, view), this.#slots, variant === 'brief' ? isPlain : undefined),
        };
      case 'say-when':
        return { text: this.#choose(rowsOf(bank.sayWhen, view), this.#slots) };
      case 'protect':
        return { text: this.#choose(bank.protect, this.#slots) };
      case 'offer-private': {
        const { phrase, address } = contactOf(bank, request);
        const contact = fill(wordingOf(phrase, this.#voice, this.#pick), { address });
        return { text: this.#choose(bank.offerPrivate, { ...this.#slots, contact }) };
      }
      case 'thank':
        return {
          text: thanks.test(this.#written) ? null : this.#choose(rowsOf(bank.thank, view), this.#slots),
        };
      case 'sign': {
        const { signature } = request.brand;
        return {
          text:
            signature.trim() !== ''
              ? signature.trim()
              : canFill(bank.team, this.#slots)
                ? fill(bank.team, this.#slots)
                : null,
        };
      }
      default:
        return step satisfies never;
    }
  }

  write(variant: Variant): Written {
    const { request, view, limit, bank, facts } = this.#writing;
    const said: Said[] = [];
    for (const step of planMoves(view, variant, request, facts.length)) {
      const { text, ids = [] } = this.#say(step, variant);
      if (text === null) continue;
      this.#written += ` ${text}`;
      said.push({ step, text, ids });
    }
    const textOf = (parts: typeof said): string =>
      typeset(
        joinSentences(
          sentencesOf(parts, variant, bank.and, markOf(request, view, variant)),
          request.language,
        ),
        request.language,
      );
    let kept = said;
    for (const step of leastNeeded) {
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
  new DraftWriter(writing, variant).write(variant);
