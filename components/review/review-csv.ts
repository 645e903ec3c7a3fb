import { i18n } from '#i18n';
import { minutesToAnswer } from '@/lib/core/follow-up/answer-times';
import type { PlanStep } from '@/lib/core/plan/plan';
import type { Review } from '@/lib/core/review/review';
import { levelWord, networkWord, topicWord } from '../words';
import type { Quote } from './review-files';
import { saidSentences } from './thread-words';
import { entryWords, figureRows, proposalWords } from './words';

type Cell = string | number | null;

/** Spreadsheets run a cell that begins like a formula: an apostrophe keeps it a text. */
function cell(value: Cell): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const columns = {
  timeline: ['time', 'event', 'note'],
  threads: [
    'thread',
    'network',
    'peak',
    'firstSignal',
    'firstAnswer',
    'answerMinutes',
    'targetMinutes',
    'quiet',
    'comments',
    'voices',
    'address',
  ],
} as const;
const named = (names: readonly (typeof columns)[keyof typeof columns][number][]): Cell[] =>
  names.map((name) => i18n.t(`review.column.${name}`));

/** All of a review as rows: times as machines read them, each part under its own heading. */
export function csvOf(review: Review, steps: readonly PlanStep[], quotes: readonly Quote[]): string {
  const parts: Cell[][][] = [
    [
      named(columns.timeline),
      ...review.timeline.map((entry) => [entry.at, entryWords(entry, steps), entry.note ?? '']),
    ],
    [
      named(columns.threads),
      ...review.threads.map((thread) => [
        thread.title,
        networkWord(thread.network),
        levelWord(thread.peak),
        thread.firstSignalAt,
        thread.firstAnsweredAt,
        rounded(minutesToAnswer(thread)),
        thread.targetMinutes ?? null,
        thread.quietAt,
        thread.comments,
        thread.voices,
        thread.url,
      ]),
    ],
    [[i18n.t('review.figures')], ...figureRows(review)],
    [
      [i18n.t('review.said')],
      ...review.said.map(({ topic, comments }) => [topicWord(topic), comments]),
      ...saidSentences(review).map((sentence) => [sentence]),
    ],
    [[i18n.t('review.lessons')], ...review.lessons.map(({ text }) => [text])],
    [
      [i18n.t('review.actions'), i18n.t('review.owner'), i18n.t('review.due')],
      ...review.actions.map(({ text, owner, due, done }) => [`${done ? '✓ ' : ''}${text}`, owner, due]),
    ],
    [
      [i18n.t('review.proposals')],
      ...review.proposals.map((proposal) => [
        proposalWords(proposal, steps),
        proposal.answer === 'open' ? '' : i18n.t(`review.${proposal.answer}`),
      ]),
    ],
    ...(quotes.length === 0 ? [] : [quoteRows(quotes)]),
  ];
  return parts.map((rows) => rows.map((row) => row.map(cell).join(',')).join('\r\n')).join('\r\n\r\n');
}

const quoteRows = (quotes: readonly Quote[]): Cell[][] => [
  [i18n.t('review.quotes')],
  ...quotes.map(({ thread, author, text, at }) => [at, thread, text, author]),
];

const rounded = (minutes: number | null): number | null => (minutes === null ? null : Math.round(minutes));
