import type { Draft, Variant } from '@/lib/core/draft/draft';
import type { DraftRow } from '@/lib/storage/rows';

/** What the user wrote over a draft. `declined` is the newer draft they chose not to take. */
export interface OwnText {
  text: string;
  base: Draft;
  declined: string | null;
}

export type OwnTexts = Partial<Record<Variant, OwnText>>;
export type Drafts = Partial<Record<Variant, Draft>>;

/** Drafts that the user had edited when the panel was last open. */
export const restored = (rows: readonly DraftRow[]): OwnTexts =>
  Object.fromEntries(
    rows
      .filter(({ edited }) => edited)
      .map(({ variant, text, draft }): [Variant, OwnText] => [
        variant,
        { text, base: draft, declined: null },
      ]),
  );

/** Where no engine drafted: an empty page of one's own, with the length that reads well. */
export const emptyDraft = (variant: Variant, limit = 1000): Draft => ({
  engine: 'templates',
  variant,
  text: '',
  moves: [],
  statements: [],
  limit,
});

export interface ReplyText {
  text: string;
  draft: Draft;
  edited: boolean;
  /** A newer draft than the one the user's own text began with; null where there is none or it was declined. */
  newer: Draft | null;
}

/** The user's own words come first: a new draft waits beside them and never replaces them. */
export function replyText(variant: Variant, own: OwnTexts, drafts: Drafts): ReplyText {
  const [mine, fresh] = [own[variant], drafts[variant]];
  if (mine === undefined) {
    const draft = fresh ?? emptyDraft(variant);
    return { text: draft.text, draft, edited: false, newer: null };
  }
  const known = [mine.base.text, mine.base.rewordedFrom, mine.declined];
  const isNewer = fresh !== undefined && !known.includes(fresh.text);
  return { text: mine.text, draft: mine.base, edited: true, newer: isNewer ? fresh : null };
}

/** After a keystroke; a text typed back to its draft is the draft again. */
export function written(variant: Variant, text: string, own: OwnTexts, drafts: Drafts): OwnTexts {
  const { draft } = replyText(variant, own, drafts);
  const { [variant]: before, ...others } = own;
  return text === draft.text
    ? others
    : { ...others, [variant]: { text, base: draft, declined: before?.declined ?? null } };
}

export function withoutOwn(variant: Variant, own: OwnTexts): OwnTexts {
  const { [variant]: _, ...others } = own;
  return others;
}

export function declining(variant: Variant, own: OwnTexts, newer: Draft): OwnTexts {
  const mine = own[variant];
  return mine === undefined ? own : { ...own, [variant]: { ...mine, declined: newer.text } };
}
