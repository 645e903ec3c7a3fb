import { i18n } from '#i18n';
import { faultIn, longestOwnWord, mostOwnWords } from '@/lib/core/reading/own-words';
import type { OwnWords } from '@/lib/core/settings/settings';
import { LinesField } from '../../ui/text-fields';

interface OwnWordsFormProps {
  words: OwnWords;
  onChange: (words: OwnWords) => void;
}

/** Why a line doesn't count, in words; null where all do. */
function faultSentence(list: keyof OwnWords, words: OwnWords): string | null {
  const fault = faultIn(list, words);
  if (fault === null) return null;
  if (fault.code === 'many') return i18n.t('options.wordsMany', { count: mostOwnWords });
  if (fault.code === 'long') return i18n.t('options.wordsLong', { count: longestOwnWord });
  return i18n.t('options.wordsBoth', { word: fault.entry });
}

/** What the user knows better than any reader: the product called Bastard, the nickname that is no compliment. */
export function OwnWordsForm({ words, onChange }: OwnWordsFormProps) {
  return (
    <>
      <LinesField
        label={i18n.t('options.wordsNever')}
        help={i18n.t('options.wordsNeverHelp')}
        error={faultSentence('never', words)}
        value={words.never}
        onChange={(never) => onChange({ ...words, never })}
      />
      <LinesField
        label={i18n.t('options.wordsAlways')}
        help={i18n.t('options.wordsAlwaysHelp')}
        error={faultSentence('always', words)}
        value={words.always}
        onChange={(always) => onChange({ ...words, always })}
      />
    </>
  );
}
