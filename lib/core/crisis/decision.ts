import * as z from 'zod/mini';
import { fail, type Result } from '../result';
import type { Crisis } from './crisis';
import { crisisLevelSchema } from './crisis';
import * as decide from './decide';

const note = z._default(z.string(), '');

/** What the user may decide about one crisis, as a screen asks it of the worker. */
export const decisionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('level'), level: z.nullable(crisisLevelSchema), note }),
  z.object({ kind: z.literal('split'), flagIds: z.array(z.string()), note }),
  z.object({ kind: z.literal('merge'), other: z.string(), note }),
  z.object({ kind: z.literal('close'), note }),
  z.object({ kind: z.literal('reopen'), note }),
  z.object({ kind: z.literal('note'), note: z.string() }),
  z.object({ kind: z.literal('brand'), brand: z.string() }),
  z.object({ kind: z.literal('rename'), name: z.string() }),
  z.object({ kind: z.literal('statement'), statementId: z.nullable(z.string()), note }),
  z.object({ kind: z.literal('step'), stepId: z.string() }),
]);
export type Decision = z.infer<typeof decisionSchema>;

export type Refusal = decide.Refused | 'gone';

/**
 * → every crisis that the decision changed.
 * @param other of a merger; null where it is gone
 * @param newId for what a split makes
 */
export function decided(
  crisis: Crisis,
  decision: Decision,
  { now, newId, other }: { now: string; newId: string; other: Crisis | null },
): Result<Crisis[], Refusal> {
  const said = { now, note: 'note' in decision ? decision.note : '' };
  switch (decision.kind) {
    case 'level':
      return alone(decide.setLevel(crisis, decision.level, said));
    case 'split':
      return decide.split(crisis, decision.flagIds, newId, said);
    case 'merge':
      return other === null ? fail('gone') : decide.merge(crisis, other, said);
    case 'close':
      return alone(decide.close(crisis, said));
    case 'reopen':
      return alone(decide.reopen(crisis, said));
    case 'note':
      return alone(decide.note(crisis, said));
    case 'brand':
      return alone(decide.setBrand(crisis, decision.brand, said));
    case 'rename':
      return alone(decide.rename(crisis, decision.name));
    case 'statement':
      return alone(decide.chooseStatement(crisis, decision.statementId, said));
    case 'step':
    default:
      return alone(decide.tickStep(crisis, decision.stepId, now));
  }
}

const alone = (result: Result<Crisis, Refusal>): Result<Crisis[], Refusal> =>
  result.ok ? { ok: true, value: [result.value] } : result;
