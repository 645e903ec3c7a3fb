import type { ReactNode } from 'react';
import type { Contact } from '@/lib/core/plan/plan';

/** "Nadia Roche · +33 6 00 00 00 03 · nadia@brand.example", each of them to be reached by a click. */
export function People({ contacts }: { contacts: readonly Contact[] }) {
  return contacts.map(({ id, name, email, phone, other }) => (
    <span key={id} className="flex flex-wrap gap-x-1.5">
      <strong className="font-medium">{name}</strong>
      {phone !== '' && (
        <Way>
          <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`} className="underline">
            {phone}
          </a>
        </Way>
      )}
      {email !== '' && (
        <Way>
          <a href={`mailto:${encodeURIComponent(email)}`} className="underline">
            {email}
          </a>
        </Way>
      )}
      {other !== '' && <Way>{other}</Way>}
    </span>
  ));
}

const Way = ({ children }: { children: ReactNode }) => (
  <span className="break-words">
    <span aria-hidden="true" className="text-soft">
      ·{' '}
    </span>
    {children}
  </span>
);
