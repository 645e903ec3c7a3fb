import { i18n } from '#i18n';
import { DbProvider, EngineProvider, type LoadEngine } from '@/components/desk';
import { mount } from '@/components/mount';
import { PanelScreen } from '@/components/thread/panel-screen';
import { mayReachModel } from '@/lib/platform/model-reach';
import { openDb } from '@/lib/storage/db';
import { modelKey } from '@/lib/storage/model-keys';

const db = openDb();

// Loaded once a thread is shown: what happens on the page comes before what to answer.
const loadEngine: LoadEngine = async (choice) => {
  const { engines } = await import('@/lib/engines/registry');
  if (choice === undefined) return engines.templates();
  const { id, address, model } = choice;
  const mayReach = (): Promise<boolean> => mayReachModel(address);
  return engines[id]({ model, endpoint: { address, key: await modelKey(db, address), mayReach } });
};

mount(
  i18n.t('panel.title'),
  <DbProvider value={db}>
    <EngineProvider value={loadEngine}>
      <PanelScreen />
    </EngineProvider>
  </DbProvider>,
);
