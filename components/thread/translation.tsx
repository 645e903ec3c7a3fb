import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { ReadComment } from '@/lib/core/reading/read-comment';
import { canTranslate, detectedLanguage, translate, type CanTranslate } from '@/lib/platform/translation';
import { Button } from '../ui/button';
import { Said } from '../ui/said';
import { shownLanguage } from '../words';

/** Null while it is looked up, and where there is nothing to offer. */
function useSource({ comment, reading }: ReadComment): { from: string; can: CanTranslate } | null {
  const [source, setSource] = useState<{ from: string; can: CanTranslate } | null>(null);
  const { code } = reading.language;
  useEffect(() => {
    let isOver = false;
    void (async () => {
      const from = code === 'und' ? await detectedLanguage(comment.text) : code;
      const can = from === null ? 'absent' : await canTranslate(from, shownLanguage());
      if (!isOver && from !== null && can !== 'absent') setSource({ from, can });
    })();
    return () => {
      isOver = true;
    };
  }, [code, comment.text]);
  return source;
}

/** What a comment in another language says, by the browser's own translator; nothing at all where it has none. */
export function Translation({ read }: { read: ReadComment }) {
  const source = useSource(read);
  const [said, setSaid] = useState<{ text: string | null } | 'working' | null>(null);
  if (source === null) return null;
  const ask = async (): Promise<void> => {
    setSaid('working');
    setSaid({ text: await translate(read.comment.text, source.from, shownLanguage()) });
  };
  if (said !== null && said !== 'working' && said.text !== null)
    return (
      <p className="text-sm text-soft">
        <span className="font-medium">{i18n.t('translation.title')}</span>{' '}
        <span lang={shownLanguage()}>{said.text}</span>
      </p>
    );
  return (
    <div>
      <Button look="quiet" className="-ml-2" disabled={said === 'working'} onClick={() => void ask()}>
        {i18n.t(source.can === 'ready' ? 'translation.ask' : 'translation.askDownload')}
      </Button>
      <Said className="text-soft">
        {said === 'working' && i18n.t('translation.working')}
        {said !== null && said !== 'working' && i18n.t('translation.failed')}
      </Said>
    </div>
  );
}
