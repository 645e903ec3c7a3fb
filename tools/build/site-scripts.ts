import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Entrypoint } from 'wxt';
import { hosts } from '../../lib/sites/hosts';

const prefix = 'virtual:accalmie-site/';
const camelCase = (id: string): string =>
  id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** One script for each site that `hosts.ts` names: `/sites/reddit.js` of `lib/sites/reddit.ts` (decision 0013). */
export const siteScripts = (outDir: string): Entrypoint[] =>
  Object.keys(hosts).map((id) => ({
    type: 'unlisted-script',
    name: `sites/${id}`,
    inputPath: prefix + id,
    outputDir: outDir,
    options: {},
    skipped: false,
  }));

/** What those scripts are made of: all alike, so nobody writes them. For one build: it notes which site it is of. */
export function siteScriptSource(root: string): Plugin {
  const inSites = (name: string): string => resolve(root, 'lib/sites', `${name}.ts`);
  let site: string | null = null;
  return {
    name: 'accalmie:site-scripts',
    resolveId(id) {
      if (!id.startsWith(prefix)) return null;
      site = id.slice(prefix.length);
      return `\0${id}`;
    },
    load(id) {
      if (site === null) return null;
      // The others' hosts would come along with its own.
      if (id === inSites('hosts'))
        return `export const hosts = ${JSON.stringify({ [site]: (hosts as Record<string, readonly string[]>)[site] })};`;
      if (id !== `\0${prefix}${site}`) return null;
      return `
        import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
        import { handOver } from ${JSON.stringify(inSites('hand-over'))};
        import { ${camelCase(site)} as site } from ${JSON.stringify(inSites(site))};
        export default defineUnlistedScript(() => handOver([site]));`;
    },
  };
}
