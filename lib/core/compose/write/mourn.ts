import { is, type Frame, type Told } from '../point';
import { begun } from './typography';
import type { Wording } from './wording';
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

/** Somebody died: that first, and then what else was said or is known; in English, in a sentence of its own. */
export function mourn(
  { bank, view: { saying, quote }, request: { language } }: Writing,
  wording: Wording,
  { of, told, against, pointing }: Said,
): string | null {
  const isApart = language === 'en';
  const loss = of(isApart ? saying.filter(isLoss) : saying);
  if (loss === null) return wording.choose(bank.point.none);
  const mourning = wording.choose(bank.point.grief, { point: loss }, pointing);
  if (wording.isTight) return mourning;
  if (told !== null) {
    const more = wording.choose(
      told.tells ? bank.point.report : bank.point.heard,
      { point: told.text },
      against,
    );
    return more === null ? mourning : `${mourning} ${more}`;
  }
  if (!isApart) return mourning;
  const rest = of(saying.filter((frame) => !isLoss(frame) && frame.kind === 'fault'));
  const more =
    rest === null
      ? quote === null
        ? null
        : wording.choose(bank.point.quoted)
      : wording.choose(bank.point.report, { point: rest }, against);
  return more === null ? mourning : `${mourning} ${begun(more)}`;
}
