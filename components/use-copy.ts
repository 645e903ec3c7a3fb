import { i18n } from '#i18n';
import { copy } from './draft/insert';
import { useSaid } from './use-said';

/** Copies a text and says whether it is on the clipboard. */
export function useCopy(): [said: string | null, copyText: (text: string) => void] {
  const [said, say] = useSaid();
  const copyText = (text: string): void => {
    void copy(text).then((isDone) => say(i18n.t(isDone ? 'whatNow.copied' : 'panel.copyFailed')));
  };
  return [said, copyText];
}
