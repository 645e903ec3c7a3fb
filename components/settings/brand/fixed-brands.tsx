import type { Brand } from '@/lib/core/brand/brand';
import { brandName } from '../../words';

/** The brands that the organisation set, to be read. */
export const FixedBrands = ({ brands }: { brands: readonly Brand[] }) => (
  <ul className="divide-y divide-line rounded-md border border-line">
    {brands.map((brand, place) => (
      <li key={brand.id} className="px-3 py-2">
        <p className="font-medium">{brandName(brand, place)}</p>
        <p className="text-sm text-soft">
          {[...brand.handles, brand.contact, brand.informationPage].filter((each) => each !== '').join(' · ')}
        </p>
      </li>
    ))}
  </ul>
);
