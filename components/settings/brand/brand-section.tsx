import { useState } from 'react';
import { i18n } from '#i18n';
import { emptyBrand, type Brand } from '@/lib/core/brand/brand';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/select';
import { brandName } from '../../words';
import { BrandFileRow } from './brand-file-row';
import { BrandForm } from './brand-form';
import { LearnVoiceForm } from './learn-voice-form';
import { takeFocus } from '../take-focus';

interface BrandSectionProps {
  brands: readonly Brand[];
  onChange: (brands: Brand[]) => void;
}

/** The brands that the user looks after, one at a time. With a single one there is nothing to choose. */
export function BrandSection({ brands, onChange }: BrandSectionProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const brand = brands.find(({ id }) => id === chosen) ?? brands[0];
  if (brand === undefined) return null;
  const choose = (id: string): void => {
    setChosen(id);
    setAsking(false);
  };
  const change = (fields: Partial<Brand>): void =>
    onChange(brands.map((each) => (each.id === brand.id ? { ...each, ...fields } : each)));
  const add = (given: Brand): void => {
    const added = { ...given, id: crypto.randomUUID() };
    onChange([...brands, added]);
    choose(added.id);
  };
  return (
    <>
      {brands.length > 1 && (
        <SelectField
          label={i18n.t('brand.choose')}
          help={i18n.t('brand.chooseHelp')}
          options={brands.map((each, place) => ({ value: each.id, label: brandName(each, place) }))}
          value={brand.id}
          onChange={choose}
        />
      )}
      <div key={brand.id} className="flex flex-col gap-5">
        <BrandForm brand={brand} onChange={change} />
        <LearnVoiceForm brand={brand} onLearnt={change} />
      </div>
      <BrandFileRow brand={brand} onRead={add} />
      <div className="flex flex-wrap items-center gap-2">
        <Button onClick={() => add(emptyBrand())}>{i18n.t('brand.add')}</Button>
        {brands.length > 1 && !isAsking && (
          <Button look="danger" onClick={() => setAsking(true)}>
            {i18n.t('brand.remove')}
          </Button>
        )}
        {brands.length > 1 && isAsking && (
          <>
            <span className="text-sm">
              {i18n.t('brand.removeAsk', { name: brandName(brand, brands.indexOf(brand)) })}
            </span>
            <Button ref={takeFocus} onClick={() => setAsking(false)}>
              {i18n.t('options.eraseNo')}
            </Button>
            <Button
              look="danger"
              onClick={() => {
                setAsking(false);
                onChange(brands.filter(({ id }) => id !== brand.id));
              }}
            >
              {i18n.t('brand.remove')}
            </Button>
          </>
        )}
      </div>
    </>
  );
}
