import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Correction } from '@/lib/core/reading/correction';
import { ask } from '@/lib/platform/bus';
import { allCorrections } from '@/lib/storage/corrections';
import { useDb } from '../../desk';
import { Time } from '../../time';
import { Button } from '../../ui/button';
import { Said } from '../../ui/said';
import { keyOf } from '../../words';

function CorrectionRow({ correction, onForget }: { correction: Correction; onForget: () => void }) {
  const { at, language, text, verdict } = correction;
  return (
    <li className="flex items-start gap-2 py-1.5 pr-1 pl-3">
      <div className="min-w-0 grow">
        <p dir="auto" lang={language === 'und' ? undefined : language} className="line-clamp-2 text-sm">
          {text}
        </p>
        <p className="text-xs text-soft">
          {i18n.t(`options.verdict.${keyOf(verdict)}`)} · <Time iso={at} />
        </p>
      </div>
      <Button look="quiet" aria-label={i18n.t('options.forgetOne', { text })} onClick={onForget}>
        {i18n.t('options.forget')}
      </Button>
    </li>
  );
}

/** What the user corrected, newest first, each to be forgotten alone or all at once. */
export function CorrectionList() {
  const db = useDb();
  const corrections = useLiveQuery(() => allCorrections(db), [db]);
  const [said, setSaid] = useState<'options.forgotten' | 'panel.workerSilent' | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const forget = async (textKey: string | null): Promise<void> => {
    const asked = await ask('reading.uncorrect', { textKey });
    setSaid(asked.ok ? 'options.forgotten' : 'panel.workerSilent');
    // The button pressed goes with its row: the keyboard goes on from the list's head.
    if (asked.ok) title.current?.focus();
  };
  return (
    <div className="flex flex-col gap-2">
      <h3 ref={title} id="corrections" tabIndex={-1} className="font-medium">
        {i18n.t('options.corrections')}
      </h3>
      {corrections?.length === 0 && <p className="text-sm text-soft">{i18n.t('options.noCorrections')}</p>}
      {corrections !== undefined && corrections.length > 0 && (
        <>
          <ul
            aria-labelledby="corrections"
            className="max-h-80 divide-y divide-line overflow-y-auto rounded-md border border-line"
          >
            {corrections.map((correction) => (
              <CorrectionRow
                key={correction.textKey}
                correction={correction}
                onForget={() => void forget(correction.textKey)}
              />
            ))}
          </ul>
          <p className="text-sm text-soft">{i18n.t('options.correctionsHelp')}</p>
          <Button className="self-start" onClick={() => void forget(null)}>
            {i18n.t('options.forgetAll')}
          </Button>
        </>
      )}
      <Said className={said === 'panel.workerSilent' ? 'text-severe' : 'text-accent'}>
        {said !== null && i18n.t(said)}
      </Said>
    </div>
  );
}
