import { misfit } from '../brand/brand-words';
import { inBrazil, isBrazilian } from './brazil';
import { variants, type Draft, type DraftRequest } from '../draft/draft';
import { inBrandVoice, signed } from '../brand/in-brand-voice';
import type { LanguageCode } from '../text/language';
import { replyLimit } from '../draft/network-limits';
import { UsedWords } from './choose';
import { factsFor } from './facts';
import type { Bank } from './phrases/bank';
import { banks } from './phrases';
import { isFaultless } from './point';
import { viewThread } from './view';
import { writeDraft } from './write';
import { saysMore } from './write/wish';

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
    const full = writeDraft(writing, variant);
    // Two calm halves may argue together: then what was said back beside the point is left out.
    const isCalm = !saysMore(view) || isFaultless(saidBackIn(full.text), language);
    const made = isCalm
      ? full
      : writeDraft({ ...writing, view: { ...view, wish: null, rest: null } }, variant);
    const written = isThere ? { ...made, text: inBrazil(made.text) } : made;
    used.add(written.text);
    const text = inBrandVoice(written.text, request.brand, language, limit);
    return { engine: 'templates', variant, limit, ...written, text };
  });
}

/** What a draft says in people's own words, and what leads there; what it says after that are the bank's phrases. */
const saidBackIn = (text: string): string =>
  text.slice(0, Math.max(text.lastIndexOf('»'), text.lastIndexOf('”')) + 2) || text;
