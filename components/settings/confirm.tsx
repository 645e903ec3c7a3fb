import { Button } from '../ui/button';
import { i18n } from '#i18n';

import { takeFocus } from './take-focus';

interface ConfirmProps {
  label: string;
  question: string;
  yes: string;
  onNo: () => void;
  onYes: () => void;
}

/** Before something is erased. The harmless answer has the focus: Enter must not erase. */
export function Confirm({ label, question, yes, onNo, onYes }: ConfirmProps) {
  return (
    <fieldset
      aria-label={label}
      className="forced-edge flex flex-wrap items-center gap-2 rounded-md bg-severe-ground px-3 py-2 text-severe"
    >
      <span className="grow">{question}</span>
      <Button ref={takeFocus} onClick={onNo}>
        {i18n.t('options.eraseNo')}
      </Button>
      <Button look="danger" onClick={onYes}>
        {yes}
      </Button>
    </fieldset>
  );
}
