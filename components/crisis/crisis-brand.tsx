import { i18n } from '#i18n';
import type { Crisis } from '@/lib/core/crisis/crisis';
import type { Decision } from '@/lib/core/crisis/decision';
import type { Settings } from '@/lib/core/settings/settings';
import { PickThenDo } from '../ui/pick-then-do';
import { useSettings } from '../use-settings';
import { brandName } from '../words';

/** Whose crisis it is, where there are several brands; null with one, of which nobody asks. */
function useBrandName(id: string): { brands: Settings['brands']; name: string } | null {
  const brands = useSettings()?.brands ?? [];
  if (brands.length < 2) return null;
  const place = brands.findIndex((brand) => brand.id === id);
  const brand = brands[place];
  return { brands, name: brand === undefined ? i18n.t('crisis.brandUntold') : brandName(brand, place) };
}

export function CrisisBrandName({ crisis }: { crisis: Pick<Crisis, 'brand'> }) {
  const told = useBrandName(crisis.brand);
  return told === null ? null : <span className="text-sm text-soft">{told.name}</span>;
}

interface CrisisBrandProps {
  crisis: Crisis;
  onDecide: (decision: Decision) => Promise<boolean>;
}

/** Where no page names the brand, the user does. */
export function CrisisBrand({ crisis, onDecide }: CrisisBrandProps) {
  const told = useBrandName(crisis.brand);
  if (told === null) return null;
  if (crisis.status !== 'open') return <p className="text-soft">{told.name}</p>;
  const isKnown = told.brands.some(({ id }) => id === crisis.brand);
  return (
    <PickThenDo
      label={i18n.t('brand.choose')}
      none={i18n.t('crisis.brandUntold')}
      options={told.brands.map((brand, place) => ({ value: brand.id, label: brandName(brand, place) }))}
      value={isKnown ? crisis.brand : null}
      doLabel={i18n.t('crisis.brandNow')}
      onDo={(brand) => void onDecide({ kind: 'brand', brand: brand ?? '' })}
    />
  );
}
