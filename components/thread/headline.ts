import { i18n } from '#i18n';
import type { Flag } from '@/lib/core/flag/flag';
import type { Reason, ReasonCode } from '@/lib/core/level/level';
import { capitalised, keyOf, numberWord, type KeyOf } from '../words';
import { relativeWords } from '../time';

/** Said elsewhere in the same view: people and hostility before the colon, the tone beside the level. */
type SaidElsewhere = 'hostile-voices' | 'rising' | 'unanswered' | 'answered' | 'cooling';
type StateCode = 'burst' | 'answer-backfired';
type CountedCode = Exclude<ReasonCode, SaidElsewhere | StateCode>;

const saidElsewhere: readonly ReasonCode[] = [
  'hostile-voices',
  'rising',
  'unanswered',
  'answered',
  'cooling',
];
const isSaidElsewhere = (code: ReasonCode): code is SaidElsewhere => saidElsewhere.includes(code);
const isState = (code: ReasonCode): code is StateCode => code === 'burst' || code === 'answer-backfired';

/** True of most heated threads: said only where nothing more telling is. */
const common: readonly ReasonCode[] = [
  'many-negative',
  'liked-hostility',
  'burst',
  'sharp-tone',
  'insult',
  'all-caps',
  'sarcasm-cue',
  'question-to-brand',
];
const tellingFirst = (reasons: readonly Reason[]): Reason[] => [
  ...reasons.filter(({ code }) => !common.includes(code)),
  ...reasons.filter(({ code }) => common.includes(code)),
];

function clause({ code, commentIds }: Reason): string | null {
  if (isSaidElsewhere(code)) return null;
  if (isState(code)) return i18n.t(`state.${keyOf<StateCode>(code)}`);
  const key: KeyOf<CountedCode> = keyOf(code);
  const count = Math.max(1, commentIds.length);
  return i18n.t(`clause.${key}`, count, { count: numberWord(count) });
}

function people({ voices, hostileVoices }: Flag): string {
  const all = i18n.t('headline.people', Math.max(1, voices), { people: numberWord(voices) });
  const hostile = Math.min(hostileVoices, voices);
  // "One person, one of them hostile" is no sentence; the clauses say what that person wrote.
  return hostile === 0 || voices < 2
    ? all
    : i18n.t('headline.withHostile', hostile, { people: all, count: numberWord(hostile) });
}

/** "Six people, two of them hostile: two comments call for a boycott. No answer yet." `now` in milliseconds. */
export function headline(flag: Flag, now: number): string {
  const clauses = tellingFirst(flag.reasons)
    .flatMap((reason) => (reason.weight > 0 ? (clause(reason) ?? []) : []))
    .slice(0, 2);
  const [first, second] = clauses;
  const because =
    first !== undefined && second !== undefined ? i18n.t('headline.both', { first, second }) : first;
  const who = people(flag);
  const said =
    because === undefined
      ? i18n.t('headline.plain', { people: who })
      : i18n.t('headline.because', { people: who, clauses: because });
  const answered =
    flag.answeredAt === null
      ? i18n.t('headline.unanswered')
      : i18n.t('headline.answered', { when: relativeWords(flag.answeredAt, now) });
  return `${capitalised(said)} ${answered}`;
}
