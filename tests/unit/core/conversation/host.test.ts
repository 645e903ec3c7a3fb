import { expect, it } from 'vitest';
import { coversHost } from '@/lib/core/conversation/host';

it.each([
  ['www.reddit.com', 'www.reddit.com', true],
  ['www.reddit.com', 'reddit.com', false],
  ['*.linkedin.com', 'linkedin.com', true],
  ['*.linkedin.com', 'fr.linkedin.com', true],
  ['*.linkedin.com', 'a.fr.linkedin.com', true],
  ['*.linkedin.com', '*.fr.linkedin.com', true],
  ['*.linkedin.com', 'notlinkedin.com', false],
  ['*.linkedin.com', 'linkedin.com.evil.example', false],
  ['fr.linkedin.com', '*.linkedin.com', false],
  ['*', 'www.reddit.com', true],
  ['*', '*.linkedin.com', true],
  ['*.linkedin.com', '*', false],
  ['*.com', '', false],
])('%s covers %s: %s', (wide, host, expected) => expect(coversHost(wide, host)).toBe(expected));
