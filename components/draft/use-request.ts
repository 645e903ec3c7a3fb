import { useMemo } from 'react';
import { findStatements } from '@/lib/app/find-statements';
import type { Answer } from '@/lib/core/draft/answer';
import type { ReadComment } from '@/lib/core/reading/read-comment';
import type { Brand } from '@/lib/core/brand/brand';
import { replyLanguage } from '@/lib/core/brand/brand-for';
import type { DraftRequest } from '@/lib/core/draft/draft';
import type { Flag } from '@/lib/core/flag/flag';
import { isInForce, type Statement } from '@/lib/core/draft/statement';
import { useNow } from '../use-now';
import { draftRequest } from './use-drafts';

interface Around {
  flag: Flag;
  comments: ReadComment[];
  brand: Brand;
  statements: readonly Statement[];
  answers: readonly Answer[];
  /** What was written for other threads today. */
  elsewhere: readonly string[];
  /** The position of the thread's crisis. */
  position: Statement | null;
}

/** Those that hold at this moment; the same list for as long as none runs out. */
export function useInForce(statements: readonly Statement[]): Statement[] {
  const now = new Date(useNow()).toISOString();
  const inForce = statements.filter((statement) => isInForce(statement, now));
  const key = inForce.map(({ id }) => id).join(' ');
  // oxlint-disable-next-line react/exhaustive-deps -- `key` stands for which of them hold
  return useMemo(() => inForce, [statements, key]);
}

/** What the engine is asked, with the approved statements that fit the thread: the position of its crisis first. */
export function useRequest({
  flag,
  comments,
  brand,
  statements,
  answers,
  elsewhere,
  position,
}: Around): DraftRequest {
  const inForce = useInForce(statements);
  return useMemo(() => {
    const found = findStatements(inForce, {
      topics: flag.topics.map(({ topic }) => topic),
      texts: comments.map(({ comment }) => comment.text),
      language: replyLanguage(brand, flag.language),
    });
    const first = inForce.filter(({ id }) => id === position?.id);
    const fitting = [...first, ...found.filter((each) => !first.includes(each))];
    const known = { brand, statements: fitting, position: position?.id ?? null };
    return draftRequest(flag, comments, { ...known, answers: [...answers], elsewhere });
  }, [flag, comments, brand, inForce, answers, elsewhere, position?.id]);
}
