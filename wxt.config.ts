import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';

/**
 * Host permissions a build holds from the start. The store's build holds none: each site is asked for on the
 * user's click. A native permission prompt can't be clicked by a test, so the builds that tests and the demo
 * drive hold theirs; `tests/architecture/manifest.test.ts` proves that the production manifest does not.
 */
const heldHosts: Record<string, string[]> = {
  e2e: ['*://*/*'],
  demo: ['http://127.0.0.1/*'],
};

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  // One folder per purpose, so that a demo never overwrites what is about to be packed for the store.
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  vite: () => ({ plugins: [tailwindcss()] }),
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
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: heldHosts[mode] ?? [],
    optional_host_permissions: ['*://*/*'],
    minimum_chrome_version: '120',
    browser_specific_settings: {
      gecko: {
        id: 'accalmie@accalmie.invalid',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
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
    'build:manifestGenerated': (wxt, manifest) => {
      // A content script registered at run time turns its `matches` into required host permissions, and a
      // style injected by it into a web-accessible resource: neither may reach the store.
      manifest.host_permissions = heldHosts[wxt.config.mode] ?? [];
      if (manifest.host_permissions.length === 0) delete manifest.host_permissions;
      delete manifest.web_accessible_resources;
    },
  },
});
