import { lazy, Suspense } from 'react';
import { i18n } from '#i18n';
import { DbProvider } from '@/components/desk';
import { mount } from '@/components/mount';
import { PopupScreen } from '@/components/summary/popup-screen';

const Today = lazy(async () => {
  const [{ openDb }, { TodayView }] = await Promise.all([
    import('@/lib/storage/db'),
    import('@/components/summary/today-view'),
  ]);
  return {
    default: ({ isFirstRun }: { isFirstRun: boolean }) => (
      <DbProvider value={openDb()}>
        <TodayView isFirstRun={isFirstRun} />
      </DbProvider>
    ),
  };
});

mount(
  i18n.t('popup.today'),
  <PopupScreen
    today={(isFirstRun) => (
      <Suspense>
        <Today isFirstRun={isFirstRun} />
      </Suspense>
    )}
  />,
);
