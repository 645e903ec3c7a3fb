import { i18n } from '#i18n';
import { DbProvider, ModelBenchProvider } from '@/components/desk';
import { mount } from '@/components/mount';
import { OptionsScreen } from '@/components/settings/options-screen';
import { openDb } from '@/lib/storage/db';
import { version } from '@/package.json';
import { modelBench } from './model-bench';

mount(
  i18n.t('options.title'),
  <DbProvider value={openDb()}>
    <ModelBenchProvider value={modelBench}>
      <OptionsScreen version={version} />
    </ModelBenchProvider>
  </DbProvider>,
);
