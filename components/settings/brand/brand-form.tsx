import { i18n } from '#i18n';
import type { Brand } from '@/lib/core/brand/brand';
import { Disclosure } from '../../ui/disclosure';
import { LinesField, TextField } from '../../ui/text-fields';
import { BrandLimits } from './brand-limits';
import { BrandVoice } from './brand-voice';
import { isWebAddress } from '../web-address';
import { BrandContacts } from './brand-contacts';

export interface BrandFormProps {
  brand: Brand;
  onChange: (fields: Partial<Brand>) => void;
}

/** Who speaks, and how: what every brand needs in sight, the rest one step further down. */
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
      <BrandVoice brand={brand} onChange={onChange} />
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
      <Disclosure label={i18n.t('brand.words')}>
        <div className="flex flex-col gap-5 pt-2">
          <LinesField
            label={i18n.t('brand.use')}
            help={i18n.t('brand.useHelp')}
            value={brand.use}
            onChange={(use) => onChange({ use })}
          />
          <LinesField
            label={i18n.t('options.avoid')}
            help={i18n.t('options.avoidHelp')}
            value={brand.avoid}
            onChange={(avoid) => onChange({ avoid })}
          />
        </div>
      </Disclosure>
      <Disclosure label={i18n.t('brand.moreContacts')}>
        <BrandContacts brand={brand} onChange={onChange} />
      </Disclosure>
      <Disclosure label={i18n.t('brand.limits')}>
        <BrandLimits brand={brand} onChange={onChange} />
      </Disclosure>
    </>
  );
}
