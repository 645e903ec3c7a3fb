import { i18n } from '#i18n';
import type { Crisis, CrisisLevel, CrisisReason } from '@/lib/core/crisis/crisis';
import { isSignal } from '@/lib/core/reading/signals';
import { capitalised, keyOf, levelWord, reasonWord, topicWord, wholeNumber } from '../words';

/** The user's name for it, else what it is about. */
export function crisisName({ name, topics }: Pick<Crisis, 'name' | 'topics'>): string {
  if (name !== '') return name;
  const about = topics.map(topicWord).join(', ');
  return about === '' ? i18n.t('crisis.unnamed') : capitalised(about);
}

/** "4 threads", "2 sites"; a signal by its own word, with the threads that hold it. */
export function crisisReasonWords({ code, count }: CrisisReason): string {
  if (isSignal(code)) return count > 1 ? `${reasonWord(code)} ×${count}` : reasonWord(code);
  const key = keyOf(code);
  return key === 'worstThread' || key === 'allAnswered'
    ? i18n.t(`crisisReason.${key}`)
    : i18n.t(`crisisReason.${key}`, count, [wholeNumber(count)]);
}

/** "Level: Minor → Severe"; what it is alone where no level changed. */
export const fromTo = (what: string, from?: CrisisLevel, to?: CrisisLevel): string =>
  from === undefined || to === undefined
    ? what
    : i18n.t('crisis.fromTo', { what, from: levelWord(from), to: levelWord(to) });
