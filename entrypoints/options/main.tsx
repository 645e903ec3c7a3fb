import { i18n } from '#i18n';
import { mount } from '@/components/mount';
import { OptionsScreen } from '@/components/settings/options-screen';
import { openDb } from '@/lib/storage/db';
import { version } from '@/package.json';

mount(openDb(), i18n.t('options.title'), <OptionsScreen version={version} />);
