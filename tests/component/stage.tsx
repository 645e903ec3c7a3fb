import { cleanup, render } from '@testing-library/react';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import axe from 'axe-core';
import { Dexie } from 'dexie';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DbProvider, EngineProvider } from '@/components/desk';
import { answerLibrary } from '@/entrypoints/background/answer-library';
import { followUp } from '@/lib/app/follow-up';
import { saveSettings } from '@/lib/app/save-settings';
import { createTurns } from '@/lib/app/turns';
import { defaultSettings, type Settings } from '@/lib/core/settings/settings';
import { engines } from '@/lib/engines/registry';
import { answer, answerInPage } from '@/lib/platform/bus';
import { Db } from '@/lib/storage/db';
import { putDraft } from '@/lib/storage/drafts';
import { putStatus } from '@/lib/storage/flags';
import { putModelKey } from '@/lib/storage/model-keys';
import { writeSettings } from '@/lib/storage/settings';
import { settingsStore } from '@/lib/storage/stores';
import { followUpStore } from '@/lib/storage/watch-store';
import type { Sample } from '@/tools/screens/sample';

// Dexie looks for a database when it is loaded, which is before any test could put one in place.
Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });

export type Language = 'en' | 'fr';

/** As the browser does it: the message by its key, with `$1` filled in. */
export async function speak(language: Language): Promise<void> {
  const messages = generateChromeMessages(await parseMessagesFile(`locales/${language}.yml`));
  const getMessage = (key: string, filling: string[] = []): string =>
    (messages[key]?.message ?? '').replaceAll(
      /\$(\d)/g,
      (_, place: string) => filling[Number(place) - 1] ?? '',
    );
  Object.assign(fakeBrowser, { i18n: { getMessage } });
}

type Respond = (response: unknown) => void;

/** Messages come from one of our own screens, as the browser would vouch for it; no listener is an empty answer. */
async function deliver(message: unknown, respond: Respond): Promise<void> {
  const own = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/sidepanel.html') };
  const heard = await fakeBrowser.runtime.onMessage.trigger(message, own, respond);
  if (!heard.some(Boolean)) respond(undefined);
}

/** jsdom has no editing commands; the one that replaces a selection, as browsers do it. */
function insertText(command: string, _ui?: boolean, text = ''): boolean {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement) || !['insertText', 'delete'].includes(command)) return false;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: command, data: text }));
  return true;
}

export interface Stage {
  db: Db;
  /** What the page was asked, in order. */
  asked: { shown: string[]; inserted: { commentId: string | null; text: string }[] };
  /** How the page answers from now on. */
  page: {
    shows: boolean;
    outcome: 'inserted' | 'not-open' | 'no-box' | 'not-taken';
    to: { author: string | null } | null;
  };
  silence: () => void;
  show: (screen: ReactNode) => ReturnType<typeof render>;
}

/** jsdom draws nothing: what stands in no closed part counts as on the screen. */
class InView implements IntersectionObserver {
  readonly root = null;
  readonly rootMargin = '';
  readonly scrollMargin = '';
  readonly thresholds = [];
  readonly #seen: IntersectionObserverCallback;
  constructor(seen: IntersectionObserverCallback) {
    this.#seen = seen;
  }
  observe(target: Element): void {
    const look = (): void => {
      const isIntersecting = target.closest('details:not([open])') === null;
      this.#seen([{ isIntersecting, target } as IntersectionObserverEntry], this);
    };
    look();
    target.closest('details')?.addEventListener('toggle', look);
  }
  disconnect(): void {}
  unobserve(): void {}
  takeRecords(): IntersectionObserverEntry[] {
    return [];
  }
}

let count = 0;
const listening: (() => void)[] = [];

export function leaveStage(): void {
  cleanup();
  for (const stop of listening.splice(0)) stop();
  fakeBrowser.reset();
  vi.restoreAllMocks();
}

/** A browser with the store, the worker's writing and a page's content script behind the real bus. */
export async function setStage(
  language: Language,
  rows: Partial<Sample> = {},
  settings: Partial<Settings> = {},
): Promise<Stage> {
  await speak(language);
  const browser = fakeBrowser as unknown as Record<string, Record<string, unknown>>;
  Object.assign(browser['runtime'] ?? {}, {
    sendMessage: deliver,
    getManifest: () => ({ version: '1.2.3' }),
  });
  Object.assign(browser['tabs'] ?? {}, {
    sendMessage: (_tabId: number, message: unknown, _options: unknown, respond: Respond) =>
      deliver(message, respond),
  });
  document.execCommand = insertText;
  globalThis.IntersectionObserver = InView;
  count += 1;
  const db = new Db(`stage-${count}`);
  for (const [table, list] of Object.entries(rows)) await db.table(table).bulkPut(list);
  await writeSettings(db, { ...defaultSettings(), ...settings }, new Date().toISOString());
  const stage: Stage = {
    db,
    asked: { shown: [], inserted: [] },
    page: { shows: true, outcome: 'inserted', to: { author: 'Ines' } },
    silence: () => {
      for (const stop of listening.splice(0)) stop();
    },
    show: (screen) =>
      render(
        <DbProvider value={db}>
          <EngineProvider value={engines.templates}>{screen}</EngineProvider>
        </DbProvider>,
      ),
  };
  const now = (): string => new Date().toISOString();
  listening.push(
    ...answerLibrary({
      db,
      settings: settingsStore(db, now),
      watch: {
        ring: async () => {},
        look: () => followUp({ turns: createTurns(), now, store: followUpStore(db) }),
      },
    }),
    answer('flag.status', async ({ flagId, status }) => {
      await putStatus(db, flagId, status, new Date().toISOString());
      return {};
    }),
    answer('draft.save', async (saved) => {
      await putDraft(db, { ...saved, variant: saved.draft.variant, updatedAt: new Date().toISOString() });
      return {};
    }),
    answer('model.key', async ({ address, key }) => ({ saved: (await putModelKey(db, address, key)).ok })),
    answer('settings.save', async ({ settings: saved, before }) => {
      const store = settingsStore(db, () => new Date().toISOString());
      const sites = {
        change: async (to: (now: Settings) => Settings) => store.write(to(await store.read())),
      };
      const written = await saveSettings({ settings: store, sites, judgeAgain: () => {} }, saved, before);
      return { saved: written.ok };
    }),
    answerInPage('page.show', ({ commentId }) => {
      stage.asked.shown.push(commentId);
      return { shown: stage.page.shows };
    }),
    answerInPage('draft.insert', (request) => {
      stage.asked.inserted.push(request);
      return { outcome: stage.page.outcome, to: stage.page.to };
    }),
  );
  return stage;
}

/** What axe calls serious or critical, as sentences. jsdom has no layout: contrast is measured elsewhere. */
export async function seriousFaults(root: Element): Promise<string[]> {
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help} – ${html.slice(0, 160)}`));
}
