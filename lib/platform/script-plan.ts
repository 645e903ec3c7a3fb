import { coversHost } from '@/lib/core/conversation/host';

/** The hosts of each site that has a script of its own, by its id, in the order in which sites are asked. */
export type NamedSites = Readonly<Record<string, readonly string[]>>;

/** Those of their hosts whose pages stand in frames of other people's pages. */
export type FramedHosts = ReadonlySet<string>;

export interface PlannedScript {
  id: string;
  css: string[];
  /** Files of the package, in the order in which they run: the page script takes what those before hand over. */
  js: string[];
  matches: string[];
  excludeMatches: string[];
  /** In frames as well as in the page itself. */
  allFrames: boolean;
}

/** How marks look, there before the page is first styled (lib/page/marks/mark-css.ts). */
const marksStyle = '/marks.css';
const pageScript = '/content-scripts/page.js';
const siteScript = (site: string): string => `/sites/${site}.js`;
const openWebScripts = ['/open-web.js', pageScript];
export const genericScripts = ['/generic.js', pageScript];

const sitesOf = (host: string, named: NamedSites): string[] =>
  Object.keys(named).filter((site) => named[site]?.some((entry) => coversHost(entry, host)));

/** What runs in a page of this host: the readers of its own sites, or those for the open web; the page script last. */
export function scriptsFor(host: string, named: NamedSites): string[] {
  const sites = sitesOf(host, named);
  return sites.length > 0 ? [...sites.map(siteScript), pageScript] : openWebScripts;
}

const patternParts = /^([^:]+):\/\/([^/:]+)/;

/**
 * Which scripts to register for these match patterns. A page gets one of them at most: where a pattern is for many
 * hosts, the named ones among them are left out of the open web and get theirs.
 */
export function planScripts(
  patterns: readonly string[],
  named: NamedSites,
  framed: FramedHosts = new Set(),
): PlannedScript[] {
  const planned = new Map<string, PlannedScript>();
  const plan = (id: string, js: string[], match: string, allFrames: boolean): PlannedScript => {
    const script = planned.get(id) ?? {
      id,
      css: [marksStyle],
      js,
      matches: [],
      excludeMatches: [],
      allFrames,
    };
    planned.set(id, script);
    if (!script.matches.includes(match)) script.matches.push(match);
    return script;
  };
  const planNamed = (host: string, match: string): void => {
    const sites = sitesOf(host, named);
    plan(sites.join('+'), scriptsFor(host, named), match, framed.has(host));
  };

  const entries = new Set(Object.values(named).flat());
  for (const pattern of patterns) {
    const [, scheme = '', host = ''] = patternParts.exec(pattern) ?? [];
    if (sitesOf(host, named).length > 0) {
      planNamed(host, pattern);
      continue;
    }
    const openWeb = plan('open-web', openWebScripts, pattern, false);
    for (const entry of entries) {
      if (!coversHost(host, entry)) continue;
      planNamed(entry, `${scheme}://${entry}/*`);
      const excluded = `*://${entry}/*`;
      if (!openWeb.excludeMatches.includes(excluded)) openWeb.excludeMatches.push(excluded);
    }
  }
  return [...planned.values()];
}
