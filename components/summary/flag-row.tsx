import { i18n } from '#i18n';
import { isOverdue, isUnanswered } from '@/lib/core/flag/flag';
import type { FlagLine } from '@/lib/core/flag/flag-line';
import { spanWords } from '../time';
import { LevelShape } from '../ui/level-mark';
import { levelWord, networkWord, statusWord } from '../words';
import { Excerpt } from '../well-being/hostile-text';

/** What presses most about a thread: overdue, unanswered and since when, or how it stands. */
export function pressing(flag: FlagLine, now: number): { text: string; isLate: boolean } {
  if (flag.status === 'mine' || flag.status === 'resolved' || flag.status === 'ignored')
    return { text: statusWord(flag.status), isLate: false };
  if (isOverdue(flag, new Date(now).toISOString()) && flag.advice.replyBy !== null)
    return {
      text: i18n.t('popup.overdueBy', { span: spanWords(now - Date.parse(flag.advice.replyBy)) }),
      isLate: true,
    };
  if (isUnanswered(flag))
    return {
      text: i18n.t('popup.withoutAnswer', {
        span: spanWords(now - Date.parse(flag.firstSignalAt ?? flag.flaggedAt)),
      }),
      isLate: false,
    };
  if (flag.answeredAt === null) return { text: statusWord(flag.status), isLate: false };
  return {
    text: i18n.t(flag.trend === 'cooling' ? 'popup.answeredCooling' : 'popup.answered'),
    isLate: false,
  };
}

interface FlagRowProps {
  flag: FlagLine;
  now: number;
  onOpen: (flag: FlagLine) => void;
}

export function FlagRow({ flag, now, onOpen }: FlagRowProps) {
  const { text, isLate } = pressing(flag, now);
  return (
    <li>
      <button
        type="button"
        className="flex w-full items-start gap-2.5 rounded-md px-2 py-1.5 text-left hover:bg-sunken"
        onClick={() => onOpen(flag)}
      >
        <span className="w-3 shrink-0 pt-1">
          <LevelShape level={flag.level} />
          <span className="sr-only">{levelWord(flag.level)}</span>
        </span>
        <span className="min-w-0 grow">
          <span dir="auto" className="line-clamp-2 font-medium">
            <Excerpt text={flag.excerpt} />
          </span>
          <span className="flex justify-between gap-2 text-sm text-soft">
            <span className={isLate ? 'font-medium text-severe' : ''}>{text}</span>
            <span className="shrink-0">{networkWord(flag.network)}</span>
          </span>
        </span>
      </button>
    </li>
  );
}
