import { i18n } from '#i18n';
import { DbProvider } from '@/components/desk';
import { later } from '@/components/later';
import { mount } from '@/components/mount';
import { PopupFrame } from '@/components/summary/popup-frame';

const Popup = later(
  async () => {
    const [{ openDb }, { PopupScreen }] = await Promise.all([
      import('@/lib/storage/db'),
      import('@/components/summary/popup-screen'),
    ]);
    return () => (
      <DbProvider value={openDb()}>
        <PopupScreen />
      </DbProvider>
    );
  },
  <PopupFrame />,
);

mount(i18n.t('popup.today'), <Popup />);
