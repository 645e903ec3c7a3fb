import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Answer } from '@/lib/core/draft/answer';
import type { Correction } from '@/lib/core/reading/correction';
import type { Crisis } from '@/lib/core/crisis/crisis';
import type { Flag } from '@/lib/core/flag/flag';
import type { FollowUp } from '@/lib/core/follow-up/follow-up';
import type { Outcome } from '@/lib/core/follow-up/outcomes';
import type { Plan } from '@/lib/core/plan/plan';
import type { Rehearsal } from '@/lib/core/rehearsal/rehearsal';
import type { ReminderRow } from '@/lib/core/follow-up/reminders';
import type { Review } from '@/lib/core/review/review';
import type { SavedReply } from '@/lib/core/draft/saved-reply';
import type { Settings } from '@/lib/core/settings/settings';
import type { Statement } from '@/lib/core/draft/statement';
import type { CommentRow, DayRow, DraftRow, ModelKeyRow, ReadingRow, TabRow } from './rows';

/**
 * Everything Accalmie remembers. The worker is the only writer; screens read, with live queries.
 * A later version lists only what it changes.
 */
export class Db extends Dexie {
  flags!: EntityTable<Flag, 'id'>;
  comments!: Table<CommentRow, [flagId: string, id: string]>;
  readings!: EntityTable<ReadingRow, 'key'>;
  drafts!: Table<DraftRow, [flagId: string, variant: string]>;
  tabs!: EntityTable<TabRow, 'tabId'>;
  days!: EntityTable<DayRow, 'day'>;
  corrections!: EntityTable<Correction, 'textKey'>;
  crises!: EntityTable<Crisis, 'id'>;
  reviews!: EntityTable<Review, 'id'>;
  rehearsals!: EntityTable<Rehearsal, 'id'>;
  /** One row, under a key that stands beside it, as are the settings. */
  plans!: Table<Plan, 'plan'>;
  statements!: EntityTable<Statement, 'id'>;
  replies!: EntityTable<SavedReply, 'id'>;
  answers!: EntityTable<Answer, 'id'>;
  followUps!: EntityTable<FollowUp, 'flagId'>;
  outcomes!: EntityTable<Outcome, 'id'>;
  reminders!: EntityTable<ReminderRow, 'id'>;
  /** One row, under a key that stands beside it: what is stored is the settings themselves. */
  settings!: Table<Settings, 'settings'>;

  /** Keys of model servers, apart from the settings: an export never holds them. */
  modelKeys!: EntityTable<ModelKeyRow, 'address'>;

  constructor(name = 'accalmie') {
    super(name);
    this.version(1).stores({
      flags: '&id, conversationKey, level, status, updatedAt, flaggedAt',
      comments: '&[flagId+id], flagId, readingKey',
      readings: '&key, usedAt',
      drafts: '&[flagId+variant], flagId, updatedAt',
      tabs: '&tabId',
      days: '&day',
      settings: '',
    });
    this.version(2).stores({ corrections: '&textKey, at' });
    this.version(3).stores({
      statements: '&id, approvedAt',
      replies: '&id',
      answers: '&id, flagId, at',
      modelKeys: '&address',
    });
    this.version(4).stores({ crises: '&id, status, updatedAt', plans: '', reviews: '&id, closedAt' });
    this.version(5).stores({ rehearsals: '&id, at' });
    this.version(6).stores({
      followUps: '&flagId, answeredAt',
      outcomes: '&id, updatedAt',
      reminders: '&id, at',
    });
    // Hosts and lists are told from indexes alone; what nobody asked by is no longer kept up with every write.
    this.version(7).stores({
      flags: '&id, conversationKey, updatedAt, url',
      crises: '&id, updatedAt, [status+updatedAt]',
    });
  }
}

let opened: Db | undefined;

/** One connection per context; Dexie opens it at the first query. */
export const openDb = (): Db => (opened ??= new Db());
