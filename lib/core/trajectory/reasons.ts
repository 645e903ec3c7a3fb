import type { ReasonCode } from '../level/level';
import type { SpecialCode } from './special';
import type { Tally } from './tally';

/**
 * Every reason a level can have: how much it weighs after a comment, and the rule behind it. Weights add up to the
 * thread's score; `level.ts` says what score is which level. Negative weights calm, but never away what is grave.
 */
interface Weighing {
  weigh: (tally: Tally) => number;
  /** Calming reasons take nothing from a grave one. */
  grave?: true;
  source: string;
}

/** Twice as many people weigh one step more: the second voice matters more than the twentieth. */
const steps = (count: number): number => Math.log2(1 + Math.max(0, count));
const decades = (likes: number, quiet: number): number => Math.log10(1 + Math.max(0, likes) / quiet);

/** The loudest comment of each person counts in full, what they repeat in part. */
const heatOf = ({ hostile }: Tally): number => hostile.breadth + 0.45 * (hostile.volume - hostile.breadth);

/** Among many with a good word one sharp one is a joke or an outlier: up to half of it is not taken at its word. */
function goodCompany({ everyone, kind }: Tally): number {
  const share = everyone.breadth <= 0 ? 0 : kind.breadth / everyone.breadth;
  return 1 - 0.5 * Math.min(1, Math.max(0, (share - 0.2) / 0.5));
}

const hostileWeight = (tally: Tally): number =>
  Math.max(0, 0.45 * steps(heatOf(tally)) - 0.16) * goodCompany(tally);

/** Of the weight of hostility, the part that insults account for. */
function insultShare(tally: Tally): number {
  const all = tally.hostile.breadth;
  return all <= 0 ? 0 : Math.min(1, tally.insulting.breadth / all) * (all < 1.3 ? 1 : 0.4);
}

/** How much of the company is discontented: half or more counts in full, a fifth or less hardly. */
function discontentShare({ negative, everyone }: Tally): number {
  const share = everyone.breadth <= 0 ? 0 : negative.breadth / everyone.breadth;
  return 0.4 + 0.6 * Math.min(1, Math.max(0, (share - 0.1) / 0.35));
}

const discontent = (tally: Tally): number =>
  Math.max(0, 0.42 * steps(tally.negative.breadth) - 0.22) * discontentShare(tally);

/** People behind a signal: who sent it, who stands with them, what the likes say. */
function strength({ special }: Tally, code: SpecialCode, likesMatter: number): number {
  const told = special.get(code);
  if (told === undefined || told.senders.breadth <= 0.05) return 0;
  const { senders, support, likes } = told;
  return (
    Math.min(1, senders.breadth) *
      (1 + 0.6 * steps(Math.max(0, senders.breadth - 1) + 0.5 * support.breadth)) +
    likesMatter * decades(likes, 50)
  );
}

/** An attack on a person is worse where people threaten as well, and a threat where there is a person to find. */
const hunted = ({ special }: Tally): number =>
  Math.min(
    1,
    special.get('threat')?.senders.breadth ?? 0,
    special.get('staff-harassment')?.senders.breadth ?? 0,
  );

function silenceWeight({ silence, age, displeased }: Tally): number {
  return (
    Math.min(0.45, 0.15 * steps(silence.waiting)) * (0.25 + 0.75 * age) * (displeased.count > 0 ? 1.2 : 1)
  );
}

function backfire({ answer, displeased, outvoted, silence }: Tally): number {
  if (answer === null) return 0;
  const tone = answer.tone === 'deflects' && silence.waiting > 0 ? 0.12 : 0;
  return tone + 0.3 * steps(displeased.breadth) + 0.12 * steps(outvoted / 10);
}

/**
 * `most` is what a sharp tone alone can weigh: enough for `minor`, never for `moderate`. `unit` and what is quiet in
 * `heard.ts` set how many heated and how many ordinary brand threads are flagged (with the trained reader, by heads
 * that had not seen the thread): 66 % and 2.3 % at 0.3, 72 % and 2.6 % here, 77 % and 4.5 % at 0.1; 44 % and 0.6 % without it.
 */
const sharpTone = { most: 0.75, unit: 0.2 };

/** Sharp remarks add up over comments, not over people: two who snap at one another are what heats up. */
function sharpWeight(tally: Tally): number {
  const told = sharpTone.most * (1 - Math.exp(-tally.sharp.volume / sharpTone.unit)) * goodCompany(tally);
  // An insult and a complaint are sharp as well: they count where they belong, and sharpness by what it exceeds them.
  return Math.max(0, told - hostileWeight(tally) - discontent(tally));
}

/** An answer helps as far as people don't turn against it. */
function answerWeight({ answer, displeased }: Tally): number {
  if (answer === null || answer.tone === 'deflects') return 0;
  return -(answer.tone === 'owns' ? 0.22 : 0.08) / (1 + 2 * displeased.breadth);
}

