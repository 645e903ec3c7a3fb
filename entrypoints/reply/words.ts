import { i18n } from '#i18n';
import type { RingWords } from '@/lib/page/ring/words';
import { keyOf } from '../page.content/words';

const isMac = (): boolean => /Mac/i.test(navigator.platform);

export const ringWords = (): RingWords => ({
  tone: (tone) => i18n.t(`replyTone.${tone}`),
  count: (findings) => i18n.t('panel.toChange', findings),
  nothing: i18n.t('replyTone.nothing'),
  title: (code) => i18n.t(`finding.${keyOf(code)}.title`),
  why: ({ code, from }) => {
    const why = i18n.t(`finding.${keyOf(code)}.why`);
    return from === 'trained' ? `${why} ${i18n.t('panel.guess')}` : why;
  },
  quoted: (text) => i18n.t('panel.quoted', { text }),
  instead: (text) => i18n.t('panel.instead', { text }),
  leaveOut: i18n.t('panel.leaveOut'),
  take: i18n.t('panel.take'),
  goTo: i18n.t('panel.goTo'),
  notHere: i18n.t('replyTone.notHere'),
  close: i18n.t('replyTone.close'),
  keys: i18n.t('replyTone.keys', { keys: isMac() ? '⌘ .' : 'Ctrl + .' }),
});
