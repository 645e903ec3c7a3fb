import { i18n } from '#i18n';
import { brandedFlag, brandFor, pickBrand } from '@/lib/core/brand/brand-for';
import type { Flag } from '@/lib/core/flag/flag';
import type { Settings } from '@/lib/core/settings/settings';
import { ask } from '@/lib/platform/bus';
import { brandName } from '../words';

/** The brand that answers here; another one is picked for this page and, where pages say nothing, for the site. */
export function BrandPick({ settings, flag }: { settings: Settings; flag: Flag }) {
  const page = brandedFlag(flag);
  const pick = (id: string): void =>
    void ask('settings.save', {
      settings: { ...settings, brandPicks: pickBrand(settings.brandPicks, page, id) },
      before: settings,
    });
  return (
    <select
      aria-label={i18n.t('brand.here')}
      title={i18n.t('brand.here')}
      className="min-h-7 max-w-36 shrink-0 rounded-md border border-edge bg-ground px-1.5 text-sm text-ink"
      value={brandFor(settings, page).id}
      onChange={(event) => pick(event.currentTarget.value)}
    >
      {settings.brands.map((brand, place) => (
        <option key={brand.id} value={brand.id}>
          {brandName(brand, place)}
        </option>
      ))}
    </select>
  );
}
