import type { Posture } from '../advice/advice';
import { sameAnswer } from '../draft/answer';
import { answerTone } from '../trajectory/answer-tone';
import type { Finding, FindingCode } from '../calm-check/finding';
import { toneWords } from '../tone/by-language';
import { markCodes, type Effect, type MarkCode, type Saying } from './codes';
import { isSaid, type Scenario } from './scenario';

/** Something that the brand says, with all that the rules look at. */
export interface Spoken {
  scenario: Scenario;
  kind: Saying;
  text: string;
  minute: number;
  findings: readonly Finding[];
  /** What the advice was at that moment. */
  posture: Posture;
  /** Minute by which the first word was due; null where none was. */
  dueAt: number | null;
  before: readonly { kind: Saying; text: string; effect: Effect }[];
}

export interface MarkRule {
  code: MarkCode;
  /** Speaks for the answer, or against it. */
  good: boolean;
  /** What it adds to the sum that decides how the thread reacts. */
  weight: number;
  source: string;
  when: (spoken: Spoken) => boolean;
}

const arguing: readonly FindingCode[] = [
  'blame',
  'but-after-apology',
  'non-apology',
  'denial',
  'irony',
  'order',
  'rhetorical-question',
  'minimising',
  'dismissive',
  'threat',
  'defensive-justification',
  'argues',
];
const unsupported: readonly FindingCode[] = [
  'unsupported-fact',
  'unsupported-link',
  'promise',
  'contradiction',
];

const finds = (codes: readonly FindingCode[], { findings }: Spoken): boolean =>
  findings.some(({ code }) => codes.includes(code));
const factsKnown = ({ scenario, minute }: Spoken): boolean => minute >= scenario.factsAt;
const isFirst = ({ before }: Spoken): boolean => before.length === 0;
const isPublic = ({ kind }: Spoken): boolean => kind !== 'private';
const owns = ({ text }: Spoken): boolean => answerTone(text) === 'owns';
const words = ({ scenario }: Spoken) => toneWords(scenario.language);
const feels = (spoken: Spoken): boolean => words(spoken).kind[0]?.has.test(spoken.text) === true;
const saysWhen = (spoken: Spoken): boolean => words(spoken).steps[0]?.has.test(spoken.text) === true;
const saysFact = ({ scenario, text }: Spoken): boolean => scenario.facts.some((fact) => isSaid(fact, text));
const instructs = ({ scenario: { instruction }, text }: Spoken): boolean =>
  instruction !== null && isSaid(instruction, text);
const isAccepted = ({ before }: Spoken): boolean =>
  before.some(({ kind, effect }) => kind === 'answer' && effect === 'cools');

/** Which choice each advice asks for; what a specialist says comes as facts, so an answer with facts fits too. */
const fitting: Record<Posture, readonly Saying[]> = {
  'answer-now': ['answer', 'holding'],
  'holding-statement': ['holding', 'answer'],
  'hand-over': ['holding', 'answer'],
  'move-to-private': ['private'],
  wait: [],
  'let-others-speak': [],
  // What is reported is one comment; the others still wait.
  report: ['holding', 'answer'],
  stop: [],
};

