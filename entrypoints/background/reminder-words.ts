import { i18n } from '#i18n';
import type { Reminder } from '@/lib/core/follow-up/reminders';

const titles = {
  'reply-by': () => i18n.t('reminder.replyBy'),
  'look-again': () => i18n.t('reminder.lookAgain'),
  crisis: () => i18n.t('reminder.crisis'),
} satisfies Record<Reminder['kind'], () => string>;

/** The page's title at the most, never a comment's words: notifications show on locked screens. */
export function reminderWords(due: readonly Reminder[]): { title: string; message: string } {
  const [first] = due;
  if (due.length === 1 && first !== undefined)
    return {
      title: titles[first.kind](),
      message: first.title === '' ? i18n.t('reminder.open') : first.title,
    };
  const kinds = [...new Set(due.map(({ kind }) => kind))];
  const [kind] = kinds;
  return {
    title: i18n.t('reminder.several', due.length),
    message: kinds.length === 1 && kind !== undefined ? titles[kind]() : i18n.t('reminder.open'),
  };
}
