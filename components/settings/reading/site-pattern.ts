import { patternOf } from '@/lib/platform/permissions';

/** What a person types for a site → match pattern; null where it is none. `example.com` means https. */
export function typedPattern(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z][a-z+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  const { hostname } = URL.parse(address) ?? {};
  // A word alone is no site ("reddit"); `localhost` is, for those who try things out.
  if (hostname === undefined || !(hostname.includes('.') || hostname === 'localhost')) return null;
  return patternOf(address);
}

/** `https://www.reddit.com/*` → `www.reddit.com`, as people know it; `http:` is told, being the exception. */
export const siteName = (pattern: string): string => pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '');
