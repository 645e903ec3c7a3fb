import { variants, type Variant } from '@/lib/core/draft/draft';
import type { Drafts } from './reply-texts';

/** The draft to begin with: the one as long as the brand's replies usually are; `brief` where that is not known. */
export function usualVariant(drafts: Drafts, usualLength: number | null): Variant {
  if (usualLength === null) return 'brief';
  const away = (variant: Variant): number => {
    const draft = drafts[variant];
    return draft === undefined ? Infinity : Math.abs(draft.text.length - usualLength);
  };
  return variants.reduce((best, each) => (away(each) < away(best) ? each : best), 'brief');
}
