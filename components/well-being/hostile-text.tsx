import { useState } from 'react';
import { i18n } from '#i18n';
import type { ReadComment } from '@/lib/core/reading/read-comment';
import { partsOf, type Part } from '@/lib/core/settings/well-being';
import { Button } from '../ui/button';
import { useWellBeing } from './use-well-being';

const Veiled = ({ text }: { text: string }) => (
  <>
    <span className="sr-only">[{i18n.t('wellBeing.hidden')}]</span>
    <span aria-hidden className="veiled">
      {text}
    </span>
  </>
);

/** Parts follow from the text: their place is their identity. */
const partsWithKeys = (parts: readonly Part[]) => parts.map((part, place) => ({ ...part, key: place }));

interface HostileTextProps {
  /** The comment's text or its beginning. */
  text: string;
  reading: ReadComment['reading'];
}

/** What somebody wrote; where the user asked for it, with the words that attack blurred until they are asked for. */
export function HostileText({ text, reading }: HostileTextProps) {
  const { blur } = useWellBeing();
  const [isShown, setShown] = useState(false);
  const parts = partsOf(text, reading);
  if (!blur || !parts.some(({ isHostile }) => isHostile))
    return (
      <p dir="auto" className="text-sm text-pretty">
        {text}
      </p>
    );
  return (
    <>
      <p dir="auto" className="text-sm text-pretty">
        {isShown
          ? text
          : partsWithKeys(parts).map(({ key, isHostile, text: words }) =>
              isHostile ? <Veiled key={key} text={words} /> : <span key={key}>{words}</span>,
            )}
      </p>
      <Button look="quiet" className="-ml-2" onClick={() => setShown(!isShown)}>
        {i18n.t(isShown ? 'wellBeing.hide' : 'wellBeing.show')}
      </Button>
    </>
  );
}

/** The first words of a thread in a list: clear again while its row is pointed at or has the focus. */
export function Excerpt({ text }: { text: string }) {
  const { blur } = useWellBeing();
  return <span className={blur ? 'veiled' : undefined}>{text}</span>;
}
