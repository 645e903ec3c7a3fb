// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { noticeOf, mailTo } from '@/components/crisis/notice';
import { csvOf } from '@/components/review/review-csv';
import { jsonOf, markdownOf, withoutNames } from '@/components/review/review-files';
import { figureRows } from '@/components/review/words';
import { emptyBrand, isBrand, type Named } from '@/lib/core/brand/brand';
import { withoutPeople } from '@/lib/core/brand/named-person';
import { close } from '@/lib/core/crisis/decide';
import { openCrisis } from '@/lib/core/crisis/open';
import { defaultPlan } from '@/lib/core/plan/default-plan';
import { lookBack } from '@/lib/core/review/look-back';
import type { Review } from '@/lib/core/review/review';
import { at, flagOf } from '../unit/core/crisis/made';
import { speak } from './stage';

const flags = [
  flagOf({ id: 'f#1', title: 'Down since <b>this</b> morning', level: 'moderate', signals: ['safety'] }),
  flagOf({ id: 'f#2', title: '=HYPERLINK("x")' }),
];
const crisis = openCrisis('k1', '', flags, at(60));

describe('what leaves the desk', () => {
  const closed = close(crisis, { now: at(200), note: '' });
  if (!closed.ok) throw new Error(closed.code);
  const review = lookBack(closed.value, flags, [], defaultPlan());

  it('holds nobody’s words unless they were asked for', async () => {
    await speak('en');
    expect(markdownOf(review, [], [])).not.toContain('In their words');
    const quoted = markdownOf(
      review,
      [],
      [{ thread: 'T', author: null, text: '<img src=x> *so*', at: null }],
    );
    expect(quoted).toContain('\\<img src=x\\> \\*so\\* – T');
    expect(csvOf(review, [], [])).not.toContain('In their words');
    const rows = csvOf(review, [], [{ thread: 'T', author: null, text: '=so, they said', at: at(20) }]);
    expect(rows).toContain(`${at(20)},T,"'=so, they said",`);
  });

  it('names no commenter unless asked to, not in titles, notes, addresses or what people say to each other', async () => {
    await speak('en');
    const people = [
      { author: 'Léa Roux', handle: 'lea_roux' },
      { author: 'u/night.owl' },
      { author: 'Nord Mobile', handle: 'nordmobile' },
    ];
    const told: Review = {
      ...review,
      timeline: [
        {
          at: at(1),
          kind: 'note',
          note: 'Called lea_roux back; Roux was angry',
          threads: ['Léa Roux: down'],
        },
      ],
      threads: review.threads.map((thread) => ({
        ...thread,
        title: 'LÉA ROUX on the outage',
        url: 'https://x.com/lea_roux/status/1',
        flagId: 'x:lea_roux/1#1',
      })),
      lessons: [{ id: 'l', text: 'Greet Léa by name' }],
    };
    const quotes = [
      'Léa Roux is right, @someone_else too, and so is u/night.owl',
      'Merci Léa ! Écrivez à lea@mail.example. Nord Mobile, @nordmobile, ne répond pas',
    ].map((text) => ({ thread: 'LÉA ROUX on the outage', author: 'Léa Roux', text, at: null }));
    const isOwn = (who: Named): boolean => isBrand(who, { ...emptyBrand(), name: 'Nord Mobile' });
    const bare = withoutNames({ review: told, quotes }, withoutPeople(people, isOwn));
    for (const file of [
      markdownOf(bare.review, [], bare.quotes),
      csvOf(bare.review, [], bare.quotes),
      jsonOf(bare.review, bare.quotes),
    ]) {
      expect(file).not.toMatch(/léa|roux|lea@|someone_else|night\.owl/i);
      expect(file).toContain('is right');
      expect(file).toContain('Nord Mobile, @nordmobile, ne répond pas');
    }
    expect(bare.review.peak).toBe(review.peak);
    expect(bare.review.figures).toEqual(review.figures);
  });

  it('says of each thread how long it waited beside its target, and what the replies did', async () => {
    await speak('en');
    const told = {
      ...review,
      answers: [
        { at: at(90), thread: 'T', moves: ['apologise'], cooled: true },
        { at: at(95), thread: 'T', moves: ['apologise', 'act'], cooled: false },
      ],
      threads: review.threads.map((thread, place) =>
        place === 0 ? { ...thread, firstAnsweredAt: at(110), targetMinutes: 90 } : thread,
      ),
      lessons: [{ id: 'l', text: 'Tell support first' }],
    };
    const text = markdownOf(told, [], []);
    expect(text).toContain('first answer after 1\u00a0h 40\u00a0min, target missed (1\u00a0h 30\u00a0min)');
    // Nobody answered the other, but its target was not over when the crisis was.
    expect(text).toMatch(/no answer, target: 6\sh/);
    expect(text).toContain('- Those that apologised: 1 of 2.');
    // The day once, above its lines.
    expect(text.match(/2026/g)).toHaveLength(1);
    const rows = csvOf(told, [], []);
    expect(rows).toMatch(/,Moderate,[^,]*,[^,]*,100,90,/);
    expect(rows).toContain('Tell support first');
    expect(rows).toContain('Those that apologised: 1 of 2.');
  });

  it.each([
    ['en', 'not yet'],
    ['fr', 'pas encore'],
  ] as const)('says in %s what is not known in words', async (language, words) => {
    await speak(language);
    expect(figureRows(review).map(([, value]) => value)).toContain(words);
    expect(csvOf(review, [], [])).not.toMatch(/(^|,)(–|severe|moderate|minor)(,|$)/m);
  });

  it('runs nothing in a spreadsheet', async () => {
    await speak('en');
    const lines = csvOf(review, [], []).split('\r\n');
    expect(lines.some((line) => line.startsWith('"\'=HYPERLINK(""x"")"'))).toBe(true);
    expect(lines.every((line) => !/(^|,)"?[=@]/.test(line))).toBe(true);
  });

  it('tells a colleague what happens in a mail that any program takes', async () => {
    await speak('fr');
    const message = noticeOf(crisis);
    expect(message.subject).toContain('Crise');
    const address = mailTo([], { ...message, body: 'x'.repeat(9000) });
    expect(address.length).toBeLessThan(2000);
    expect(mailTo([], { ...message, body: '\u{1F525}é'.repeat(900) }).length).toBeLessThan(2000);
  });
});
