import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { brandSchema, brandSpeaker, isBrand, ownerNamed } from '@/lib/core/brand/brand';
import { commentSchema } from '@/lib/core/conversation/comment';

const brand = z.parse(brandSchema, { name: 'Filéas & Fils', handles: ['@fileas.fils', 'u/fileas_help'] });

it.each([
  ['fileas.fils', true],
  ['@FileasFils', true],
  ['fileas-fils', true],
  ['fileas_help', true],
  ['Filéas & Fils', true],
  ['fileas', false],
  ['', false],
  [null, false],
] as const)('knows whether %s is the brand: %s', (author, own) => {
  expect(isBrand({ author }, brand)).toBe(own);
});

it.each([
  ['https://www.linkedin.com/company/acme-ovens/posts/?feedView=all', 'acme-ovens'],
  ['x.com/AcmeOvens', '@AcmeOvens'],
  ['https://www.youtube.com/@acmeovens', '@AcmeOvens'],
  ['https://www.facebook.com/acme.ovens', 'acme.ovens'],
  ['https://www.instagram.com/acmeovens/', 'acmeovens'],
  ['https://www.reddit.com/user/acme_ovens', 'u/acme_ovens'],
  ['https://bsky.app/profile/acme.example', '@acme.example'],
  ['@acme@pain.example', '@acme@pain.example'],
  ['Société Dupré', 'SocieteDupre'],
])('takes %s, as a user types it, for %s', (typed, author) => {
  expect(isBrand({ author }, z.parse(brandSchema, { handles: [typed] }))).toBe(true);
});

it.each([
  ['@acme', '@acme@elsewhere.example'],
  ['https://www.facebook.com/', 'facebook'],
  ['acme.example', 'acme'],
  ['https://www.linkedin.com/company/acme', 'company'],
])('does not take %s for %s', (typed, author) => {
  expect(isBrand({ author }, z.parse(brandSchema, { handles: [typed] }))).toBe(false);
});

it('takes nobody for a brand without a name', () => {
  expect(isBrand({ author: '' }, z.parse(brandSchema, {}))).toBe(false);
});

it.each([
  ['Léa from Filéas', 'fileas.fils', true],
  ['Léa', '@someone', false],
  [null, 'fileas_help', true],
  ['fileas.fils', undefined, true],
] as const)('knows %s by the account %s: %s', (author, handle, own) => {
  const who = { author, handle };
  expect(isBrand(who, brand)).toBe(own);
  const speaks = brandSpeaker(brand);
  expect([speaks(who), speaks(who), speaks({ author })]).toEqual([own, own, isBrand({ author }, brand)]);
});

describe('whom the page marks as its owner', () => {
  const said = (fields: object) => commentSchema.parse({ id: 'a', text: 'x', author: '@ovens', ...fields });
  const post = { author: 'Filéas & Fils' };

  it('is the brand where the page is the brand’s', () => {
    expect(isBrand(ownerNamed(said({ official: 'owner' }), post), brand)).toBe(true);
    expect(isBrand(ownerNamed(said({ official: 'owner' }), { author: 'Another' }), brand)).toBe(false);
  });

  it.each([
    ['a moderator', { official: 'staff' }, post],
    ['anybody else', {}, post],
    ['an owner whose account is told', { official: 'owner', handle: 'ovens' }, post],
    ['an owner whom the page does not name', { official: 'owner' }, { author: null }],
    ['an owner without a post', { official: 'owner' }, null],
  ] as const)('is nobody but that: %s', (_, fields, owner) => {
    const comment = said(fields);
    expect(ownerNamed(comment, owner)).toBe(comment);
  });
});