/** Every rule by which a word of the brand is judged. Weights are ours; each direction is its source's. */
export const markRules: readonly MarkRule[] = [
  {
    code: 'in-time',
    good: true,
    weight: 1,
    source: 'G3; Istanbulluoglu 2017',
    when: (s) => isFirst(s) && (s.dueAt === null || s.minute <= s.dueAt),
  },
  {
    code: 'held-in-time',
    good: true,
    weight: 1,
    source: 'G18',
    when: (s) => s.kind === 'holding' && !factsKnown(s) && isFirst(s),
  },
  { code: 'feels', good: true, weight: 1, source: 'G45; Herhausen et al. 2023', when: feels },
  { code: 'owns', good: true, weight: 1, source: 'Lewicki et al. 2016; G49', when: owns },
  {
    code: 'says-fact',
    good: true,
    weight: 1,
    source: 'G8; G33',
    when: (s) => factsKnown(s) && saysFact(s),
  },
  { code: 'says-when', good: true, weight: 1, source: 'G22; Einwiller & Steilen 2015', when: saysWhen },
  { code: 'instructs', good: true, weight: 1, source: 'Coombs; DiStaso et al. 2015', when: instructs },
  {
    code: 'private-after-public',
    good: true,
    weight: 3,
    source: 'Golmohammadi et al. 2021',
    when: (s) => s.kind === 'private' && s.before.some(({ kind }) => kind === 'answer'),
  },
  {
    code: 'fits-advice',
    good: true,
    weight: 0,
    source: 'G30; G17',
    when: (s) => fitting[s.posture].includes(s.kind),
  },
  { code: 'argues', good: false, weight: -5, source: 'Weitzl 2019; G47', when: (s) => finds(arguing, s) },
  {
    code: 'deflects',
    good: false,
    weight: -3,
    source: 'Einwiller & Steilen 2015',
    when: (s) => s.kind === 'answer' && answerTone(s.text) === 'deflects',
  },
  {
    code: 'private-first',
    good: false,
    weight: -4,
    source: 'Einwiller & Steilen 2015; Golmohammadi et al. 2021',
    when: (s) => s.kind === 'private' && !s.before.some(({ kind }) => kind === 'answer'),
  },
  {
    code: 'pays-in-public',
    good: false,
    weight: -4,
    source: 'Herhausen et al. 2019',
    when: (s) => finds(['public-compensation'], s),
  },
  { code: 'unsupported', good: false, weight: -2, source: 'G7; G33', when: (s) => finds(unsupported, s) },
  {
    code: 'shows-personal-data',
    good: false,
    weight: -5,
    source: 'G4',
    when: (s) => finds(['personal-data'], s),
  },
  { code: 'gap-left', good: false, weight: -3, source: 'G18; G22', when: (s) => finds(['gap'], s) },
  {
    code: 'late',
    good: false,
    weight: -3,
    source: 'G3; G37; Istanbulluoglu 2017',
    when: (s) => isFirst(s) && s.dueAt !== null && s.minute > s.dueAt,
  },
  {
    code: 'same-words',
    good: false,
    weight: -3,
    source: 'Herhausen et al. 2019',
    when: (s) => s.before.some(({ text }) => sameAnswer(text, s.text)),
  },
  {
    code: 'again-in-public',
    good: false,
    weight: -2,
    source: 'Golmohammadi et al. 2021',
    when: (s) => s.kind === 'answer' && isAccepted(s),
  },
  {
    code: 'only-holding',
    good: false,
    weight: -2,
    source: 'G8; G22',
    when: (s) => s.kind === 'holding' && factsKnown(s),
  },
  {
    code: 'no-fact',
    good: false,
    weight: -1,
    source: 'G22; G33',
    when: (s) => s.kind === 'answer' && factsKnown(s) && !saysFact(s),
  },
  {
    code: 'no-instruction',
    good: false,
    weight: -2,
    source: 'Coombs; DiStaso et al. 2015',
    when: (s) => s.scenario.instruction !== null && isPublic(s) && !isAccepted(s) && !instructs(s),
  },
  {
    code: 'against-advice',
    good: false,
    weight: 0,
    source: 'G30; G17',
    when: (s) => !fitting[s.posture].includes(s.kind),
  },
];

/** From here on the thread goes along, and from there on it turns against the brand. */
const bars = { cools: 3, holds: 1, heats: -1 };

/** How the thread takes it, and by which rules. Anything that argues heats it, whatever else stands there. */
export function judgeSaying(spoken: Spoken): { marks: MarkCode[]; effect: Effect } {
  const holding = markRules.filter((rule) => rule.when(spoken));
  const sum = holding.reduce((total, { weight }) => total + weight, 0);
  const marks = markCodes.filter((code) => holding.some((rule) => rule.code === code));
  if (sum <= bars.heats || marks.includes('argues')) return { marks, effect: 'heats' };
  if (spoken.kind === 'holding') return { marks, effect: sum >= bars.holds ? 'holds' : 'plain' };
  return { marks, effect: sum >= bars.cools ? 'cools' : 'plain' };
}
