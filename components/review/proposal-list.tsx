import { i18n } from '#i18n';
import type { PlanStep } from '@/lib/core/plan/plan';
import type { Proposal } from '@/lib/core/review/review';
import { hrefTo } from '../crisis/use-route';
import { Button } from '../ui/button';
import { levelWord } from '../words';
import { Part } from './part';
import { proposalWords, stepIdWords } from './words';

interface ProposalListProps {
  proposals: readonly Proposal[];
  steps: readonly PlanStep[];
  onChange: (proposals: Proposal[]) => void;
}

/** What the plan might learn; the user changes the plan by hand and says here that it was taken, or left. */
export function ProposalList({ proposals, steps, onChange }: ProposalListProps) {
  if (proposals.length === 0) return null;
  const answer = (which: (proposal: Proposal) => boolean, said: Proposal['answer']): void =>
    onChange(proposals.map((proposal) => (which(proposal) ? { ...proposal, answer: said } : proposal)));
  const unticked = proposals.filter(({ kind }) => kind === 'drop-step');
  const others = proposals.filter(({ kind }) => kind !== 'drop-step');
  const [first] = unticked;
  const row = (proposal: Proposal, text: string, names: Record<'taken' | 'left', string>) => (
    <li
      key={`${proposal.kind} ${proposal.about}`}
      className="flex items-center gap-2 border-b border-line py-1"
    >
      <span className="min-w-0 grow">{text}</span>
      <span className="flex shrink-0 gap-1">
        {(['taken', 'left'] as const).map((said) => (
          <Button
            key={said}
            look={proposal.answer === said ? 'plain' : 'quiet'}
            className={proposal.answer === said ? '' : 'print:hidden'}
            aria-pressed={proposal.answer === said}
            onClick={() => answer((each) => each === proposal, proposal.answer === said ? 'open' : said)}
          >
            {names[said]}
          </Button>
        ))}
      </span>
    </li>
  );
  return (
    <Part id="proposals" title={i18n.t('review.proposals')}>
      <p className="text-soft">
        {i18n.t('review.proposalsHelp')}{' '}
        <a href={hrefTo('plan')} className="text-accent underline print:hidden">
          {i18n.t('review.openPlan')}
        </a>
      </p>
      <ul>
        {others.map((proposal) =>
          row(proposal, proposalWords(proposal, steps), {
            taken: i18n.t('review.taken'),
            left: i18n.t('review.left'),
          }),
        )}
      </ul>
      {first !== undefined && (
        <>
          <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1">
            <h3 className="grow font-medium">
              {i18n.t('review.unticked', unticked.length)}
              {first.level !== null && (
                <span className="font-normal text-soft"> ({levelWord(first.level)})</span>
              )}
            </h3>
            {unticked.length > 1 && (
              <Button
                className="print:hidden"
                onClick={() => answer(({ kind }) => kind === 'drop-step', 'left')}
              >
                {i18n.t('review.keepAll')}
              </Button>
            )}
          </div>
          <ul>
            {unticked.map((proposal) =>
              row(proposal, stepIdWords(proposal.about, steps), {
                taken: i18n.t('review.drop'),
                left: i18n.t('review.keep'),
              }),
            )}
          </ul>
        </>
      )}
    </Part>
  );
}
