import type { Case } from './case';
import { insultsEnglish } from './insults-en';
import { insultsFrench } from './insults-fr';
import { kindsEnglish } from './kinds-en';
import { kindsFrench } from './kinds-fr';
import { moodEnglish } from './mood-en';
import { moodFrench } from './mood-fr';
import { quietCases } from './quiet';
import { secondMeaningsEnglish, secondMeaningsFrench } from './second-meanings';
import { signalCases } from './signals';

/** A table of cases, and what their thread speaks; without it each text tells its own language. */
export interface CaseTable {
  name: string;
  thread?: 'fr' | 'en';
  cases: readonly Case[];
}

/** Written for the lexicons, which pass all of them. */
export const lexiconTables: readonly CaseTable[] = [
  { name: 'French insults and what looks like them', thread: 'fr', cases: insultsFrench },
  { name: 'English insults and what looks like them', thread: 'en', cases: insultsEnglish },
  { name: 'French mood', thread: 'fr', cases: moodFrench },
  { name: 'English mood', thread: 'en', cases: moodEnglish },
  { name: 'signals and topics', cases: signalCases },
  { name: 'applause and quiet words', cases: quietCases },
];

/** Written for the shipped reader, before it was run on them. */
export const kindTables: readonly CaseTable[] = [
  { name: 'every kind in French', thread: 'fr', cases: Object.values(kindsFrench).flat() },
  { name: 'every kind in English', thread: 'en', cases: Object.values(kindsEnglish).flat() },
  { name: 'second meanings in French', thread: 'fr', cases: secondMeaningsFrench },
  { name: 'second meanings in English', thread: 'en', cases: secondMeaningsEnglish },
];
