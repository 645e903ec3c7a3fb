import type { ComponentType } from 'react';
import { i18n } from '#i18n';
import { later } from '../later';

/** A page of the desk. `id` is what its address is about; null: the list, or the page itself. */
export interface ViewProps {
  id: string | null;
}

export interface View {
  path: string;
  title: () => string;
  /** Drawn only when it is opened. */
  Page: ComponentType<ViewProps>;
}

/** The pages of the desk in the order of their tabs; the first is shown where the address names none. */
export const views: readonly [View, ...View[]] = [
  {
    path: 'today',
    title: () => i18n.t('desk.today'),
    Page: later(async () => (await import('../today/today-page')).TodayPage),
  },
  {
    path: 'crises',
    title: () => i18n.t('desk.crises'),
    Page: later(async () => (await import('./crises-page')).CrisesPage),
  },
  {
    path: 'plan',
    title: () => i18n.t('desk.plan'),
    Page: later(async () => (await import('../plan/plan-page')).PlanPage),
  },
  {
    path: 'reviews',
    title: () => i18n.t('desk.reviews'),
    Page: later(async () => (await import('../review/reviews-page')).ReviewsPage),
  },
  {
    path: 'practice',
    title: () => i18n.t('desk.practice'),
    Page: later(async () => (await import('../rehearsal/practice-page')).PracticePage),
  },
];
