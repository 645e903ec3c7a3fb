import { close } from '@/lib/core/crisis/decide';
import { openCrisis } from '@/lib/core/crisis/open';
import { correctionOf } from '@/lib/core/reading/correction';
import { emptyBrand } from '@/lib/core/brand/brand';
import { defaultPlan } from '@/lib/core/plan/default-plan';
import type { Plan } from '@/lib/core/plan/plan';
import { resultOf } from '@/lib/core/rehearsal/result';
import { scenarioOf } from '@/lib/core/rehearsal/scenarios';
import { lookBack } from '@/lib/core/review/look-back';
import { defaultSettings, type Settings } from '@/lib/core/settings/settings';
import { sampleOf, sampleTab } from '@/tools/screens/sample';
import { libraryOf } from '@/tools/screens/sample-library';
import { flagOf } from '../unit/core/crisis/made';
import { defensive, start, toTheEnd } from '../unit/core/rehearsal/made';
import { play } from '@/lib/core/rehearsal/course';
import type { Rows } from './desk-rows';

/** A tab whose page was read and is quiet. */
export const quietTab = sampleTab + 1;

export interface Stored {
  rows: Rows;
  settings: Settings;
  plan: Plan;
}

/** A fresh install. */
export const nothing: Stored = { rows: {}, settings: defaultSettings(), plan: defaultPlan() };

const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();

/** Something of everything that any screen can show: two crises, a review, a try, a plan with people, a library. */
export function everything(language: 'en' | 'fr'): Stored {
  const now = new Date().toISOString();
  const sample = sampleOf(language, now);
  const fresh = (id: string, about: 'privacy' | 'account') =>
    flagOf({
      id: `facebook:${id}#t`,
      about: [about],
      level: 'severe',
      signals: ['boycott-call'],
      firstSignalAt: ago(80),
      flaggedAt: ago(70),
      updatedAt: ago(20),
      lastCommentAt: ago(20),
    });
  const open = (['storm', 'other'] as const).map((id) => {
    const flags = ['a', 'b', 'c'].map((each) => fresh(`${id}-${each}`, 'privacy'));
    return { flags, crisis: openCrisis(id, '', flags, ago(60)) };
  });
  const flags = ['a', 'b'].map((each) => fresh(`over-${each}`, 'account'));
  const over = close(openCrisis('over', '', flags, ago(50)), { now: ago(10), note: 'It is calm again' });
  const scenario = scenarioOf(`${language}-outage`);
  if (!over.ok || scenario === null) throw new Error('nothing to show');
  const review = {
    ...lookBack(over.value, flags, [], defaultPlan()),
    lessons: [{ id: 'l1', text: 'Tell support first' }],
    actions: [{ id: 'a1', text: 'Ring support', owner: 'Nadia', due: '2026-12-01', done: false }],
  };
  const tried = play(start(scenario), { kind: 'say', as: 'answer', text: defensive[language] });
  const [comment] = sample.comments;
  const [tab] = sample.tabs;
  const brand = { ...emptyBrand('first'), name: 'Rue Verte', handles: ['rueverte'] };
  return {
    rows: {
      ...sample,
      ...libraryOf(language, now),
      flags: [...sample.flags, ...open.flatMap((each) => each.flags), ...flags],
      tabs: [...sample.tabs, { ...tab, tabId: quietTab, conversationKey: 'demo:quiet' }],
      days: [{ day: new Date().toLocaleDateString('sv-SE'), comments: 212, pages: 9 }],
      crises: [...open.map((each) => each.crisis), over.value],
      reviews: [review],
      rehearsals: [resultOf(toTheEnd(tried), 'try-1', ago(300))],
      corrections: [correctionOf({ text: comment?.text ?? '', language, verdict: 'not-hostile' }, now)],
    },
    settings: {
      ...defaultSettings(),
      brands: [brand, { ...brand, id: 'second', name: 'Rue Bleue' }],
      watched: ['https://www.reddit.com/*'],
      ownWords: { always: ['shrinkflation'], never: ['savage'] },
    },
    plan: {
      ...defaultPlan(),
      editedAt: ago(5000),
      contacts: (['legal', 'manager'] as const).map((role, place) => ({
        id: role,
        name: `Nadia ${place}`,
        role,
        email: 'nadia@example.org',
        phone: '+33 1 00 00 00 00',
        other: '',
        backup: place === 0 ? 'manager' : '',
      })),
    },
  };
}
