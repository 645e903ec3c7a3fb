import { i18n } from '#i18n';
import type { PlanStep } from '@/lib/core/plan/plan';
import type { Review, TimelineEntry } from '@/lib/core/review/review';
import { inWords, wordFields } from '@/lib/core/text/in-words';
import { crisisName } from '../crisis/words';
import { byDay } from '../happenings';
import { clockWords, fullDayWords } from '../time';
import { levelWord, networkWord, topicWord } from '../words';
import { saidSentences, threadAnswer } from './thread-words';
import { entryWords, figureRows, proposalWords } from './words';

/** Something that somebody said; the author only where the user asked for names. */
export interface Quote {
  thread: string;
  author: string | null;
  text: string;
  at: string | null;
}

/** Words, and what a page's address and id may hold of somebody. */
const namingFields: ReadonlySet<string> = new Set([...wordFields, 'url', 'flagId']);

export interface ToldReview {
  review: Review;
  quotes: Quote[];
}

/** The same without authors, and without their names in titles, notes and what people say to each other. */
export const withoutNames = ({ review, quotes }: ToldReview, hide: (text: string) => string): ToldReview => ({
  // Words alone change, each in its place.
  review: inWords(review, hide, namingFields) as Review,
  quotes: quotes.map(({ thread, text, at }) => ({
    thread: hide(thread),
    author: null,
    text: hide(text),
    at,
  })),
});

/** Markup in somebody's words must stay words: each line is quoted, and what opens a link or a tag is escaped. */
export const plain = (text: string): string =>
  text.replaceAll(/[\\`*_{}[\]<>#|]/g, '\\$&').replaceAll(/\s+/g, ' ');

export function markdownOf(review: Review, steps: readonly PlanStep[], quotes: readonly Quote[]): string {
  const list = (lines: readonly string[]): string =>
    lines.length === 0 ? `${i18n.t('review.none')}\n` : lines.map((line) => `- ${line}\n`).join('');
  const part = (title: string, text: string): string => `\n## ${title}\n\n${text}`;
  return [
    `# ${plain(crisisName(review))}\n\n${i18n.t('review.peakWas', { level: levelWord(review.peak) })}\n`,
    part(
      i18n.t('review.figures'),
      `|   |   |\n| --- | --- |\n${figureRows(review)
        .map(([name, value]) => `| ${name} | ${value} |\n`)
        .join('')}`,
    ),
    part(
      i18n.t('review.timeline'),
      byDay(review.timeline)
        .map(
          (day) => `### ${fullDayWords(day[0].at)}\n\n${list(day.map((entry) => entryLine(entry, steps)))}`,
        )
        .join('\n'),
    ),
    part(
      i18n.t('review.byThread'),
      list(
        review.threads.map(
          (thread) =>
            `${plain(thread.title)} (${networkWord(thread.network)}, ${levelWord(thread.peak)}): ${threadAnswer(thread, review.closedAt).words}`,
        ),
      ),
    ),
    part(
      i18n.t('review.said'),
      list([
        ...review.said.map(({ topic, comments }) => `${topicWord(topic)}: ${comments}`),
        ...saidSentences(review),
      ]),
    ),
    part(i18n.t('review.lessons'), list(review.lessons.map(({ text }) => plain(text)))),
    part(
      i18n.t('review.actions'),
      list(
        review.actions.map(({ text, owner, due, done }) =>
          [`[${done ? 'x' : ' '}] ${plain(text)}`, plain(owner), due]
            .filter((word) => word !== '')
            .join(', '),
        ),
      ),
    ),
    part(
      i18n.t('review.proposals'),
      list(
        review.proposals.map(
          (proposal) =>
            `${proposalWords(proposal, steps)}${proposal.answer === 'open' ? '' : ` (${i18n.t(`review.${proposal.answer}`)})`}`,
        ),
      ),
    ),
    ...(quotes.length === 0 ? [] : [part(i18n.t('review.quotes'), list(quotes.map(quoteLine)))]),
  ].join('');
}

const entryLine = (entry: TimelineEntry, steps: readonly PlanStep[]): string =>
  `${clockWords(entry.at)} – ${plain(entryWords(entry, steps))}${entry.note === undefined ? '' : ` (${plain(entry.note)})`}`;

const quoteLine = ({ thread, author, text }: Quote): string =>
  `${plain(text)} – ${[author === null ? null : plain(author), plain(thread)].filter((word) => word !== null).join(', ')}`;

export const jsonOf = (review: Review, quotes: readonly Quote[]): string =>
  JSON.stringify(
    { product: 'accalmie-review', version: 1, ...review, ...(quotes.length > 0 && { quotes }) },
    null,
    2,
  );
