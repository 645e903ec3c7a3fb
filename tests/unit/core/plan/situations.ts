import type { CrisisLevel } from '@/lib/core/crisis/crisis';
import type { Flag } from '@/lib/core/flag/flag';
import type { ReasonCode } from '@/lib/core/level/level';
import { at, flagOf } from '../crisis/made';

/** What is expected of a crisis: how bad, what is to be done because of what it is about, and whom to tell, in order. */
export interface Situation {
  why: string;
  /** G-numbers of the guidance, or the paper that says so. */
  source: string;
  flags: Flag[];
  level: CrisisLevel;
  /** Steps, with their minutes, beside those that its level asks for; sooner where both do. */
  special: Record<string, number>;
  told: string;
}

type Wanted = Parameters<typeof flagOf>[0];
const many = (count: number, wanted: Wanted = {}): Flag[] =>
  Array.from({ length: count }, () => flagOf(wanted));
const about = (...signals: ReasonCode[]): Wanted => ({ signals });
const moderate = (...signals: ReasonCode[]): Wanted => ({ level: 'moderate', signals });
const severe = (...signals: ReasonCode[]): Wanted => ({ level: 'severe', signals });
const on = (site: string, wanted: Wanted = {}): Flag => flagOf({ ...wanted, site });

/** Whom each level tells (G17, G42). */
const cm = 'community-manager';
const some = `${cm}, manager, communication, support`;
const all = `manager, communication, legal, spokesperson, support, ${cm}`;

type Row = [why: string, source: string, flags: Flag[], level: CrisisLevel, told: string, special?: object];

