import { measureBrandComments } from './measures/brand-comments';
import { measureCalibration } from './measures/calibration';
import { measureHostility } from './measures/hostility';
import { measureLanguage } from './measures/language';
import { measureReplies } from './measures/replies';
import { measureSentiment } from './measures/sentiment';
import { measureSpeed } from './measures/speed';
import { measureYardstick } from './measures/yardstick';
import { measureThreads } from './measures/threads';
import { measureDesk } from './desk/measure';
import { measurePage } from './page/measure';
import type { Section } from './section';

export const sectionIds = ['reading', 'language', 'threads', 'replies', 'speed', 'page', 'desk'] as const;
export type SectionId = (typeof sectionIds)[number];

/** In the order of the report. */
export const sections: Record<SectionId, Section> = {
  reading: {
    title: 'Reading',
    measure: (bench) => [
      ...measureSentiment(bench),
      ...measureHostility(bench),
      ...measureBrandComments(bench),
      ...measureCalibration(bench),
      ...measureYardstick(bench),
    ],
  },
  language: { title: 'Language', measure: measureLanguage },
  threads: { title: 'Threads', measure: measureThreads },
  replies: { title: 'Replies', measure: measureReplies },
  speed: { title: 'Speed and memory', measure: measureSpeed },
  page: { title: 'Pages', measure: measurePage },
  desk: { title: 'The desk with months of data', measure: measureDesk },
};
