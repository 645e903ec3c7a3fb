import { misfit } from '../brand/brand-words';
import { inBrazil, isBrazilian } from './brazil';
import { variants, type Draft, type DraftRequest, type Variant } from '../draft/draft';
import { inBrandVoice, signed } from '../brand/in-brand-voice';
import type { LanguageCode } from '../text/language';
import { replyLimit } from '../draft/network-limits';
import { UsedWords } from './choose';
import { factsFor } from './facts';
import type { Bank } from './phrases/bank';
import { banks } from './phrases';
import { isFaultless } from './point';
import { viewThread } from './view';
import { writeDraft, type Written } from './write';
import { saysMore } from './write/wish';
import type { Writing } from './write/writing';

export { situations, type Situation } from './situation';
export { viewThread, type ThreadView } from './view';

/** English where the thread's language has no phrases of its own. */
const bankOf = (language: LanguageCode): { bank: Bank; language: LanguageCode } => {
  const bank = banks[language];
  return bank === undefined ? { bank: banks.en, language: 'en' } : { bank, language };
};

/**
 * Three drafts — brief, warm, factual — for a thread: plans the moves from what the thread is, names the point that was
 * made, states approved facts only and leaves a visible gap where one is missing. Pure; the same request gives the
 * same drafts. Never longer than the network reads.
 */
export function compose(given: DraftRequest): Draft[] {
  const { bank, language } = bankOf(given.language);
  const request: DraftRequest = { ...given, brand: signed(given.brand), language };
  const view = viewThread(request);
  const limit = replyLimit(request.network);
  const used = new UsedWords(request.alreadySaid, misfit(request.brand));
  const facts = factsFor(request, view);
  const isThere = isBrazilian(request);
  return variants.map((variant): Draft => {
    const writing = { request, view, bank, facts, limit, used };
    const made = calmDraft(writing, variant);
    const written = isThere ? { ...made, text: inBrazil(made.text) } : made;
    used.add(written.text);
    const text = inBrandVoice(written.text, request.brand, language, limit);
    return { engine: 'templates', variant, limit, ...written, text };
  });
}

/**
 * A draft that says nothing back which would argue. Two calm halves may argue together, so what is said back is checked as
 * a whole, once, a check being the dearest step of a draft; sentence by sentence only where that fails; and what stands
 * beside the point is left out where it fails again.
 */
function calmDraft(writing: Writing, variant: Variant): Written {
  const { view, request } = writing;
  if (!saysMore(view)) return writeDraft(writing, variant);
  const isCalm = ({ text }: Written): boolean => isFaultless(saidBackIn(text), request.language);
  const first = writeDraft({ ...writing, isUnchecked: true }, variant);
  if (isCalm(first)) return first;
  const full = writeDraft(writing, variant);
  return isCalm(full) ? full : writeDraft({ ...writing, view: { ...view, wish: null, rest: null } }, variant);
}

/** What a draft says in people's own words, and what leads there; what it says after that are the bank's phrases. */
const saidBackIn = (text: string): string =>
  text.slice(0, Math.max(text.lastIndexOf('»'), text.lastIndexOf('”')) + 2) || text;
