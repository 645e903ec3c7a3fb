import { capitalised, midSentence, startsUpper } from '../text/letter-case';
import { saidFrom, type ReplyDocument, type Span } from './document';
import { factsIn, holdsFact, keptAsGaps } from './facts-in';
import type { Finding } from './finding';
import { bestLeftOut, gapsInstead, sentencesInstead } from './phrases/instead';

/** The whole sentences around a finding, without the greeting. */
function sentencesAround(reply: ReplyDocument, { start, end }: Finding): Span {
  const first = reply.sentences.findLast((sentence) => sentence.start <= start);
  const last = reply.sentences.find((sentence) => sentence.end >= end);
  return { start: saidFrom(reply, first?.start ?? 0, start), end: last?.end ?? end };
}

/** With the white space that would be left over. */
function withSpace(text: string, { start, end }: Span): Span {
  const after = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
  const before = end + after === text.length ? (/\s*$/.exec(text.slice(0, start))?.[0].length ?? 0) : 0;
  return { start: start - before, end: end + after };
}

/** Where a sentence falls into two that can stand alone: after a colon or a semicolon, or before a new subject. */
const seam =
  /(?:\s*[;:–]\s+|\s*,\s+(?:(?:et|mais|donc|alors|and|but|so|y|pero|und|aber|e|ma|mas)\s+)?)(?=(?:je|j['’]|nous|on|notre|nos|votre|vos|c['’]est|il|elle|ils|elles|cela|I|I['’]\p{L}+|we|we['’]\p{L}+|our|your|it|it['’]s|they|that|ich|wir|nosotros|io|noi|eu|nós)(?:\s|(?<=['’])))/giu;

interface Half {
  /** The part that argues, and what the rest is on either side. */
  fault: Span;
  before: Span | null;
  after: Span | null;
}

/** The smallest part of the sentence around the fault that can be taken out as a sentence of its own. */
function halfWithFault(text: string, around: Span, { start, end }: Finding): Half {
  const seams = Array.from(text.slice(around.start, around.end).matchAll(seam), (match) => ({
    start: around.start + match.index,
    end: around.start + match.index + match[0].length,
  }));
  const last = seams.findLast((one) => one.end <= start);
  const next = seams.find((one) => one.start >= end);
  return {
    fault: { start: last?.end ?? around.start, end: next?.start ?? around.end },
    before: last === undefined ? null : { start: around.start, end: last.start },
    after: next === undefined ? null : { start: next.end, end: around.end },
  };
}

/** Words enough for a sentence, and none in front that leans on the rest. */
const stands = (text: string): boolean =>
  (text.match(/\p{L}+/gu) ?? []).length >= 3 &&
  !/^(?:si|s['’]il|quand|lorsqu|comme|avec|sans|pour|dans|en|à|selon|malgré|puisqu|parce|chez|après|avant|dès|depuis|if|when|since|because|with|without|as|although|though|despite|unless|while|given|for|at|in|on|by|after|before|once|had)(?![\p{L}])/iu.test(
    text,
  );

/** What a half says that is worth a sentence of its own; empty where it is nothing. */
function keptOf(reply: ReplyDocument, part: Span | null): string {
  if (part === null) return '';
  const said = reply.text.slice(part.start, part.end).trim();
  return stands(said) && holdsFact(reply, part) ? said : '';
}

/**
 * What to write instead of a fault for which no words were at hand: a sentence in place of the part that argues, or
 * nothing where the reply says enough without it. What else the sentence says stays, and what would be lost with the
 * part itself becomes a gap. Findings of a language without sentences stay as they are.
 */
export function withWayOut(finding: Finding, reply: ReplyDocument): Finding {
  if (finding.suggestion !== null) return finding;
  const open = gapsInstead[reply.language]?.[finding.code];
  if (open !== undefined) return { ...finding, suggestion: open };
  const sentence = sentencesInstead[reply.language]?.[finding.code];
  if (sentence === undefined) return finding;
  const { text } = reply;
  const around = sentencesAround(reply, finding);
  const half = halfWithFault(text, around, finding);
  const [before, after] = [keptOf(reply, half.before), keptOf(reply, half.after)];
  const isWhole = before === '' && after === '';
  const lost = isWhole ? around : half.fault;
  const facts = keptAsGaps(factsIn(reply, lost, finding, finding.code), reply.language);
  const saysMore = reply.sentences.some(
    ({ start, end }) =>
      (end <= around.start || start >= around.end) && end > reply.bodyStart && end - start > 12,
  );
  if (
    bestLeftOut.has(finding.code) &&
    saysMore &&
    isWhole &&
    facts === '' &&
    around.start !== reply.bodyStart
  )
    return { ...finding, suggestion: '', replaces: withSpace(text, around) };
  const replaced = text.slice(around.start, around.end);
  const written = [
    ...(before === '' ? [] : [closed(before)]),
    facts === '' ? sentence : `${sentence} ${facts}`,
    ...(after === '' ? [] : [capitalised(after)]),
  ].join(' ');
  return {
    ...finding,
    // After "Bonjour Léa," the sentence goes on in the case that it has.
    suggestion: startsUpper(replaced) || around.start === 0 || before !== '' ? written : midSentence(written),
    replaces: around,
  };
}

const closed = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
