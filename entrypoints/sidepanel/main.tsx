import { i18n } from '#i18n';
import { DbProvider, DraftProvider, type DraftThread } from '@/components/desk';
import { mount } from '@/components/mount';
import { PanelScreen } from '@/components/thread/panel-screen';
import { openDb } from '@/lib/storage/db';

// Joined with the engines' registry as soon as it stands.
const draft: DraftThread = async function* () {
  yield { kind: 'error', code: 'unavailable' };
};

mount(
  i18n.t('panel.title'),
  <DbProvider value={openDb()}>
    <DraftProvider value={draft}>
      <PanelScreen />
    </DraftProvider>
  </DbProvider>,
);
