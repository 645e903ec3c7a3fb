import { i18n } from '#i18n';
import type { Flag } from '@/lib/core/flag/flag';
import { LevelBadge } from '../ui/level-mark';
import { spanWords } from '../time';
import { useNow } from '../use-now';
import { trendWord } from '../words';
import { headline } from './headline';

function trendText({ trend, firstSignalAt }: Flag, now: number): string {
  if (trend === 'cooling' || firstSignalAt === null) return trendWord(trend);
  return i18n.t(`trendFor.${trend}`, { span: spanWords(now - Date.parse(firstSignalAt)) });
}

/** How bad, in one look. */
export function LevelLine({ flag }: { flag: Flag }) {
  const now = useNow();
  return (
    <div>
      <p className="flex items-center gap-2">
        <LevelBadge level={flag.level} />
        <span className="text-sm text-soft">{trendText(flag, now)}</span>
      </p>
      <h2 className="mt-2 text-[15px] leading-[22px] font-semibold text-pretty">{headline(flag, now)}</h2>
    </div>
  );
}
