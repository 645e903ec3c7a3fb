import { useState } from 'react';
import { i18n } from '#i18n';
import { scoreOf, type Rehearsal } from '@/lib/core/rehearsal/rehearsal';
import { rehearsalLanguages, type RehearsalLanguage } from '@/lib/core/rehearsal/scenario';
import { scenarios } from '@/lib/core/rehearsal/scenarios';
import { hrefTo } from '../crisis/use-route';
import { languageName } from '../languages';
import { Choice } from '../ui/choice';
import { networkWord, shownLanguage, wholeNumber } from '../words';
import { TryTable } from './try-table';
import { kindWord } from './words';

/** The made threads of a language, with the best result so far, and every try below. */
export function PracticeList({ tries }: { tries: readonly Rehearsal[] }) {
  const [language, setLanguage] = useState<RehearsalLanguage>(shownLanguage());
  return (
    <div className="flex flex-col gap-5">
      <header className="flex flex-col gap-2">
        <h1 className="text-xl font-semibold">{i18n.t('rehearsal.title')}</h1>
        <p className="max-w-[70ch] text-soft">{i18n.t('rehearsal.intro')}</p>
      </header>
      <Choice
        label={i18n.t('rehearsal.language')}
        options={rehearsalLanguages.map((value) => ({ value, label: languageName(value) }))}
        value={language}
        onChange={setLanguage}
      />
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {scenarios
          .filter((scenario) => scenario.language === language)
          .map(({ id, kind, title, network }) => {
            const done = tries.filter(({ scenario }) => scenario === id);
            return (
              <li key={id}>
                <a
                  href={hrefTo('practice', id)}
                  className="flex h-full flex-col gap-1 rounded-md border border-line px-3 py-2.5 hover:bg-sunken"
                >
                  <span className="text-sm text-soft">
                    {kindWord(kind)} · {networkWord(network)}
                  </span>
                  <span lang={language} className="font-medium">
                    {title}
                  </span>
                  <span className="text-sm text-soft">
                    {done.length === 0
                      ? i18n.t('rehearsal.notTried')
                      : i18n.t('rehearsal.best', {
                          score: wholeNumber(Math.max(...done.map(scoreOf))),
                          count: wholeNumber(done.length),
                        })}
                  </span>
                </a>
              </li>
            );
          })}
      </ul>
      {tries.length > 0 && <TryTable tries={tries} />}
    </div>
  );
}
