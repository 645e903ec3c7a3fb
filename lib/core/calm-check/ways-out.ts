import { midSentence } from '../text/mid-sentence';
import type { ReplyDocument, Span } from './document';
import type { Finding } from './finding';
import { bestLeftOut, sentencesInstead } from './phrases/instead';

/** The whole sentences around a finding, without the greeting. */
function sentencesAround({ sentences, bodyStart }: ReplyDocument, { start, end }: Finding): Span {
  const first = sentences.findLast((sentence) => sentence.start <= start);
  const last = sentences.find((sentence) => sentence.end >= end);
  const from = first?.start ?? 0;
  return { start: from < bodyStart && bodyStart <= start ? bodyStart : from, end: last?.end ?? end };
}

/** With the white space that would be left over. */
function withSpace(text: string, { start, end }: Span): Span {
  const after = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
  const before = end + after === text.length ? (/\s*$/.exec(text.slice(0, start))?.[0].length ?? 0) : 0;
  return { start: start - before, end: end + after };
}

const startsUpper = (text: string): boolean => /^\p{Lu}/u.test(text);

/**
 * What to write instead of a fault for which no words were at hand: a sentence in place of its sentence, or nothing
 * where the reply says enough without it. Findings of a language without sentences stay as they are.
 */
export function withWayOut(finding: Finding, reply: ReplyDocument): Finding {
  const sentence = sentencesInstead[reply.language]?.[finding.code];
  if (finding.suggestion !== null || sentence === undefined) return finding;
  const around = sentencesAround(reply, finding);
  const saysMore = reply.sentences.some(
    ({ start, end }) =>
      (end <= around.start || start >= around.end) && end > reply.bodyStart && end - start > 12,
  );
  if (bestLeftOut.has(finding.code) && saysMore && around.start !== reply.bodyStart)
    return { ...finding, suggestion: '', replaces: withSpace(reply.text, around) };
  const replaced = reply.text.slice(around.start, around.end);
  return {
    ...finding,
    // After "Bonjour Léa," the sentence goes on in the case that it has.
    suggestion: startsUpper(replaced) || around.start === 0 ? sentence : midSentence(sentence),
    replaces: around,
  };
}
