import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { correctionOf } from '@/lib/core/reading/correction';
import { openCrisis } from '@/lib/core/crisis/open';
import { isBy, namesOf, withoutNames } from '@/lib/core/brand/named-person';
import { lookBack } from '@/lib/core/review/look-back';
import { defaultPlan } from '@/lib/core/plan/default-plan';
import { allRows } from '@/lib/storage/backup';
import { Db } from '@/lib/storage/db';
import { erasePerson, personKept } from '@/lib/storage/erase-person';
import { eraseSite, sitesKept } from '@/lib/storage/erase-site';
import { savePage } from '@/lib/storage/save-page';
import { madeComment, madeConversation, madeReading } from '../app/made';
import { at, flagOf } from '../core/crisis/made';
import { madeAnswer, madeDraft } from './made';

let db: Db;
beforeEach(() => {
  db = new Db(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const here = flagOf({
  id: 'a#1',
  url: 'https://blog.example/a',
  title: 'To Léa Roux',
  excerpt: 'You stole my…',
  post: 'Our Saturdays with Léa Roux end in May.',
});
const there = flagOf({
  id: 'b#1',
  url: 'https://forum.example/b',
  title: 'Billing',
  excerpt: 'Still nothing',
});
const said = (id: string, author: string, text: string) => ({
  comment: { ...madeComment(id, text), author },
  reading: madeReading(),
  key: `key ${text}`,
});

async function fill(): Promise<void> {
  const times = { now: at(60), keepDays: 30 };
  const page = { tabId: null, conversation: madeConversation(), heard: 3 };
  const comments = [
    said('1', 'Léa Roux', 'You stole my money'),
    said('2', '@léa roux ', 'I agree'),
    said('3', 'Tom', 'Léa Roux is right, Léa Rouxel is not'),
    said('4', 'Kim', 'I agree'),
  ];
  await savePage(
    db,
    page,
    [
      { flag: here, comments },
      { flag: there, comments: [] },
    ],
    times,
  );
  await db.drafts.put({ ...madeDraft('a#1', at(60)), text: 'Hello Léa Roux, we are on it.' });
  await db.answers.put(madeAnswer({ flagId: 'b#1', url: there.url, text: 'Hello Tom.' }));
  await db.corrections.put(
    correctionOf({ text: 'You stole my money', language: 'en', verdict: 'hostile' }, at(60)),
  );
}

describe('a person', () => {
  it('is known by the name that the page shows, and by no other', () => {
    expect(isBy(' léa roux')({ author: 'Léa Roux' })).toBe(true);
    expect(isBy('@lea')({ author: 'Léa', handle: 'lea' })).toBe(true);
    expect(isBy('Léa')({ author: 'Léa Roux' })).toBe(false);
    expect(isBy(' ')({ author: null })).toBe(false);
  });

  it('leaves each text as long as it was, without the name as words of its own', () => {
    const withoutName = (name: string) =>
      withoutNames({ whole: namesOf([{ author: name }]).whole, parts: [] });
    expect(withoutName('a.c')('a.c abc')).toBe('••• abc');
    fc.assert(
      fc.property(fc.string({ minLength: 2 }), fc.string(), (name, text) => {
        expect(withoutName(name)(`${text} ${name} ${text}`)).toHaveLength(2 * text.length + name.length + 2);
      }),
    );
  });

  it('is counted first, then gone with all that quotes or names them, and no one else is', async () => {
    await fill();
    const kept = await personKept(db, 'Léa Roux');
    expect(kept).toEqual({ comments: 2, mentions: 3 });
    const gone = await erasePerson(db, 'Léa Roux');
    expect(gone).toEqual(kept);
    expect((await db.comments.toArray()).map(({ id, text }) => [id, text])).toEqual([
      ['3', '•••••••• is right, Léa Rouxel is not'],
      ['4', 'I agree'],
    ]);
    expect((await db.readings.toCollection().primaryKeys()).toSorted()).toEqual([
      'key I agree',
      'key Léa Roux is right, Léa Rouxel is not',
    ]);
    expect((await db.flags.get('a#1'))?.excerpt).toBe('');
    expect((await db.flags.get('b#1'))?.excerpt).toBe('Still nothing');
    expect(await db.corrections.count()).toBe(0);
    expect(JSON.stringify(await allRows(db)).replaceAll('key Léa Roux', '')).not.toMatch(/Léa Roux\b(?!el)/);
    expect(await personKept(db, 'Léa Roux')).toEqual({ comments: 0, mentions: 0 });
  });

  it('is forgotten by the name of their account, too, and where they spoke by a part of their name', async () => {
    await fill();
    await db.comments.put({ ...(await theirs()), handle: 'lea.roux' });
    await db.drafts.put({ ...madeDraft('a#1', at(60)), text: 'Hello Léa, we are on it.' });
    await db.answers.put(
      madeAnswer({ flagId: 'b#1', url: there.url, text: 'Hello @lea.roux. Léa is a town.' }),
    );
    const kept = await personKept(db, 'Léa Roux');
    expect(await erasePerson(db, 'Léa Roux')).toEqual(kept);
    expect((await db.drafts.toArray()).map(({ text }) => text)).toEqual(['Hello •••, we are on it.']);
    expect((await db.answers.toArray()).map(({ text }) => text)).toEqual(['Hello @••••••••. Léa is a town.']);
  });
});

const theirs = async () => {
  const row = (await db.comments.toArray()).find(({ author }) => author === 'Léa Roux');
  if (row === undefined) throw new Error('they said nothing');
  return row;
};

describe('a site', () => {
  it('goes with its threads, its answers, and its part of crises and reviews', async () => {
    await fill();
    const both = openCrisis('both', '', [here, there], at(60));
    const alone = openCrisis('alone', '', [there], at(60));
    await db.crises.bulkPut([both, alone]);
    const given = [{ flagId: 'b#1', at: at(70), moves: [] }];
    const closed = { ...both, closedAt: at(90) };
    await db.reviews.put(lookBack(closed, [here, there], given, defaultPlan()));

    expect(await sitesKept(db)).toEqual([
      { host: 'blog.example', threads: 1 },
      { host: 'forum.example', threads: 1 },
    ]);
    expect(await eraseSite(db, 'forum.example')).toBe(1);
    expect((await sitesKept(db)).map(({ host }) => host)).toEqual(['blog.example']);
    expect(await db.answers.count()).toBe(0);
    expect((await db.crises.toArray()).map(({ id, threads }) => [id, threads.length])).toEqual([['both', 1]]);
    expect(JSON.stringify(await allRows(db))).not.toMatch(/forum\.example|Billing/);
    expect(await db.comments.count()).toBe(4);
    expect(await eraseSite(db, 'blog.example')).toBe(1);
    expect([await db.comments.count(), await db.readings.count()]).toEqual([0, 0]);
  });
});
