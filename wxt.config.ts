import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { highlightCss, markRules } from './lib/page/marks/mark-css';
import { siteScripts, siteScriptSource } from './tools/build/site-scripts';
import { wordingsSource } from './tools/build/wordings-source';

/**
 * Host permissions a build holds from the start. The store's build holds none: each site is asked for on the
 * user's click. A native permission prompt can't be clicked by a test, so the builds that tests and the demo
 * drive hold theirs; `tests/architecture/manifest.test.ts` proves that the production manifest does not.
 */
const heldHosts: Record<string, string[]> = {
  e2e: ['*://*/*'],
  demo: ['http://127.0.0.1/*'],
};

/**
 * `lib/core` is pure, and so are the tables of messages: a module of theirs that nothing is used of may go. Else the
 * content script carries the reasons and the advice along with the schema of a flag.
 */
const withoutUnusedCore: Plugin = {
  name: 'accalmie:without-unused-core',
  enforce: 'pre',
  transform: {
    filter: { id: /\/lib\/(?:core\/|platform\/(?:worker-|reply-)?contract\.ts)/ },
    handler: (code) => ({ code, map: null, moduleSideEffects: false }),
  },
};

/** For the same reason the build that tests drive may notify without being asked. */
const mayNotify = (mode: string): boolean => mode === 'e2e';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  // One folder per purpose, so that a demo never overwrites what is about to be packed for the store.
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  vite: () => ({
    plugins: [tailwindcss(), wordingsSource, withoutUnusedCore, siteScriptSource(import.meta.dirname)],
    // Without the copy for browsers of 2015 that the package's own entry leads to.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  }),
  zip: { excludeSources: ['tests/**', '.output/**'] },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'scripting',
      'activeTab',
      'alarms',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
      ...(mayNotify(mode) ? ['notifications'] : []),
    ],
    // Asked for on the click that turns reminders on.
    ...(mayNotify(mode) ? {} : { optional_permissions: ['notifications'] }),
    host_permissions: heldHosts[mode] ?? [],
    optional_host_permissions: ['*://*/*'],
    // What an organisation may set; Firefox reads it from a file of its own (docs/managed.md).
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'managed-schema.json' } }),
    // For URL.parse and the iterator helpers.
    minimum_chrome_version: '126',
    browser_specific_settings: {
      gecko: {
        id: 'accalmie@accalmie.invalid',
        strict_min_version: '140.0',
        // Asked for on the click that turns on a model server elsewhere, and not before.
        data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
      },
    },
    commands: {
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+A' },
        description: '__MSG_commandOpenPanel__',
      },
      'next-thread': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_commandNextThread__',
      },
      'previous-thread': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_commandPreviousThread__',
      },
    },
  }),
  hooks: {
    'entrypoints:resolved': (wxt, entrypoints) => {
      entrypoints.push(...siteScripts(wxt.config.outDir));
    },
    'vite:build:extendConfig': (_, config) => {
      // WXT takes the mode (`e2e`, `demo`) for NODE_ENV, and every library tests for `production`: without this
      // people would be shown, and tests would drive, React's development build.
      if (config.mode === 'development') return;
      process.env['NODE_ENV'] = 'production';
      config.define = { ...config.define, 'process.env.NODE_ENV': '"production"' };
    },
    'build:publicAssets': (wxt, files) => {
      // Whose work is in the package travels with it, as their licences ask.
      for (const name of ['LICENSE', 'THIRD-PARTY-NOTICES.md'])
        files.push({ absoluteSrc: join(wxt.config.root, name), relativeDest: name });
      const of = wxt.config.browser === 'firefox' ? '' : ':root';
      files.push({ contents: highlightCss(markRules, of), relativeDest: 'marks.css' });
    },
    'build:manifestGenerated': (wxt, manifest) => {
      // A content script registered at run time turns its `matches` into required host permissions, and a
      // style injected by it into a web-accessible resource: neither may reach the store.
      manifest.host_permissions = heldHosts[wxt.config.mode] ?? [];
      if (manifest.host_permissions.length === 0) delete manifest.host_permissions;
      delete manifest.web_accessible_resources;
    },
  },
});
