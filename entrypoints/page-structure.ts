import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { structureOf } from '@/lib/page/read/structure';

/** Put into a page only when its user reports that it is read wrongly. The last value is what the popup gets. */
export default defineUnlistedScript(() => structureOf(document));
