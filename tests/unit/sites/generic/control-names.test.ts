import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { nameScore } from '@/lib/sites/generic/marks';

const scoreOf = (markup: string): number => {
  const { document } = new JSDOM(`<!DOCTYPE html><body>${markup}</body>`).window;
  return nameScore(document.body.firstElementChild as Element);
};

it.each([
  '<a href="/user/auth/login">Responder <span>(2)</span></a>',
  '<a href="/user/12">Répondre</a>',
  '<a href="/members/login">Curtir</a>',
])('takes no control for who speaks: %s', (markup) => expect(scoreOf(markup)).toBe(0));

it('still takes an account for one', () =>
  expect(scoreOf('<a href="/user/12">Iolanda</a>')).toBeGreaterThan(0));
