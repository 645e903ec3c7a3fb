import { i18n } from '#i18n';
import { DbProvider } from '@/components/desk';
import { DeskShell } from '@/components/crisis/desk-shell';
import { mount } from '@/components/mount';
import { openDb } from '@/lib/storage/db';

mount(
  i18n.t('desk.title'),
  <DbProvider value={openDb()}>
    <DeskShell />
  </DbProvider>,
);
