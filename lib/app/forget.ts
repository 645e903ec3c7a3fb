import type { ConversationMemory } from './conversation-memory';
import type { Turns } from './turns';

export interface ForgetPorts {
  turns: Turns;
  memory: Pick<ConversationMemory, 'clear'>;
}

/**
 * Erases a part of what is kept: what is being read ends first and nothing of it is remembered, so that it is not written
 * back. What an open page still shows is read again from the page.
 */
export const forget = <Gone>({ turns, memory }: ForgetPorts, eraseFrom: () => Promise<Gone>): Promise<Gone> =>
  turns.apart(() => {
    memory.clear();
    return eraseFrom();
  });
