import { i18n } from '#i18n';
import type { DaySummary } from '@/lib/core/today/summary';
import { LevelShape, levelInk } from '../ui/level-mark';

/** ⬣ 1 severe  ◆ 2 moderate  ▲ 4 minor · 3 unanswered; what there is none of takes no room. */
export function LevelCounts({ counts, unanswered }: Pick<DaySummary, 'counts' | 'unanswered'>) {
  const shown = (['severe', 'moderate', 'minor'] as const).filter((level) => counts[level] > 0);
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {shown.map((level) => (
        <span key={level} className={`inline-flex items-center gap-1.5 font-semibold ${levelInk[level]}`}>
          <LevelShape level={level} />
          {i18n.t(`levelCount.${level}`, counts[level])}
        </span>
      ))}
      {unanswered > 0 && <span className="text-soft">{i18n.t('popup.unanswered', unanswered)}</span>}
    </p>
  );
}
