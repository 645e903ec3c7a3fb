import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { i18n } from '#i18n';
import { search } from '@/lib/app/search';
import { allAnswers } from '@/lib/storage/answers';
import { useDb } from '../desk';
import { shortened } from '../thread/shortened';
import { Time } from '../time';
import { Disclosure } from '../ui/disclosure';
import { TextField } from '../ui/text-fields';
import { networkWord } from '../words';

/** Shown at once; the rest is found by its words. */
const mostShown = 5;

interface AnsweredElsewhereProps {
  flagId: string;
  brandId: string;
}

/** What this brand answered in other threads, newest first, and where: found by what was said or by the page's title. */
export function AnsweredElsewhere({ flagId, brandId }: AnsweredElsewhereProps) {
  const db = useDb();
  const [asked, setAsked] = useState('');
  const all = useLiveQuery(() => allAnswers(db), [db]);
  const others = all?.filter((answer) => answer.flagId !== flagId && answer.brandId === brandId) ?? [];
  if (others.length === 0) return null;
  const shown = search(others, asked, ({ title, text }) => `${title} ${text}`).slice(0, mostShown);
  return (
    <Disclosure label={i18n.t('answered.elsewhere')}>
      <div className="flex flex-col gap-3">
        {others.length > mostShown && (
          <TextField label={i18n.t('answered.search')} value={asked} onChange={setAsked} />
        )}
        <ul aria-label={i18n.t('answered.elsewhere')} className="flex flex-col gap-2">
          {shown.map(({ id, url, title, network, text, at }) => (
            <li key={id} className="border-l-2 border-line py-0.5 pl-3">
              <p dir="auto" className="text-sm">
                {shortened(text, 220)}
              </p>
              <p className="text-xs text-soft">
                <a href={url} target="_blank" rel="noreferrer" dir="auto" className="underline">
                  {title === '' ? url : title}
                </a>{' '}
                · {networkWord(network)} · <Time iso={at} />
              </p>
            </li>
          ))}
        </ul>
        {shown.length === 0 && <p className="text-sm text-soft">{i18n.t('answered.noneFound')}</p>}
      </div>
    </Disclosure>
  );
}
