import { i18n } from '#i18n';
import { variableNames, type VariableName } from '@/lib/core/draft/saved-reply';

/** What each place of a saved reply is called on the screen: as it is typed between braces, and as a gap reads. */
export const variableWords = (): Record<VariableName, string> => ({
  firstName: i18n.t('variable.firstName'),
  brand: i18n.t('variable.brand'),
  contact: i18n.t('variable.contact'),
  topic: i18n.t('variable.topic'),
  date: i18n.t('variable.date'),
  page: i18n.t('variable.page'),
  signature: i18n.t('variable.signature'),
});

/** `{prénom}, {marque}, …`: both languages' names are understood wherever they are typed. */
export const variableList = (): string => {
  const words = variableWords();
  return variableNames.map((name) => `{${words[name]}}`).join(', ');
};
