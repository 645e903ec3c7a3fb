import { describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/core/reading/reading';
import { isBanter } from '@/lib/scoring/heads/banter';

type Said = Pick<Reading, 'language' | 'complaint' | 'topics' | 'signals'>;
const said = (code: 'fr' | 'en' | 'de', more: Partial<Said> = {}): Said => ({
  language: { code, from: 'given' },
  complaint: 0.1,
  topics: ['other'],
  signals: [],
  ...more,
});

describe('friends who tease one another', () => {
  it.each([
    ['fr', 'mdr toi tu cours comme une enclume, abruti va'],
    ['fr', 'Nico t’as encore raté le train espèce de boulet 😂'],
    ['fr', '@lea.p arrête toi t es trop bête 🤣🤣'],
    ['en', 'oh shut up you muppet haha'],
    ['en', '@tomr you absolute donkey, you owe me a pint 😂'],
  ] as const)('%s: %s', (code, text) => expect(isBanter(text, said(code))).toBe(true));

  it.each([
    ['nobody laughs', 'fr', 'tu es vraiment un abruti'],
    ['nobody is spoken to', 'fr', 'quel abruti celui-là 😂'],
    ['the brand is spoken to', 'fr', 'vous êtes des clowns 😂 et toi tu applaudis'],
    ['many are spoken to', 'en', 'you lot are muppets 😂'],
    ['many are called names', 'en', 'you utter clowns 😂'],
    ['staff are spoken of', 'en', 'lol your staff are muppets, you know that'],
    ['the language isn’t known so well', 'de', 'du bist so ein Trottel 😂'],
    ['a sermon is no joke', 'en', `${'you know what I think of all that, '.repeat(5)}you muppet 😂`],
  ] as const)('not where %s', (_, code, text) => expect(isBanter(text, said(code))).toBe(false));

  const text = 'mdr toi tu cours comme une enclume, abruti va';
  it.each([
    ['somebody complains', { complaint: 0.6 }],
    ['it is about something that went wrong', { topics: ['delivery'] }],
    ['it threatens', { signals: [{ code: 'threat', start: 0, end: 3 }] }],
    ['it hunts an employee', { signals: [{ code: 'staff-harassment', start: 0, end: 3 }] }],
    ['it demeans a group', { signals: [{ code: 'discrimination', start: 0, end: 3 }] }],
  ] satisfies [string, Partial<Said>][])('not where %s', (_, more) => {
    expect(isBanter(text, said('fr', more))).toBe(false);
  });
});