/** An hour and a half after the last of them was flagged: nothing is fresh unless a case says so. */
const rows: Row[] = [
  // How wide, how fast, how long.
  ['three minor threads', 'G17, G16', many(3), 'minor', cm],
  ['five minor threads', 'Pfeffer 2014; G17', many(5), 'minor', cm],
  ['eight minor threads on one site', 'Pfeffer 2014; G42', many(8), 'moderate', some],
  ['three minor threads on two sites', 'Pfeffer 2014', [...many(2), on('x')], 'minor', cm],
  ['four minor threads on two sites', 'Pfeffer 2014', [...many(3), on('x')], 'moderate', some],
  ['four on three sites', 'Pfeffer 2014', [...many(2), on('x'), on('reddit')], 'moderate', some],
  ['six within the hour', 'Pfeffer 2014; G3', many(6, { flaggedAt: at(110) }), 'moderate', some],
  ['thirty hostile voices', 'Herhausen 2019; G2', many(3, { hostileVoices: 10 }), 'moderate', some],
  ['three that hundreds like', 'G40; Pfeffer 2014', many(3, { reach: 100 }), 'minor', cm],
  ['three that thousands like', 'G40; Pfeffer 2014', many(3, { reach: 900 }), 'moderate', some],
  ['three that wait for too long', 'G37, G38', many(3, { began: -400 }), 'minor', cm],
  ['seven that wait', 'G37; Pfeffer 2014', many(7), 'moderate', some],
  ['six that were all answered', 'G45', many(6, { firstAnsweredAt: at(60) }), 'minor', cm],
  [
    'moderate ones, all answered',
    'G45, G11',
    many(2, { ...moderate(), firstAnsweredAt: at(60) }),
    'moderate',
    some,
  ],
  ['a moderate beside two minor ones', 'G17', [flagOf(moderate()), ...many(2)], 'moderate', some],
  ['one severe thread alone', 'G17, G32', many(1, severe()), 'severe', all],
  ['a severe one on two sites', 'G17, G32', [flagOf(severe()), on('x')], 'severe', all],
  ['three minor ones and one that calmed', 'G11', [...many(3), flagOf({ level: 'calm' })], 'minor', cm],
  ['eight, five of them set aside', 'G16', [...many(3), ...many(5, { status: 'ignored' })], 'minor', cm],
  ['all quiet', 'G11', many(3, { level: 'calm' }), 'minor', cm],
  ['a severe one that was settled', 'G11', many(1, { ...severe(), status: 'resolved' }), 'minor', cm],
  ['people who shout', 'G17', many(3, about('all-caps')), 'minor', cm],
  // Data: legal, and a case of its own.
  [
    'a leak, severe',
    'G4',
    many(1, severe('data-leak')),
    'severe',
    `legal, manager, communication, spokesperson, support, ${cm}`,
    { 'legal-advice': 30, 'warn-people': 60 },
  ],
  [
    'a leak in two minor threads',
    'G4',
    many(2, about('data-leak')),
    'moderate',
    `legal, ${some}`,
    { 'legal-advice': 30, 'warn-people': 60 },
  ],
  [
    'a leak that the press asks about',
    'G4, G32',
    many(1, severe('data-leak', 'press-threat')),
    'severe',
    `legal, communication, manager, spokesperson, support, ${cm}`,
    { 'legal-advice': 30, 'warn-people': 60, 'name-spokesperson': 60 },
  ],
  // Safety: instruct before anything else.
  [
    'safety, a moderate and a minor thread',
    'Coombs; DiStaso 2015',
    [flagOf(moderate('safety')), flagOf()],
    'moderate',
    `legal, ${some}`,
    { 'warn-people': 30, 'legal-advice': 60 },
  ],
  [
    'safety, severe',
    'Coombs; G17',
    many(1, severe('safety')),
    'severe',
    `legal, manager, communication, spokesperson, support, ${cm}`,
    { 'warn-people': 30, 'legal-advice': 60 },
  ],
  [
    'safety on two sites',
    'Coombs; Pfeffer 2014',
    [flagOf(moderate('safety')), on('x')],
    'severe',
    `legal, manager, communication, spokesperson, support, ${cm}`,
    { 'warn-people': 30, 'legal-advice': 60 },
  ],
  [
    'safety in three minor threads',
    'Coombs; DiStaso 2015',
    many(3, about('safety')),
    'moderate',
    `legal, ${some}`,
    { 'warn-people': 30, 'legal-advice': 60 },
  ],
  [
    'safety and a leak',
    'G4; Coombs',
    many(1, severe('safety', 'data-leak')),
    'severe',
    `legal, manager, communication, spokesperson, support, ${cm}`,
    { 'warn-people': 30, 'legal-advice': 30 },
  ],
  // People: staff, threats, discrimination.
  [
    'staff are attacked',
    'G5',
    many(3, about('staff-harassment')),
    'minor',
    `human-resources, ${cm}`,
    { 'protect-staff': 30, 'keep-evidence': 30 },
  ],
  [
    'staff are attacked, moderate',
    'G5, G39',
    many(2, moderate('staff-harassment')),
    'moderate',
    `human-resources, ${some}`,
    { 'protect-staff': 30, 'keep-evidence': 30 },
  ],
  [
    'a threat',
    'G5',
    many(3, about('threat')),
    'minor',
    `legal, ${cm}`,
    { 'keep-evidence': 15, 'protect-staff': 30 },
  ],
  [
    'a threat, severe',
    'G5, G17',
    many(1, severe('threat')),
    'severe',
    `legal, manager, communication, spokesperson, support, ${cm}`,
    { 'keep-evidence': 15, 'protect-staff': 30 },
  ],
  [
    'staff are attacked and threatened',
    'G5',
    many(2, moderate('staff-harassment', 'threat')),
    'moderate',
    `human-resources, legal, ${some}`,
    { 'keep-evidence': 15, 'protect-staff': 30 },
  ],
  [
    'discrimination, moderate',
    'G5, G39',
    many(3, moderate('discrimination')),
    'moderate',
    `human-resources, ${some}`,
    { 'keep-evidence': 60 },
  ],
  [
    'discrimination in three minor threads',
    'G5',
    many(3, about('discrimination')),
    'moderate',
    `human-resources, ${some}`,
    { 'keep-evidence': 60 },
  ],
  // Words that travel: rumours, the press, boycott, the law.
  ['a rumour', 'G7', many(3, about('rumour')), 'minor', `communication, ${cm}`, { 'state-facts': 60 }],
  [
    'a rumour, moderate',
    'G7, G20',
    many(2, moderate('rumour')),
    'moderate',
    `communication, ${cm}, manager, support`,
    { 'state-facts': 60 },
  ],
  [
    'a rumour that the press takes up',
    'G7, G32',
    many(3, about('rumour', 'press-threat')),
    'moderate',
    `communication, ${cm}, manager, support`,
    { 'state-facts': 60, 'name-spokesperson': 60 },
  ],
  [
    'the press is announced',
    'G32',
    many(3, about('press-threat')),
    'minor',
    `communication, ${cm}`,
    { 'name-spokesperson': 60 },
  ],
  [
    'the press is announced, moderate',
    'G32, G34',
    many(2, moderate('press-threat')),
    'moderate',
    `communication, ${cm}, manager, support`,
    { 'name-spokesperson': 60 },
  ],
  [
    'a lawsuit is announced',
    'G4',
    many(3, about('legal-threat')),
    'minor',
    `legal, ${cm}`,
    { 'legal-advice': 120 },
  ],
  [
    'a lawsuit is announced, severe',
    'G4, G17',
    many(1, severe('legal-threat')),
    'severe',
    `legal, manager, communication, spokesperson, support, ${cm}`,
    { 'legal-advice': 60 },
  ],
  ['a boycott is called for', 'Legocki 2020', many(3, about('boycott-call')), 'minor', cm],
  [
    'a boycott in five threads',
    'Legocki 2020; Pfeffer 2014',
    many(5, about('boycott-call')),
    'moderate',
    some,
  ],
  [
    'press and boycott, four moderate on two sites',
    'Legocki 2020; G32',
    [...many(3, moderate('press-threat', 'boycott-call')), on('x', moderate())],
    'severe',
    `communication, manager, legal, spokesperson, support, ${cm}`,
    { 'name-spokesperson': 30 },
  ],
];

export const situations: Situation[] = rows.map(([why, source, flags, level, told, special = {}]) => ({
  why,
  source,
  flags,
  level,
  told,
  special: special as Record<string, number>,
}));
