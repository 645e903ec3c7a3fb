import { i18n } from '#i18n';
import { Disclosure } from '../ui/disclosure';
import { changesBetween } from './changes';

/** What the user changed in a draft, word by word: struck out and underlined, with a sign, and said in words. */
export function TextChanges({ before, after }: { before: string; after: string }) {
  if (before === after || before === '') return null;
  return (
    <Disclosure label={i18n.t('changes.title')}>
      <p className="rounded-md border border-line p-3 text-sm whitespace-pre-wrap">
        {changesBetween(before, after).map(({ kind, text }, place) =>
          kind === 'same' ? (
            text
          ) : kind === 'added' ? (
            // oxlint-disable-next-line react/no-array-index-key -- pieces have no name but their place
            <ins key={place} className="bg-accent-ground text-ink underline decoration-accent decoration-2">
              <span aria-hidden="true" className="font-semibold text-accent">
                +
              </span>
              <span className="sr-only">{i18n.t('changes.added')} </span>
              {text}
            </ins>
          ) : (
            // oxlint-disable-next-line react/no-array-index-key -- pieces have no name but their place
            <del key={place} className="text-soft line-through">
              <span aria-hidden="true" className="font-semibold">
                −
              </span>
              <span className="sr-only">{i18n.t('changes.removed')} </span>
              {text}
            </del>
          ),
        )}
      </p>
    </Disclosure>
  );
}
