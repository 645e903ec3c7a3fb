import { i18n } from '#i18n';
import type { ReadComment } from '@/lib/core/assess';
import type { Reason } from '@/lib/core/level';
import { reasonWord, wholeNumber } from '../words';
import { Disclosure } from '../ui/disclosure';
import { Quote } from './quote';

interface WhyProps {
  reasons: readonly Reason[];
  comments: readonly ReadComment[];
  onShow: (commentId: string) => void;
}

function ReasonChip({ reason }: { reason: Reason }) {
  const count = reason.commentIds.length;
  return (
    <li
      className={`rounded-md border border-line px-2 py-0.5 text-sm ${reason.weight < 0 ? 'text-accent' : 'text-ink'}`}
    >
      {reasonWord(reason.code)}
      {count > 1 && <span className="text-soft"> ×{wholeNumber(count)}</span>}
    </li>
  );
}

/** No level without its reasons, no reason without the comments that prove it. */
export function Why({ reasons, comments, onShow }: WhyProps) {
  const byId = new Map(comments.map((read) => [read.comment.id, read]));
  const proofs = reasons.flatMap((reason) => {
    const quotes = reason.commentIds.flatMap((id) => byId.get(id) ?? []).slice(0, 3);
    return quotes.length > 0 ? [{ reason, quotes }] : [];
  });
  return (
    <section aria-labelledby="why" className="flex flex-col gap-2">
      <h3 id="why" className="text-xs font-semibold text-soft">
        {i18n.t('panel.why')}
      </h3>
      <ul className="flex flex-wrap gap-1.5">
        {reasons.map((reason) => (
          <ReasonChip key={reason.code} reason={reason} />
        ))}
      </ul>
      {proofs.length > 0 && (
        <Disclosure label={i18n.t('panel.whyMore')}>
          <dl className="flex flex-col gap-3">
            {proofs.map(({ reason, quotes }) => (
              <div key={reason.code}>
                <dt className="mb-1 text-sm font-medium">{reasonWord(reason.code)}</dt>
                {quotes.map((read) => (
                  <dd key={read.comment.id} className="m-0 mb-1">
                    <Quote read={read} onShow={onShow} />
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </section>
  );
}
