import { i18n } from '#i18n';
import { ask } from '@/lib/platform/bus';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';

interface PauseButtonProps {
  isPaused: boolean;
  onFailed: () => void;
}

/** Everything off everywhere, and on again. */
export function PauseButton({ isPaused, onFailed }: PauseButtonProps) {
  const change = async (): Promise<void> => {
    const asked = isPaused
      ? await ask('reading.resume', {})
      : await ask('reading.switch-off', { scope: 'everywhere', url: '' });
    if (!asked.ok) onFailed();
  };
  return (
    <Button look={isPaused ? 'primary' : 'quiet'} onClick={() => void change()}>
      <Icon name={isPaused ? 'play' : 'pause'} size={14} />
      {i18n.t(isPaused ? 'popup.resume' : 'popup.pause')}
    </Button>
  );
}
