import { i18n } from '#i18n';
import { roles, type Contact } from '@/lib/core/plan/plan';
import { Button } from '../ui/button';
import { SelectField } from '../ui/select';
import { TextField } from '../ui/text-fields';
import { roleWord } from './words';

interface ContactsFormProps {
  contacts: readonly Contact[];
  onChange: (contacts: Contact[]) => void;
}

/** Who is told, what they stand for, how they are reached, and who stands in. */
export function ContactsForm({ contacts, onChange }: ContactsFormProps) {
  const add = (): void =>
    onChange([
      ...contacts,
      { id: crypto.randomUUID(), name: '', role: 'manager', email: '', phone: '', other: '', backup: '' },
    ]);
  const put = (id: string, fields: Partial<Contact>): void =>
    onChange(contacts.map((contact) => (contact.id === id ? { ...contact, ...fields } : contact)));
  const remove = (id: string): void =>
    onChange(
      contacts
        .filter((contact) => contact.id !== id)
        .map((contact) => (contact.backup === id ? { ...contact, backup: '' } : contact)),
    );
  return (
    <>
      {contacts.length === 0 && <p className="text-soft">{i18n.t('plan.noContacts')}</p>}
      {contacts.map((contact) => (
        <fieldset key={contact.id} className="m-0 flex flex-col gap-3 rounded-md border border-line p-3">
          <legend className="px-1 font-medium">{contact.name || i18n.t('plan.newContact')}</legend>
          <div className="grid gap-3 sm:grid-cols-2">
            <TextField
              label={i18n.t('plan.name')}
              value={contact.name}
              onChange={(name) => put(contact.id, { name })}
            />
            <SelectField
              label={i18n.t('plan.role')}
              value={contact.role}
              options={roles.map((role) => ({ value: role, label: roleWord(role) }))}
              onChange={(role) => put(contact.id, { role })}
            />
            <TextField
              label={i18n.t('plan.email')}
              value={contact.email}
              onChange={(email) => put(contact.id, { email: email.trim() })}
            />
            <TextField
              label={i18n.t('plan.phone')}
              value={contact.phone}
              onChange={(phone) => put(contact.id, { phone })}
            />
            <TextField
              label={i18n.t('plan.other')}
              value={contact.other}
              onChange={(other) => put(contact.id, { other })}
            />
            <SelectField
              label={i18n.t('plan.backup')}
              value={contact.backup}
              options={[
                { value: '', label: i18n.t('plan.nobody') },
                ...contacts
                  .filter(({ id }) => id !== contact.id)
                  .map(({ id, name, role }) => ({ value: id, label: name || roleWord(role) })),
              ]}
              onChange={(backup) => put(contact.id, { backup })}
            />
          </div>
          <Button look="quiet" className="self-start print:hidden" onClick={() => remove(contact.id)}>
            {i18n.t('plan.removeContact')}
          </Button>
        </fieldset>
      ))}
      <Button className="self-start print:hidden" onClick={add}>
        {i18n.t('plan.addContact')}
      </Button>
    </>
  );
}
