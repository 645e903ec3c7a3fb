import { i18n } from '#i18n';
import { languageCodes, type LanguageCode } from '@/lib/core/text/language';
import { shownLanguage } from './words';

/** Languages that a brand can answer in: Dutch is only told apart. */
export const replyLanguages = languageCodes.filter((code) => code !== 'nl');
export type ReplyLanguage = Exclude<LanguageCode, 'nl' | 'und'>;

/** `fr` → "French", "français". */
export const languageName = (code: LanguageCode): string =>
  code === 'und' ? '' : (new Intl.DisplayNames(shownLanguage(), { type: 'language' }).of(code) ?? code);

/** To choose one, with "any" first. */
export const languageOptions = (): { value: LanguageCode; label: string }[] => [
  { value: 'und', label: i18n.t('brand.anyLanguage') },
  ...replyLanguages.map((code) => ({ value: code, label: languageName(code) })),
];
