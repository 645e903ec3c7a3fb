import type { WellBeing } from '@/lib/core/settings/well-being-choice';
import { useSettings } from '../use-settings';

/** Until the settings are read, words are blurred: what was seen can't be unseen. */
const unread: WellBeing = { blur: true, atOnce: 3, breaks: false };

export const useWellBeing = (): WellBeing => useSettings()?.wellBeing ?? unread;
