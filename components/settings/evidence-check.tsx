import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { checkEvidence } from '@/lib/app/keep-evidence';
import { sha256 } from '@/lib/platform/digest';
import { Button } from '../ui/button';
import { Said } from '../ui/said';
import { keyOf } from '../words';

type Found = Awaited<ReturnType<typeof checkEvidence>>;

/** Whether an evidence file is as it was saved. It is read here and goes nowhere. */
export function EvidenceCheck() {
  const input = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<Found | null>(null);
  const check = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) setFound(await checkEvidence({ sha256 }, await file.text()));
  };
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button onClick={() => input.current?.click()}>{i18n.t('evidence.check')}</Button>
      <span className="text-sm text-soft">{i18n.t('evidence.checkHelp')}</span>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className="hidden"
        aria-label={i18n.t('evidence.check')}
        onChange={({ currentTarget }) => {
          setFound(null);
          void check(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
      <Said className={found === 'unchanged' ? 'text-accent' : 'text-severe'}>
        {found !== null && i18n.t(`evidence.${keyOf(found)}`)}
      </Said>
    </div>
  );
}
