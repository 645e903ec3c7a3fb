import { describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/core/reading/reading';
import { isBanter } from '@/lib/scoring/heads/banter';

type Said = Pick<Reading, 'complaint' | 'topics' | 'signals'>;
const said = (more: Partial<Said> = {}): Said => ({
  complaint: 0.1,
  topics: ['other'],
  signals: [],
  ...more,
});

describe('friends who tease one another', () => {
  it.each([
    ['mdr toi tu cours comme une enclume, abruti va'],
    ['Nico t’as encore raté le train espèce de boulet 😂'],
    ['@lea.p arrête toi t es trop bête 🤣🤣'],
    ['oh shut up you muppet haha'],
    ['@tomr you absolute donkey, you owe me a pint 😂'],
  ])('%s', (text) => expect(isBanter(text, said())).toBe(true));

  it.each([
    ['nobody laughs', 'tu es vraiment un abruti'],
    ['nobody is spoken to', 'quel abruti celui-là 😂'],
    ['the brand is spoken to', 'vous êtes des clowns 😂 et toi tu applaudis'],
    ['many are spoken to', 'you lot are muppets 😂'],
    ['many are called names', 'you utter clowns 😂'],
    ['staff are spoken of', 'lol your staff are muppets, you know that'],
    ['the language isn’t known so well', 'du bist so ein Trottel 😂'],
    ['a sermon is no joke', `${'you know what I think of all that, '.repeat(5)}you muppet 😂`],
  ] as const)('not where %s', (_, text) => expect(isBanter(text, said())).toBe(false));

  const text = 'mdr toi tu cours comme une enclume, abruti va';
  it.each([
    ['somebody complains', { complaint: 0.6 }],
    ['it is about something that went wrong', { topics: ['delivery'] }],
    ['it threatens', { signals: [{ code: 'threat', start: 0, end: 3 }] }],
    ['it hunts an employee', { signals: [{ code: 'staff-harassment', start: 0, end: 3 }] }],
    ['it demeans a group', { signals: [{ code: 'discrimination', start: 0, end: 3 }] }],
  ] satisfies [string, Partial<Said>][])('not where %s', (_, more) => {
    expect(isBanter(text, said(more))).toBe(false);
  });
});
