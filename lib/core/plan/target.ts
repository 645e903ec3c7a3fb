import type { Flag } from '../flag/flag';
import type { Level } from '../level/level';
import { minutesToReply } from '../advice/reply-times';
import type { Network } from '../conversation/thread';
import type { Plan } from './plan';

type Targets = Pick<Plan, 'playbooks'>;

/** Minutes within which the plan asks for an answer; null where it leaves that to what people expect. */
export function planTarget(plan: Targets | null, network: Network, level: Level): number | null {
  if (plan === null || level === 'calm' || level === 'watch') return null;
  return plan.playbooks[level].targets[network] ?? null;
}

/** Minutes within which a thread of this network and level is answered: the plan's, else what people expect. */
export const targetMinutes = (plan: Targets | null, network: Network, level: Level): number =>
  planTarget(plan, network, level) ?? minutesToReply(network, level);

/** Why an answer is due when it is: the plan was made for this (G17, G28). */
export const planTargetReason = { code: 'plan-target', source: 'G17, G28' } as const;

/** The flag with its answer due by the plan as it now is; itself where nothing changes by that. */
export function retargeted(flag: Flag, before: Targets | null, after: Targets): Flag {
  const { advice, level, network } = flag;
  if (advice.replyBy === null) return flag;
  const own = planTarget(after, network, level);
  const reasons = advice.reasons.filter(({ code }) => code !== planTargetReason.code);
  const was = reasons.length < advice.reasons.length ? planTarget(before, network, level) : null;
  if (own === was) return flag;
  const usual = minutesToReply(network, level);
  const shift = (own ?? usual) - (was ?? usual);
  return {
    ...flag,
    advice: {
      ...advice,
      replyBy: new Date(Date.parse(advice.replyBy) + shift * 60_000).toISOString(),
      reasons: own === null ? reasons : [...reasons, planTargetReason],
    },
  };
}
