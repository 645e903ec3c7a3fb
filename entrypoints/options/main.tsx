import { i18n } from '#i18n';
import { DbProvider } from '@/components/desk';
import { mount } from '@/components/mount';
import { OptionsScreen } from '@/components/settings/options-screen';
import { openDb } from '@/lib/storage/db';
import { version } from '@/package.json';

mount(
  i18n.t('options.title'),
  <DbProvider value={openDb()}>
    <OptionsScreen version={version} />
  </DbProvider>,
);
