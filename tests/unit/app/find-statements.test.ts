import { describe, expect, it } from 'vitest';
import { findStatements } from '@/lib/app/find-statements';
import { search } from '@/lib/app/search';
import { madeStatement } from '../storage/made';
import { costOf } from '../cost-of';

const depot = madeStatement();
const recall = madeStatement({
  id: 'recall',
  text: {
    en: 'Batch 12 of the hazelnut bar is recalled.',
    fr: 'Le lot 12 de la barre noisette est rappelé.',
  },
  topics: ['safety'],
});
const hours = madeStatement({ id: 'hours', text: { en: 'Our shops close at 8 pm.' }, topics: ['other'] });
const all = [hours, recall, depot];
const ids = (found: { id: string }[]) => found.map(({ id }) => id);

describe('statements for a thread', () => {
  it('share its topic, or its words', () => {
    const texts = ['When will the depot reopen?', 'Still waiting'];
    expect(ids(findStatements(all, { topics: ['delivery'], texts, language: 'en' }))).toEqual(['depot']);
    expect(
      ids(findStatements(all, { topics: ['other'], texts: ['Is the HAZELNUT bar safe?'], language: 'en' })),
    ).toEqual(['recall']);
    expect(findStatements(all, { topics: ['price'], texts: ['Far too dear.'], language: 'en' })).toEqual([]);
  });

  it('come with those of its topic first', () => {
    const texts = ['The hazelnut bar: batch 12 of the hazelnut bar!'];
    expect(ids(findStatements(all, { topics: ['delivery'], texts, language: 'en' }))).toEqual([
      'depot',
      'recall',
    ]);
  });

  it('are written in its language, and found whatever the accents', () => {
    const thread = { topics: [], texts: ['la barre a la NOISETTE est rappelee ?'], language: 'fr' } as const;
    expect(ids(findStatements(all, thread))).toEqual(['recall']);
    expect(findStatements(all, { ...thread, topics: ['safety'], language: 'de' })).toEqual([]);
  });

  it('are found in a long thread as fast as a screen needs', () => {
    const texts = Array.from({ length: 1000 }, (_, at) => `word${at} delivery is late again number ${at}`);
    const many = Array.from({ length: 200 }, (_, at) => madeStatement({ id: `s${at}` }));
    // The bare baseline: every word of the thread looked up in every statement, nothing kept between.
    const bare = costOf(() =>
      texts
        .slice(0, 100)
        .flatMap((text) => text.split(' '))
        .filter((word) => many.some(({ text }) => (text.en ?? '').toLowerCase().includes(word))),
    );
    const ours = costOf(() => findStatements(many, { topics: ['delivery'], texts, language: 'en' }));
    expect(ours).toBeLessThan(bare * 10);
  });
});

describe('searching', () => {
  const items = [
    { id: 'a', text: 'Colis en retard' },
    { id: 'b', text: 'Remboursement accepté' },
    { id: 'c', text: 'Retard de remboursement' },
  ];
  it.each([
    ['', ['a', 'b', 'c']],
    ['retard', ['a', 'c']],
    ['rembours accepte', ['b']],
    ['rembousement', ['b', 'c']],
    ['xyz', []],
    ['*', []],
  ])('%s', (asked, found) => {
    expect(ids(search(items, asked, ({ text }) => text)).sort()).toEqual(found);
  });
});
