import { i18n } from '#i18n';
import type { Brand } from '@/lib/core/brand';
import { Choice, Switch } from '../ui/choice';
import { LinesField, RangeField, TextField } from '../ui/field';

interface BrandFormProps {
  brand: Brand;
  onChange: (fields: Partial<Brand>) => void;
}

const isWebAddress = (text: string): boolean => {
  const { protocol, hostname } = URL.parse(text) ?? {};
  return (protocol === 'https:' || protocol === 'http:') && hostname !== undefined && hostname.includes('.');
};

/** Who speaks, and how. */
export function BrandForm({ brand, onChange }: BrandFormProps) {
  const page = brand.informationPage.trim();
  return (
    <>
      <TextField label={i18n.t('options.name')} value={brand.name} onChange={(name) => onChange({ name })} />
      <LinesField
        label={i18n.t('options.handles')}
        help={i18n.t('options.handlesHelp')}
        value={brand.handles}
        onChange={(handles) => onChange({ handles })}
      />
      <Choice
        label={i18n.t('options.address')}
        options={[
          { value: 'vous', label: i18n.t('options.vous') },
          { value: 'tu', label: i18n.t('options.tu') },
        ]}
        value={brand.address}
        onChange={(address) => onChange({ address })}
      />
      <RangeField
        label={i18n.t('options.warmth')}
        from={i18n.t('options.formal')}
        to={i18n.t('options.warm')}
        said={i18n.t('options.warmthValue', { percent: Math.round(brand.warmth * 100) })}
        value={brand.warmth}
        onChange={(warmth) => onChange({ warmth })}
      />
      <Choice
        label={i18n.t('options.person')}
        options={[
          { value: 'we', label: i18n.t('options.personWe') },
          { value: 'i', label: i18n.t('options.personI') },
        ]}
        value={brand.person}
        onChange={(person) => onChange({ person })}
      />
      <Switch
        label={i18n.t('options.emoji')}
        help={i18n.t('options.emojiHelp')}
        isOn={brand.emoji}
        onChange={(emoji) => onChange({ emoji })}
      />
      <TextField
        label={i18n.t('options.signature')}
        help={i18n.t('options.signatureHelp')}
        value={brand.signature}
        onChange={(signature) => onChange({ signature })}
      />
      <TextField
        label={i18n.t('options.contact')}
        help={i18n.t('options.contactHelp')}
        value={brand.contact}
        onChange={(contact) => onChange({ contact })}
      />
      <TextField
        label={i18n.t('options.informationPage')}
        help={i18n.t('options.informationPageHelp')}
        error={page === '' || isWebAddress(page) ? null : i18n.t('options.badAddress')}
        value={brand.informationPage}
        onChange={(informationPage) => onChange({ informationPage })}
      />
      <LinesField
        label={i18n.t('options.sensitive')}
        help={i18n.t('options.sensitiveHelp')}
        value={brand.sensitiveTopics}
        onChange={(sensitiveTopics) => onChange({ sensitiveTopics })}
      />
      <LinesField
        label={i18n.t('options.avoid')}
        help={i18n.t('options.avoidHelp')}
        value={brand.avoid}
        onChange={(avoid) => onChange({ avoid })}
      />
    </>
  );
}
