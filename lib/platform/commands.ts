import { browser } from 'wxt/browser';

export const commands = ['open-panel', 'next-thread', 'previous-thread'] as const;
export type Command = (typeof commands)[number];

const isCommand = (name: string): name is Command => (commands as readonly string[]).includes(name);

/** Keys of `chrome://extensions/shortcuts`. Called before anything is awaited, so that the panel may open. */
export function onCommand(pressed: (command: Command, tabId: number) => void): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (isCommand(name) && tab?.id !== undefined) pressed(name, tab.id);
  });
}