export const weighings = {
  insult: { weigh: (t) => hostileWeight(t) * insultShare(t), source: 'G14' },
  'hostile-voices': {
    weigh: (t) => hostileWeight(t) * (1 - insultShare(t)),
    source: 'Pfeffer et al. 2014',
  },
  'sharp-tone': { weigh: sharpWeight, source: 'Ferreira et al. 2021' },
  rising: { weigh: (t) => 0.2 * Math.min(1, Math.max(0, t.recent - 0.9) / 2), source: 'G14' },
  burst: { weigh: (t) => 0.28 * t.tempo.burst * Math.min(1, t.recent / 1.5), source: 'Pfeffer et al. 2014' },
  'many-negative': { weigh: discontent, source: 'G1; Pfeffer et al. 2014' },
  'liked-hostility': {
    weigh: (t) => 0.15 * decades(t.liked.volume, 25) * goodCompany(t),
    source: 'G2; Brady et al. 2017',
  },
  unanswered: { weigh: silenceWeight, source: 'G37; Istanbulluoglu 2017' },
  'answer-backfired': { weigh: backfire, source: 'Einwiller & Steilen 2015; Weitzl 2019' },
  'boycott-call': { weigh: (t) => 0.3 * strength(t, 'boycott-call', 0.75), source: 'Legocki et al. 2020' },
  'legal-threat': { weigh: (t) => 0.22 * strength(t, 'legal-threat', 0.4), source: 'G42' },
  'press-threat': { weigh: (t) => 0.22 * strength(t, 'press-threat', 0.4), source: 'G32' },
  rumour: { weigh: (t) => 0.18 * strength(t, 'rumour', 0.4), source: 'G7' },
  'personal-data': { weigh: (t) => 0.28 * strength(t, 'personal-data', 0), source: 'G4' },
  safety: {
    weigh: (t) => 1.25 * strength(t, 'safety', 0.25),
    grave: true,
    source: 'Coombs; DiStaso et al. 2015',
  },
  'data-leak': { weigh: (t) => 1.6 * strength(t, 'data-leak', 0.25), grave: true, source: 'G4' },
  discrimination: {
    weigh: (t) => 0.9 * strength(t, 'discrimination', 0.3),
    grave: true,
    source: 'G17; Coombs',
  },
  threat: { weigh: (t) => 0.5 * strength(t, 'threat', 0.2), grave: true, source: 'G5' },
  'staff-harassment': {
    weigh: (t) => 0.5 * strength(t, 'staff-harassment', 0.2) + 0.8 * hunted(t),
    grave: true,
    source: 'G5',
  },
  // One person is enough for `moderate`, however many others write: a life stands before a brand.
  distress: {
    weigh: (t) => 1.2 * Math.min(1, 4 * t.distressed.breadth),
    grave: true,
    source: 'National Suicide Prevention Alliance',
  },
  'sensitive-topic': { weigh: (t) => 0.22 * steps(t.sensitive.breadth), source: 'G15' },
  'all-caps': { weigh: (t) => 0.05 * steps(t.shouting.breadth), source: 'Herhausen et al. 2019' },
  'sarcasm-cue': { weigh: (t) => 0.05 * steps(t.mocking.breadth), source: 'Herhausen et al. 2019' },
  // Counted where it waits too long, under `unanswered`; by itself a question is no trouble.
  'question-to-brand': { weigh: () => 0, source: 'G37' },
  praise: { weigh: () => 0, source: 'G27' },
  'defends-brand': { weigh: () => 0, source: 'G31' },
  cooling: { weigh: (t) => -Math.min(0.6, 0.16 * steps(t.pleased.breadth)), source: 'G11' },
  defended: {
    weigh: (t) => -Math.min(0.25, 0.09 * steps(t.defenders.breadth)),
    source: 'G31; Weitzl & Hutzinger 2017',
  },
  answered: { weigh: answerWeight, source: 'Herhausen et al. 2019; Lewicki et al. 2016' },
} satisfies Record<ReasonCode, Weighing>;

const entries = Object.entries(weighings) as [ReasonCode, Weighing][];

/** Calming reasons take at most this share of what isn't grave: a thread on fire isn't calm for one thank-you. */
const mostCalmed = 0.75;

/**
 * Many reasons of the same trouble overlap: past the bar of `moderate` each counts less, so that a thread without hate,
 * harm or a call to act is seldom severe.
 */
const crowded = (heated: number): number => (heated <= 1 ? heated : 1 + 0.6 * (heated - 1));

/** The thread's score, 0 and up. */
export function scoreOf(tally: Tally): number {
  let grave = 0;
  let heated = 0;
  let calmed = 0;
  for (const [, { weigh, grave: isGrave }] of entries) {
    const weight = weigh(tally);
    if (weight < 0) calmed -= weight;
    else if (isGrave === true) grave += weight;
    else heated += weight;
  }
  return grave + crowded(heated) - Math.min(calmed, mostCalmed * heated);
}

/** Each reason's weight now; 0 where it doesn't hold. */
export const weightsOf = (tally: Tally): Map<ReasonCode, number> =>
  new Map(entries.map(([code, { weigh }]) => [code, weigh(tally)]));
