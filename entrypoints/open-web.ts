import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '@/lib/sites/hand-over';
import { openWebSites } from '@/lib/sites/open-web';

/**
 * Readers for pages that no site names, run before the page script on those (docs/decisions/0012). Hears nothing and
 * touches nothing of the page: started twice it hands over the same, and there is nothing to step aside with.
 */
export default defineUnlistedScript(() => handOver(openWebSites));
