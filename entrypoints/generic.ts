import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { generic } from '@/lib/sites/generic';
import { handOver } from '@/lib/sites/hand-over';

/** The generic reader alone, for a page whose site's own file no longer reads it, when the user asks for it. */
export default defineUnlistedScript(() => handOver([generic]));
