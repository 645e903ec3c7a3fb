import { i18n } from '#i18n';
import { Choice, Switch } from '../../ui/choice';
import { Disclosure } from '../../ui/disclosure';
import { TextField } from '../../ui/text-fields';
import { RangeField } from '../../ui/value-fields';
import type { BrandFormProps } from './brand-form';

/** How a brand sounds. */
export function BrandVoice({ brand, onChange }: BrandFormProps) {
  return (
    <>
      <Choice
        label={i18n.t('options.person')}
        options={[
          { value: 'we', label: i18n.t('options.personWe') },
          { value: 'i', label: i18n.t('options.personI') },
        ]}
        value={brand.person}
        onChange={(person) => onChange({ person })}
      />
      {brand.person === 'i' && (
        <TextField
          label={i18n.t('brand.firstName')}
          help={i18n.t('brand.firstNameHelp')}
          value={brand.firstName}
          onChange={(firstName) => onChange({ firstName })}
        />
      )}
      <TextField
        label={i18n.t('options.signature')}
        help={i18n.t('options.signatureHelp')}
        value={brand.signature}
        onChange={(signature) => onChange({ signature })}
      />
      <Choice
        label={i18n.t('options.address')}
        options={[
          { value: 'vous', label: i18n.t('options.vous'), help: 'Sie, usted, Lei' },
          { value: 'tu', label: i18n.t('options.tu'), help: 'du, tú, tu' },
        ]}
        value={brand.address}
        onChange={(address) => onChange({ address })}
      />
      <RangeField
        label={i18n.t('options.warmth')}
        from={i18n.t('brand.sober')}
        to={i18n.t('options.warm')}
        said={i18n.t('options.warmthValue', { percent: Math.round(brand.warmth * 100) })}
        value={brand.warmth}
        onChange={(warmth) => onChange({ warmth })}
      />
      <Disclosure label={i18n.t('brand.moreVoice')}>
        <div className="flex flex-col gap-5 pt-2">
          <TextField
            label={i18n.t('brand.greeting')}
            help={i18n.t('brand.greetingHelp', { name: '{firstName}' })}
            value={brand.greeting}
            onChange={(greeting) => onChange({ greeting })}
          />
          <RangeField
            label={i18n.t('brand.formality')}
            from={i18n.t('brand.everyday')}
            to={i18n.t('options.formal')}
            said={i18n.t('brand.formalityValue', { percent: Math.round(brand.formality * 100) })}
            value={brand.formality}
            onChange={(formality) => onChange({ formality })}
          />
          <Switch
            label={i18n.t('brand.exclamation')}
            isOn={brand.exclamation}
            onChange={(exclamation) => onChange({ exclamation })}
          />
          <Switch
            label={i18n.t('brand.humour')}
            help={i18n.t('brand.humourHelp')}
            isOn={brand.humour}
            onChange={(humour) => onChange({ humour })}
          />
        </div>
      </Disclosure>
      <Switch
        label={i18n.t('options.emoji')}
        help={i18n.t('options.emojiHelp')}
        isOn={brand.emoji}
        onChange={(emoji) => onChange({ emoji })}
      />
    </>
  );
}
