import { i18n } from '#i18n';
import { mount } from '@/components/mount';
import { PopupScreen } from '@/components/summary/popup-screen';
import { openDb } from '@/lib/storage/db';

mount(openDb(), i18n.t('popup.today'), <PopupScreen />);
