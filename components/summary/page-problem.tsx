import { useState } from 'react';
import { i18n } from '#i18n';
import { ask } from '@/lib/platform/bus';
import { isDoubt } from '@/lib/platform/problems';
import { MakeRoom } from '../make-room';
import { problemWords } from '../problem-words';
import { Button } from '../ui/button';
import { Warning } from '../ui/notice';
import { useProblem } from '../use-problem';

/** What is wrong with the page in front; where its site's file no longer fits it, another way to read it. */
export function PageProblem({ tabId }: { tabId: number }) {
  const problem = useProblem(tabId);
  const [failed, setFailed] = useState<'panel.workerSilent' | 'popup.notStarted' | null>(null);
  if (problem === null) return null;
  const readOtherwise = async (): Promise<void> => {
    const asked = await ask('page.read-otherwise', { tabId });
    setFailed(!asked.ok ? 'panel.workerSilent' : asked.value.started ? null : 'popup.notStarted');
  };
  return (
    <Warning
      action={
        isDoubt(problem) ? (
          <Button onClick={() => void readOtherwise()}>{i18n.t('popup.readOtherwise')}</Button>
        ) : (
          problem === 'storage-full' && <MakeRoom />
        )
      }
    >
      {failed === null ? problemWords(problem) : i18n.t(failed)}
    </Warning>
  );
}
