import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hosts } from '@/lib/sites/hosts';
import { openWebSites } from '@/lib/sites/open-web';
import { browsers, buildForStore } from './production-build';

const permissions = {
  chrome: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'sidePanel', 'storage'],
  firefox: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage'],
};

/** What the store gets. A new permission must be a visible change here. */
describe.each(browsers)('the manifest for %s', (browser) => {
  let built: ReturnType<typeof buildForStore>;
  beforeAll(() => {
    built = buildForStore(browser);
  }, 120_000);
  afterAll(() => built.remove());

  it('holds exactly these permissions', () => {
    expect((built.manifest['permissions'] as string[]).toSorted()).toEqual(permissions[browser]);
    expect(built.manifest['optional_permissions']).toEqual(['notifications']);
  });

  it('holds no site: each is asked for on a click', () => {
    expect(built.manifest['host_permissions']).toBeUndefined();
    expect(built.manifest['content_scripts']).toBeUndefined();
    expect(built.manifest['optional_host_permissions']).toEqual(['*://*/*']);
  });

  it('shows nothing of itself to pages', () => {
    expect(built.manifest['web_accessible_resources']).toBeUndefined();
    expect(built.manifest['externally_connectable']).toBeUndefined();
  });

  it('loads no code from elsewhere and keeps the browser’s own policy', () => {
    expect(built.manifest['content_security_policy']).toBeUndefined();
    const pages = readdirSync(built.folder).filter((name) => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      expect(readFileSync(join(built.folder, page), 'utf8')).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    }
  });

  it('says that it collects nothing, and its name in the browser’s language', () => {
    expect(built.manifest['default_locale']).toBe('en');
    expect(built.manifest['name']).toBe('__MSG_extName__');
    const gecko = (built.manifest['browser_specific_settings'] as { gecko?: object } | undefined)?.gecko;
    if (browser === 'firefox') {
      expect(gecko).toMatchObject({ data_collection_permissions: { required: ['none'] } });
    }
  });

  it('holds the scripts that the worker starts in pages', () => {
    for (const script of ['content-scripts/page.js', 'page-structure.js', 'read-post.js', 'reply.js']) {
      expect(readFileSync(join(built.folder, script), 'utf8').length).toBeGreaterThan(0);
    }
  });

  it.each([
    ...Object.keys(hosts).map((id) => [`sites/${id}.js`, [id]] as const),
    ['open-web.js', openWebSites.map(({ id }) => id)] as const,
    ['generic.js', ['generic']] as const,
  ])('holds %s, which hands over what its name says', (script, ids) => {
    const world = createContext({});
    const code = readFileSync(join(built.folder, script), 'utf8');
    runInContext(code, world);
    const handedOver = world['accalmieSites'].sites as { id: string; hosts: readonly string[] }[];
    expect(handedOver.map(({ id }) => id)).toEqual(ids);
    const named: Record<string, readonly string[]> = hosts;
    const own = new Set(handedOver.flatMap((site) => named[site.id] ?? []));
    for (const site of handedOver) expect([...site.hosts]).toEqual(named[site.id] ?? []);
    const others = Object.values(named).flat();
    expect(others.filter((host) => !own.has(host) && code.includes(`\`${host}\``))).toEqual([]);
  });

  it('holds no script of a site that is gone', () => {
    const scripts = readdirSync(join(built.folder, 'sites'));
    expect(scripts.toSorted()).toEqual(
      Object.keys(hosts)
        .map((id) => `${id}.js`)
        .toSorted(),
    );
  });
});
