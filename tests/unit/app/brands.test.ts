import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { flagId } from '@/lib/core/flag/flag';
import { emptyBrand } from '@/lib/core/brand/brand';
import { pickBrand } from '@/lib/core/brand/brand-for';
import { defaultSettings, type Settings } from '@/lib/core/settings/settings';
import { allAnswers } from '@/lib/storage/answers';
import { Db } from '@/lib/storage/db';
import { getFlag } from '@/lib/storage/flags';
import { angry, madeComment, madeConversation } from './made';
import { readerOn } from './reader';

let db: Db;
let settings: Settings;
beforeEach(() => {
  db = new Db(`test-${crypto.randomUUID()}`);
  settings = {
    ...defaultSettings(),
    brands: [
      { ...emptyBrand('bakery'), name: 'Four Rose' },
      { ...emptyBrand('hotel'), name: 'Hotel Brume' },
    ],
  };
});
afterEach(() => db.delete());

const conversation = madeConversation();
const id = flagId(conversation.key, 'c0');
const reply = { ...madeComment('r1', 'We are looking into it.', { parentId: 'c0' }), author: 'Hotel Brume' };
const page = { conversation, gone: [], sent: 0, more: false };

it('a thread is judged for the brand that speaks in it, which is noted with what it answered', async () => {
  await readerOn(db, { settings: async () => settings }).found(
    { ...page, comments: [...angry(3), reply] },
    7,
  );
  expect(await getFlag(db, id)).toMatchObject({ brandId: 'hotel' });
  expect(await allAnswers(db)).toMatchObject([
    { id: `${id}/r1`, flagId: id, brandId: 'hotel', text: 'We are looking into it.', by: 'page' },
  ]);
});

it('a thread is judged for the brand that the user picked', async () => {
  settings = { ...settings, brandPicks: pickBrand(settings.brandPicks, conversation, 'bakery') };
  await readerOn(db, { settings: async () => settings }).found(
    { ...page, comments: [...angry(3), reply] },
    7,
  );
  expect(await allAnswers(db)).toEqual([]);
});

it('a single brand is every page’s, and nothing is noted where it doesn’t speak', async () => {
  settings = { ...settings, brands: settings.brands.slice(0, 1) };
  await readerOn(db, { settings: async () => settings }).found({ ...page, comments: angry(3) }, 7);
  expect(await getFlag(db, id)).not.toHaveProperty('brandId');
  expect(await allAnswers(db)).toEqual([]);
});
