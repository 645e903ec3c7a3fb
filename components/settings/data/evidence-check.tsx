import { useState } from 'react';
import { i18n } from '#i18n';
import { checkEvidence } from '@/lib/app/keep-evidence';
import { sha256 } from '@/lib/platform/digest';
import { FileButton } from '../../ui/file-button';
import { Said } from '../../ui/said';
import { keyOf } from '../../words';

type Found = Awaited<ReturnType<typeof checkEvidence>>;

/** Whether an evidence file is as it was saved. It is read here and goes nowhere. */
export function EvidenceCheck() {
  const [found, setFound] = useState<Found | null>(null);
  const check = async (file: File): Promise<void> => {
    setFound(null);
    setFound(await checkEvidence({ sha256 }, await file.text()));
  };
  return (
    <div className="flex flex-wrap items-center gap-3">
      <FileButton label={i18n.t('evidence.check')} onFile={(file) => void check(file)} />
      <span className="text-sm text-soft">{i18n.t('evidence.checkHelp')}</span>
      <Said className={found === 'unchanged' ? 'text-accent' : 'text-severe'}>
        {found !== null && i18n.t(`evidence.${keyOf(found)}`)}
      </Said>
    </div>
  );
}
