import { i18n } from '#i18n';
import { DbProvider, EngineProvider, type LoadEngine } from '@/components/desk';
import { mount } from '@/components/mount';
import { PanelScreen } from '@/components/thread/panel-screen';
import { openDb } from '@/lib/storage/db';

// Loaded once a thread is shown: what happens on the page comes before what to answer.
const loadEngine: LoadEngine = async () => {
  const { engines } = await import('@/lib/engines/registry');
  return engines.templates();
};

mount(
  i18n.t('panel.title'),
  <DbProvider value={openDb()}>
    <EngineProvider value={loadEngine}>
      <PanelScreen />
    </EngineProvider>
  </DbProvider>,
);
