import type { Advice } from './advice';
import { adviceRules, whoMustAnswer, type AdviceRule } from './advice-rules';
import type { Plan } from '../plan/plan';
import { planTarget, planTargetReason } from '../plan/target';
import { minutesToLook, minutesToReply } from './reply-times';
import type { Situation } from './situation';
import type { Network } from '../conversation/thread';

/** More whys than these nobody reads. */
const mostReasons = 4;

/** Minutes until the next look where the advice is to let things be: calm, but not forgotten (G11). */
const laterLook = 120;

const isSilent = ({ posture }: AdviceRule): boolean =>
  posture === 'wait' || posture === 'let-others-speak' || posture === 'stop' || posture === 'report';

/**
 * What to do about a thread, and why.
 * @param since ms, when the comment was written that has waited longest; null where nobody waits or no time is known
 * @param now ISO 8601
 * @param plan whose times for a network and a level come before what people expect there
 */
export function advise(
  situation: Situation,
  network: Network,
  since: number | null,
  now: string,
  plan: Pick<Plan, 'playbooks'> | null = null,
): Advice {
  const holding: AdviceRule[] = adviceRules.filter((rule: AdviceRule) => rule.when(situation));
  const [first] = holding;
  if (first === undefined) throw new Error('the last advice rule always holds');
  const due = isSilent(first) ? null : (since ?? Date.parse(now));
  const level = first.urgency ?? situation.level;
  const own = due === null ? null : planTarget(plan, network, level);
  const reasons = holding
    .filter(
      (rule) =>
        rule === first ||
        // Beside a life no other reason counts.
        (first.urgency === undefined && rule.posture === first.posture && rule.id !== 'nothing-to-answer'),
    )
    .slice(0, mostReasons)
    .map(({ id, source }) => ({ code: id, source }));
  const look = minutesToLook(level) ?? (first.id === 'nothing-to-answer' ? null : laterLook);
  return {
    posture: first.posture,
    reasons: own === null ? reasons : [...reasons, planTargetReason],
    replyBy: due === null ? null : isoAfter(due, own ?? minutesToReply(network, level)),
    lookAgainAt: look === null || first.id === 'praise' ? null : isoAfter(Date.parse(now), look),
    place: placeOf(first, situation),
    who:
      isSilent(first) || first.who !== 'community-manager'
        ? first.who
        : (whoMustAnswer(situation) ?? first.who),
  };
}

const isoAfter = (time: number, minutes: number): string => new Date(time + minutes * 60_000).toISOString();

/**
 * In a crisis on somebody else's page people are invited to a page that the brand controls (G46, G48); not whoever may
 * not read on.
 */
function placeOf(rule: AdviceRule, { ownPage, hasInformationPage, level }: Situation): Advice['place'] {
  const invites = !ownPage && hasInformationPage && (level === 'severe' || level === 'moderate');
  return rule.place === 'public' && rule.urgency === undefined && invites ? 'own-page' : rule.place;
}
