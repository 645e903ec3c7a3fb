import { i18n } from '#i18n';
import { contactKinds, type Brand, type Contact } from '@/lib/core/brand/brand';
import { networks, type Network } from '@/lib/core/conversation/thread';
import { languageOptions } from '../../languages';
import { SelectField } from '../../ui/select';
import { TextField } from '../../ui/text-fields';
import { networkWord } from '../../words';
import type { BrandFormProps } from './brand-form';
import { ListEditor } from '../list-editor';
import { isWebAddress } from '../web-address';

/** What a contact of this kind must look like; null where it does, and while nothing is written. */
function contactFault({ kind, text }: Contact): string | null {
  const written = text.trim();
  if (written === '') return null;
  if (kind === 'mail' && !/^\S+@\S+\.\S+$/.test(written)) return i18n.t('brand.badMail');
  if (kind === 'phone' && !/^\+?[\d ().-]{6,}$/.test(written)) return i18n.t('brand.badPhone');
  if (kind === 'form' && !isWebAddress(written)) return i18n.t('options.badAddress');
  return null;
}

interface NetworkHandle {
  network: Network;
  handle: string;
}

const rowsOf = ({ handlesOn }: Brand): NetworkHandle[] =>
  networks.flatMap((network) => (handlesOn[network] ?? []).map((handle) => ({ network, handle })));

/** Rows without a name yet are kept: they are being written. */
function handlesOf(rows: readonly NetworkHandle[]): Brand['handlesOn'] {
  const byNetwork: Brand['handlesOn'] = {};
  for (const { network, handle } of rows) (byNetwork[network] ??= []).push(handle);
  return byNetwork;
}

/** Where else a brand can be reached, by language, and by which name it goes on a single network. */
export function BrandContacts({ brand, onChange }: BrandFormProps) {
  return (
    <div className="flex flex-col gap-5 pt-2">
      <ListEditor<Contact>
        label={i18n.t('brand.contacts')}
        help={i18n.t('brand.contactsHelp')}
        addLabel={i18n.t('brand.addContact')}
        removeLabel={(place) => i18n.t('brand.removeRow', { place })}
        items={brand.contacts}
        fresh={{ kind: 'mail', text: '', language: null }}
        onChange={(contacts) => onChange({ contacts })}
      >
        {(contact, change) => (
          <>
            <SelectField
              label={i18n.t('brand.contactKind')}
              options={contactKinds.map((value) => ({ value, label: i18n.t(`contactKind.${value}`) }))}
              value={contact.kind}
              onChange={(kind) => change({ kind })}
            />
            {contact.kind !== 'message' && (
              <TextField
                label={i18n.t('brand.contactText')}
                error={contactFault(contact)}
                value={contact.text}
                onChange={(text) => change({ text })}
              />
            )}
            <SelectField
              label={i18n.t('brand.forLanguage')}
              options={languageOptions()}
              value={contact.language ?? 'und'}
              onChange={(code) => change({ language: code === 'und' ? null : code })}
            />
          </>
        )}
      </ListEditor>
      <ListEditor<NetworkHandle>
        label={i18n.t('brand.networkHandles')}
        help={i18n.t('brand.networkHandlesHelp')}
        addLabel={i18n.t('brand.addHandle')}
        removeLabel={(place) => i18n.t('brand.removeRow', { place })}
        items={rowsOf(brand)}
        fresh={{ network: 'instagram', handle: '' }}
        onChange={(rows) => onChange({ handlesOn: handlesOf(rows) })}
      >
        {(row, change) => (
          <>
            <SelectField
              label={i18n.t('brand.network')}
              options={networks.map((value) => ({ value, label: networkWord(value) }))}
              value={row.network}
              onChange={(network) => change({ network })}
            />
            <TextField
              label={i18n.t('brand.handle')}
              value={row.handle}
              onChange={(handle) => change({ handle })}
            />
          </>
        )}
      </ListEditor>
    </div>
  );
}
