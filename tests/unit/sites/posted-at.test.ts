import { JSDOM } from 'jsdom';
import { expect, it, vi } from 'vitest';
import { readByRules, Above } from '@/lib/sites/reading/read-by-rules';
import type { CommentRules } from '@/lib/sites/rules';

const rules: CommentRules = {
  each: '.one',
  id: ['@id'],
  author: ['.who'],
  text: ['.said'],
  time: ['time @datetime', 'time @title', '.when'],
};
const url = new URL('https://forum.example/1');

function timesOf(language: string, ...times: string[]) {
  const items = times.map((time, at) => `<li class="one" id="c${at}"><p class="said">x</p>${time}</li>`);
  const { document } = new JSDOM(`<html lang="${language}"><ul>${items.join('')}</ul>`).window;
  const above = new Above();
  above.now = new Date('2026-11-21T12:00:00Z');
  return [...readByRules(rules, document, url, above)].map(({ comment: { postedAt, precision } }) => [
    postedAt,
    precision,
  ]);
}

it('takes the time for machines before the one for people', () => {
  expect(timesOf('fr', '<time datetime="2026-11-20T09:30:00Z"></time><i class="when">hier</i>')).toEqual([
    ['2026-11-20T09:30:00.000Z', undefined],
  ]);
});

it('reads the next field where one holds no time, in the page’s language', () => {
  const times = [
    '<time datetime="" title="avec le temps"></time><i class="when">2 J</i>',
    '<i class="when">Bearbeitet</i>',
  ];
  expect(timesOf('de', ...times)).toEqual([
    [expect.stringMatching(/^2024-11-2/), 'year'],
    [null, undefined],
  ]);
  expect(timesOf('fr', ...times)[0]).toEqual(['2026-11-19T12:00:00.000Z', 'day']);
});

it('counts back from when the page is read', async () => {
  const { readComments } = await import('@/lib/sites/reading/read-site');
  const { reddit } = await import('@/lib/sites/reddit');
  const { document } = new JSDOM(
    '<ul><li class="one" id="a"><p class="said">x</p><i class="when">3 h</i></ul>',
  ).window;
  const hourIs = (now: string) => {
    vi.setSystemTime(now);
    const [found] = readComments({ ...reddit, comments: rules }, document, url);
    return found?.comment.postedAt;
  };
  expect(hourIs('2026-11-21T12:00:00Z')).toBe('2026-11-21T09:00:00.000Z');
  expect(hourIs('2026-11-21T15:00:00Z')).toBe('2026-11-21T12:00:00.000Z');
  vi.useRealTimers();
});
