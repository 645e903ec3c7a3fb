import type { Named } from './brand';

/** Shorter names are common words: they would be found everywhere. */
export const shortestName = 2;

/** As people type a name: without regard to case, outer spaces and a leading @. */
const plainName = (name: string): string => name.normalize('NFKC').trim().replace(/^@/, '').toLowerCase();

/** Is this comment by the person of this name, as the page shows it or as their account is called? */
export function isBy(name: string): (who: Named) => boolean {
  const wanted = plainName(name);
  return ({ author, handle }) =>
    wanted.length >= shortestName && [author, handle].some((each) => plainName(each ?? '') === wanted);
}

/**
 * The text with the name made unreadable wherever it stands as words of its own. As long as it was: offsets into the
 * text go on to hold.
 */
export function withoutName(name: string): (text: string) => string {
  const wanted = name.trim().replace(/^@/, '');
  if (wanted.length < shortestName) return (text) => text;
  const escaped = wanted.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'giu');
  return (text) => text.replaceAll(pattern, (found) => '\u2022'.repeat(found.length));
}
