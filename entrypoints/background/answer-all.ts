import { answerDesk } from './answer-desk';
import { answerErase } from './answer-erase';
import { answerLibrary } from './answer-library';
import { answerModel } from './answer-model';
import { answerPages } from './answer-pages';
import { answerReminders } from './answer-reminders';
import { answerReplies } from './answer-replies';
import { answerScreens } from './answer-screens';
import { answerSelection } from './answer-selection';
import type { ComposedWorker } from './compose';

const answers = [
  answerPages,
  answerReplies,
  answerReminders,
  answerScreens,
  answerDesk,
  answerLibrary,
  answerModel,
  answerSelection,
  answerErase,
] as const;

/** Whatever is asked of the worker. */
export function answerAll(worker: ComposedWorker): void {
  for (const answerSome of answers) answerSome(worker);
}
