import { is, type Frame, type Told } from '../point';
import { begun } from './typography';
import { penalty, type Wording } from './wording';
import type { Writing } from './writing';

const isLoss = is('grief');

interface Said {
  /** What some of the frames say, in words. */
  of: (frames: readonly Frame[]) => string | null;
  told: Told | null;
  /** What speaks against a wording around the person's own words, and around the loss. */
  against: (text: string, phrase: string) => number;
  pointing: (text: string) => number;
}

/** Anger and patience are not what somebody who mourns is told that they feel. */
const feeling =
  /col[eè]re|lassitude|d[ée]ception|frustrat|disappoint|anger|se comprend|says it clearly|shouldn't|devrait pas|thank|merci/i;

/** Of a quotation with gaps, or a long one, the last sentence that says anything: what came before it led up to the loss. */
const lastOf = (quote: string): string =>
  (!quote.startsWith('…') && quote.length < 170 ? [quote] : quote.split(/(?<=[.!?…]) (?=\p{Lu})/u)).findLast(
    (sentence) => sentence.length >= 20,
  ) ?? quote;

/** Somebody died: that first, and then what else was said, asked or is known, in a sentence of its own. */
export function mourn(
  { bank, view: { saying, quote, situation }, request: { language }, limit }: Writing,
  wording: Wording,
  { of, told, against, pointing }: Said,
): string | null {
  const isApart = language === 'en' || language === 'fr';
  const { besideLoss = bank.point.report } = bank.point;
  const loss = of(isApart ? saying.filter(isLoss) : saying);
  if (loss === null) return wording.choose(bank.point.none);
  const mourning = wording.choose(bank.point.grief, { point: loss }, pointing);
  if (mourning === null || situation === 'praise') return mourning;
  const added = (more: string | null): string =>
    more === null || (wording.isTight && mourning.length + more.length > 0.65 * limit)
      ? mourning
      : `${mourning} ${begun(more)}`;
  if (situation === 'question')
    return added(quote === null ? null : wording.choose(bank.point.wish?.asked ?? [], { wish: quote }));
  if (told !== null) {
    const more = wording.choose(besideLoss, { point: told.text }, against);
    return added(more);
  }
  if (!isApart) return mourning;
  const rest = of(saying.filter((frame) => !isLoss(frame) && frame.kind === 'fault'));
  const more =
    rest === null
      ? quote === null
        ? null
        : wording.choose(bank.point.quoted, { quote: lastOf(quote) }, (text) =>
            feeling.test(text) ? penalty.heavy : 0,
          )
      : wording.choose(besideLoss, { point: rest }, against);
  return added(more);
}
