import { i18n } from '#i18n';
import { DraftProvider, type DraftThread } from '@/components/desk';
import { mount } from '@/components/mount';
import { PanelScreen } from '@/components/thread/panel-screen';
import { openDb } from '@/lib/storage/db';

// oxlint-disable-next-line require-yield -- joined with the engines' registry as soon as it stands
const draft: DraftThread = async function* () {
  yield { kind: 'error', code: 'unavailable' };
};

mount(
  openDb(),
  i18n.t('panel.title'),
  <DraftProvider value={draft}>
    <PanelScreen />
  </DraftProvider>,
);
