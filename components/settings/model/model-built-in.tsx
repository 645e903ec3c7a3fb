import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { EngineState } from '@/lib/core/draft/draft';
import { useModelBench } from '../../desk';
import { Button } from '../../ui/button';
import { Said } from '../../ui/said';

type State = EngineState | 'unknown' | 'downloading' | 'failed';

/** The browser's own model: is it there, and if it can be fetched, fetched on this click and no other. */
export function ModelBuiltIn() {
  const bench = useModelBench();
  const [state, setState] = useState<State>('unknown');
  const [share, setShare] = useState(0);
  const running = useRef<AbortController>(null);
  useEffect(() => {
    let isHere = true;
    void bench.builtInState().then((found) => isHere && setState(found));
    return () => {
      isHere = false;
      running.current?.abort();
    };
  }, [bench]);
  const download = async (): Promise<void> => {
    const cancel = new AbortController();
    running.current = cancel;
    setShare(0);
    setState('downloading');
    try {
      const fetched = await bench.downloadBuiltIn(setShare, cancel.signal);
      setState(fetched ? 'ready' : 'failed');
    } catch (error) {
      if (!cancel.signal.aborted) throw error;
      setState('needs-download');
    }
  };
  return (
    <>
      <Said className={state === 'absent' || state === 'failed' ? 'text-ink' : 'text-accent'}>
        {state === 'ready' && i18n.t('model.ready')}
        {state === 'absent' && i18n.t('model.problem.absent')}
        {state === 'failed' && i18n.t('model.downloadFailed')}
      </Said>
      {state === 'downloading' && (
        <div className="flex items-center gap-3">
          <label className="flex grow items-center gap-3 text-sm">
            {i18n.t('model.downloading', { percent: Math.floor(share * 100) })}
            <progress className="h-2 grow accent-accent" max={1} value={share} />
          </label>
          <Button onClick={() => running.current?.abort()}>{i18n.t('model.stop')}</Button>
        </div>
      )}
      {(state === 'needs-download' || state === 'failed') && (
        <div className="flex flex-wrap items-center gap-3">
          <Button onClick={() => void download()}>{i18n.t('model.download')}</Button>
          <span className="text-sm text-soft">{i18n.t('model.downloadHelp')}</span>
        </div>
      )}
    </>
  );
}
