import { lazy, Suspense } from 'react';
import { i18n } from '#i18n';
import { DbProvider } from '@/components/desk';
import { mount } from '@/components/mount';
import { PopupFrame } from '@/components/summary/popup-frame';

const Popup = lazy(async () => {
  const [{ openDb }, { PopupScreen }] = await Promise.all([
    import('@/lib/storage/db'),
    import('@/components/summary/popup-screen'),
  ]);
  return {
    default: () => (
      <DbProvider value={openDb()}>
        <PopupScreen />
      </DbProvider>
    ),
  };
});

mount(
  i18n.t('popup.today'),
  <Suspense fallback={<PopupFrame />}>
    <Popup />
  </Suspense>,
);
