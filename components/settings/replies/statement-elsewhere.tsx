import type { Statement } from '@/lib/core/draft/statement';
import { StatementDates } from '../../statement-dates';
import { topicWord } from '../../words';
import { ChangedElsewhere } from './changed-elsewhere';

interface StatementElsewhereProps {
  row: Statement | null | false;
  now: string;
  onTheirs: () => void;
}

/** A statement as another window left it while this one was writing in it. */
export const StatementElsewhere = ({ row, now, onTheirs }: StatementElsewhereProps) => (
  <ChangedElsewhere row={row} onTheirs={onTheirs}>
    {(statement) => (
      <>
        {Object.entries(statement.text).map(([language, text]) => (
          <p key={language} lang={language} dir="auto">
            {text}
          </p>
        ))}
        {statement.topics.length > 0 && (
          <p className="text-xs text-soft">{statement.topics.map(topicWord).join(', ')}</p>
        )}
        {statement.link !== '' && <p className="text-xs break-all text-soft">{statement.link}</p>}
        <StatementDates statement={statement} now={now} />
      </>
    )}
  </ChangedElsewhere>
);
