import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { flagId } from '@/lib/core/flag/flag';
import { Db } from '@/lib/storage/db';
import { getFlag } from '@/lib/storage/flags';
import { problemOf } from '@/lib/platform/problems';
import { angry, madeConversation } from './made';
import { readerOn } from './reader';

const conversation = madeConversation();
let db: Db;
let isFull = true;

beforeEach(() => {
  isFull = true;
  db = new Db(`test-${crypto.randomUUID()}`);
  // What IndexedDB does on a full disk: the request fails with it, and the transaction aborts.
  db.comments.hook('creating', () => {
    if (isFull) throw new DOMException('no room', 'QuotaExceededError');
  });
});
afterEach(() => db.delete());

it('marks the page, stores nothing by halves, says so, and stores all once there is room', async () => {
  const show = vi.fn(async () => {});
  const reader = readerOn(db, { show });
  const first = await reader.found({ conversation, comments: angry(4), gone: [], sent: 0, more: false }, 7);
  expect(first).toMatchObject({ resend: false, flags: [{ id: flagId(conversation.key, 'c0') }] });
  expect(await db.flags.count()).toBe(0);
  expect(await db.comments.count()).toBe(0);
  expect(await problemOf(7)).toBe('storage-full');
  expect(show).toHaveBeenLastCalledWith(7, expect.anything(), false);

  isFull = false;
  await reader.found({ conversation, comments: [], gone: ['hidden'], sent: 4, more: false }, 7);
  expect((await getFlag(db, flagId(conversation.key, 'c0')))?.commentCount).toBe(4);
  expect(await db.comments.count()).toBe(4);
  expect(await problemOf(7)).toBeNull();
  expect(show).toHaveBeenLastCalledWith(7, expect.anything(), true);
});
