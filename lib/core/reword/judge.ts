import { calmCheck, guessLanguage, isFault, type Finding, type FindingCode } from '../calm-check';
import { checkContextOf } from '../draft/check-context';
import { typeset } from '../compose/write/typography';
import type { Draft, DraftRequest } from '../draft/draft';
import { gap } from '../text/gap';
import type { LanguageCode } from '../text/language';
import type { AnswerProblem } from '../draft/model-problem';
import type { Statement } from '../draft/statement';
import { readAnswer } from './answer';
import { givenBy, inventedAddress, inventedFact, inventedPromise, isOffDraft } from './given';
import type { Mask } from './mask';
import { codePattern } from './mask-code';

/** `words` is what was objected to, for the repair; empty where it is the whole. */
export type Verdict = { ok: true; text: string } | { ok: false; why: AnswerProblem; words: string };

export interface JudgedBy {
  request: DraftRequest;
  draft: Draft;
  /** The draft as the model saw it. */
  hidden: string;
  language: LanguageCode;
  mask: Mask;
}

const bad = (why: AnswerProblem, words = ''): Verdict => ({ ok: false, why, words });

/** Quotes around the whole, Markdown and emoji that the draft does not have: mended rather than objected to. */
function tidy(text: string, draft: string, language: LanguageCode): string {
  const plain = text
    .replaceAll(/\*\*|__|^#+ |^[-*] /gm, '')
    .replaceAll(/[ \t]*\n+[ \t]*/g, ' ')
    .trim()
    .replace(/^["“«]\s?([^"“”«»]*?)\s?["”»]$/u, '$1');
  const hasMark = /\p{Extended_Pictographic}/u.test(draft);
  const sober = hasMark ? plain : plain.replaceAll(/\s?\p{Extended_Pictographic}[\uFE0F\u200D]*/gu, '');
  return typeset(sober.replaceAll(/ {2,}/g, ' ').trim(), language);
}

const counted = (text: string, pattern: RegExp): string =>
  Array.from(text.matchAll(pattern), ([found]) => found)
    .toSorted()
    .join(' ');

/** Codes and gaps of the draft that the answer lost or doubled. */
function leftOut(said: string, hidden: string): string | null {
  for (const pattern of [codePattern, gap]) {
    const wanted = counted(hidden, pattern);
    if (counted(said, pattern) !== wanted) return wanted;
  }
  return null;
}

const problemOf: Partial<Record<FindingCode, AnswerProblem>> = {
  'unsupported-fact': 'invented',
  contradiction: 'invented',
  'unsupported-link': 'invented-link',
  promise: 'promised',
  'public-compensation': 'promised',
  'personal-data': 'personal-data',
  'wrong-language': 'wrong-language',
  'too-long': 'too-long',
};

/** The first fault that the composer's own draft does not have as well: approved sentences are the user's words. */
function newFault(text: string, { request, draft, language }: JudgedBy): Finding | undefined {
  const context = { ...checkContextOf(request, draft.limit), language };
  const key = (whole: string, { code, start, end }: Finding): string => `${code} ${whole.slice(start, end)}`;
  const before = new Set(calmCheck(draft.text, context).findings.map((finding) => key(draft.text, finding)));
  return calmCheck(text, context)
    .findings.filter(isFault)
    .find((finding) => !before.has(key(text, finding)));
}

const approvedTexts = (
  statements: readonly Statement[],
  ids: readonly string[],
  language: LanguageCode,
): string[] =>
  statements.filter(({ id }) => ids.includes(id)).flatMap(({ text, link }) => [text[language] ?? '', link]);

/**
 * May an answer stand in the draft's place? It must fit the schema, keep every code and gap, be in the draft's
 * language and within its length, add no fact, promise, address or name to what was given, say what the draft says,
 * and have no fault that the calm check knows.
 */
export function judgeAnswer(raw: string, by: JudgedBy): Verdict {
  const { request, draft, hidden, language, mask } = by;
  const answer = readAnswer(raw);
  if (!answer.ok) return bad(answer.why);
  const said = tidy(answer.text, draft.text, language);
  const wanted = new Set(hidden.match(codePattern) ?? []);
  const stray = said.match(codePattern)?.find((code) => !wanted.has(code));
  if (stray !== undefined) return bad('leaked', stray);
  const missing = leftOut(said, hidden);
  if (missing !== null) return bad('left-out', missing);
  const text = mask.show(said);
  const rest = /[{}<>]|\b(?:PERSON|SIGNATURE|CONTACT|LINK|FACT|DETAIL)_?\d*\b/.exec(text)?.[0];
  if (rest !== undefined) return bad('leaked', rest);
  if (text.length > draft.limit) return bad('too-long');
  const written = guessLanguage(text);
  if (written !== 'und' && written !== language && guessLanguage(draft.text) === language)
    return bad('wrong-language');

  // Approved sentences and contacts were put back word for word; what the model wrote stands around them.
  const { brand, statements } = request;
  const given = givenBy(
    [
      draft.text,
      ...approvedTexts(statements, draft.statements, language),
      brand.name,
      brand.contact,
      brand.signature,
      brand.informationPage,
    ],
    language,
  );
  const address = inventedAddress(text, given);
  // What is told to the model is masked again.
  const found = (why: AnswerProblem, words: string): Verdict => bad(why, mask.hide(words));
  if (address !== null) return found('invented-link', address);
  const promise = inventedPromise(text, given);
  if (promise !== null) return found('promised', promise);
  const fact = inventedFact(text, given);
  if (fact !== null) return found('invented', fact);
  const fault = newFault(text, by);
  if (fault !== undefined)
    return found(problemOf[fault.code] ?? 'argues', text.slice(fault.start, fault.end));
  return isOffDraft(text, draft.text, given) ? bad('off-the-draft') : { ok: true, text };
}
