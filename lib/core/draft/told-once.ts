import { replacedBy, type Finding } from '../calm-check/finding';

/**
 * What there is to change, each thing once: of several places in a sentence that are of one kind, and that one and the same
 * sentence mends, the first stands for all.
 */
export function toldOnce(findings: readonly Finding[]): Finding[] {
  const told = new Set<string>();
  return findings.filter((finding) => {
    if (finding.suggestion === null) return true;
    const { start, end } = replacedBy(finding);
    const change = `${finding.code} ${start} ${end} ${finding.suggestion}`;
    return !told.has(change) && told.add(change);
  });
}

/** Words as they are shown by themselves: without the comma or the full stop that joins them to those before. */
export const byThemselves = (words: string): string =>
  words.replace(/^[\s,;:.–—-]+(?=[\p{L}\p{N}])/u, '').trim();
