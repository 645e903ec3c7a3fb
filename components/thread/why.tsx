import { i18n } from '#i18n';
import type { Flag } from '@/lib/core/flag/flag';
import type { ReadComment } from '@/lib/core/reading/read-comment';
import type { Reason, ReasonCode } from '@/lib/core/level/level';
import { reasonWord, wholeNumber } from '../words';
import { Disclosure } from '../ui/disclosure';
import { FewHostile } from '../well-being/few-hostile';
import { Quote } from './quote';

/** A flag's part that its reasons are told with. */
type Told = Pick<Flag, 'reasons' | 'hostileVoices'>;

interface WhyProps {
  flag: Told;
  comments: readonly ReadComment[];
  onShow: (commentId: string) => void;
}

/** What the thread as a whole does: how many comments show it says nothing. */
const uncounted: readonly ReasonCode[] = [
  'rising',
  'burst',
  'unanswered',
  'answer-backfired',
  'cooling',
  'answered',
];

/** Quotes at once: what a busy person reads. The page has the rest. */
const mostQuotes = 8;

/** Voices are people: the headline says how many, and three comments of one person are one. */
function countOf({ code, commentIds }: Reason, { hostileVoices }: Told): number {
  if (code === 'hostile-voices') return hostileVoices;
  return uncounted.includes(code) ? 1 : commentIds.length;
}

function ReasonChip({ reason, count }: { reason: Reason; count: number }) {
  return (
    <li
      className={`rounded-md border border-line px-2 py-0.5 text-sm ${reason.weight < 0 ? 'text-accent' : 'text-ink'}`}
    >
      {reasonWord(reason.code)}
      {count > 1 && <span className="text-soft"> ×{wholeNumber(count)}</span>}
    </li>
  );
}

export const ReasonChips = ({ flag }: { flag: Told }) =>
  flag.reasons.length === 0 ? null : (
    <ul className="flex flex-wrap gap-1.5">
      {flag.reasons.map((reason) => (
        <ReasonChip key={reason.code} reason={reason} count={countOf(reason, flag)} />
      ))}
    </ul>
  );

interface Proof {
  read: ReadComment;
  codes: ReasonCode[];
}

/**
 * Each comment once, with all it proves: those that prove most come first, then in time order. What the user's word
 * decided stays in the list though it proves nothing any more: the way back must be where the way there was.
 */
function proofsOf(reasons: readonly Reason[], comments: readonly ReadComment[]): Proof[] {
  return comments
    .map((read): Proof => {
      const proven = reasons.filter(({ commentIds }) => commentIds.includes(read.comment.id));
      return { read, codes: proven.map(({ code }) => code).filter((code) => !uncounted.includes(code)) };
    })
    .filter(({ codes, read }) => codes.length > 0 || read.reading.by !== undefined)
    .sort((a, b) => b.codes.length - a.codes.length)
    .filter(({ read }, place) => place < mostQuotes || read.reading.by?.kind === 'correction')
    .slice(0, 3 * mostQuotes);
}

/** No level without its reasons, no reason without the comments that prove it. */
export function Why({ flag, comments, onShow }: WhyProps) {
  const proofs = proofsOf(flag.reasons, comments);
  return (
    <section aria-labelledby="why" className="flex flex-col gap-2">
      <h3 id="why" className="text-xs font-semibold text-soft">
        {i18n.t('panel.why')}
      </h3>
      <ReasonChips flag={flag} />
      {proofs.length > 0 && (
        <Disclosure label={i18n.t('panel.whyMore')}>
          <FewHostile items={proofs} isHostile={({ read }) => read.reading.hostile}>
            {({ read, codes }) => (
              <li key={read.comment.id}>
                <Quote read={read} about={codes.map(reasonWord).join(', ')} onShow={onShow} />
              </li>
            )}
          </FewHostile>
        </Disclosure>
      )}
    </section>
  );
}
