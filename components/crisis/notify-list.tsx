import { i18n } from '#i18n';
import type { Crisis } from '@/lib/core/crisis/crisis';
import type { WhatNow } from '@/lib/core/plan/what-now';
import { People } from '../plan/people';
import { roleWord } from '../plan/words';
import { Button } from '../ui/button';
import { Said } from '../ui/said';
import { useCopy } from '../use-copy';
import { mailTo, noticeOf } from './notice';
import { hrefTo } from './use-route';

interface NotifyListProps extends Pick<WhatNow, 'notify' | 'speaker'> {
  crisis: Crisis;
}

/** Whom to tell, how to reach them, and a message that is ready; nothing is sent by Accalmie. */
export function NotifyList({ crisis, notify, speaker }: NotifyListProps) {
  const [said, copyText] = useCopy();
  const message = noticeOf(crisis);
  const held = notify.filter(({ contacts }) => contacts.length > 0);
  const unheld = [...notify, speaker].filter(({ contacts }) => contacts.length === 0);
  const everyone = notify.flatMap(({ contacts }) => contacts).filter(({ email }) => email !== '');
  return (
    <div className="mt-4">
      <h3 className="font-medium">{i18n.t('whatNow.tell')}</h3>
      <ul className="mt-1 flex flex-col gap-1">
        {held.map(({ role, contacts, backups }) => (
          <li key={role} className="flex flex-wrap gap-x-2">
            <span className="text-soft">{roleWord(role)}</span>
            <People contacts={contacts} />
            {backups.length > 0 && (
              <span className="text-soft">
                {i18n.t('whatNow.backup')}{' '}
                {backups
                  .map(({ name, phone, email }) => [name, phone || email].filter(Boolean).join(' · '))
                  .join(', ')}
              </span>
            )}
          </li>
        ))}
        <li className="flex flex-wrap gap-x-2">
          <span className="text-soft">{i18n.t('whatNow.speaks')}</span>
          <span>{roleWord(speaker.role)}</span>
          <People contacts={speaker.contacts} />
        </li>
        {unheld.length > 0 && (
          <li className="flex flex-wrap gap-x-2">
            <span className="text-soft">{i18n.t('whatNow.nobody')}</span>
            <span>{[...new Set(unheld.map(({ role }) => role))].map(roleWord).join(', ')}</span>
            <a href={hrefTo('plan')} className="text-accent underline">
              {i18n.t('whatNow.name')}
            </a>
          </li>
        )}
      </ul>
      <div className="mt-2 flex flex-wrap items-center gap-2 print:hidden">
        {everyone.length > 0 && (
          <a
            href={mailTo(everyone, message)}
            className="inline-flex min-h-8 items-center rounded-md border border-line px-3 text-sm hover:bg-sunken"
          >
            {i18n.t('whatNow.mail')}
          </a>
        )}
        <Button onClick={() => copyText(`${message.subject}\n\n${message.body}`)}>
          {i18n.t('whatNow.copy')}
        </Button>
        <Said className="text-soft">{said}</Said>
      </div>
    </div>
  );
}
