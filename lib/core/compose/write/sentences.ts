import type { DraftRequest, Variant } from '../../draft/draft';
import { formal } from '../../brand/brand-words';
import { atLeast } from '../../level/level';
import { midSentence } from '../../text/letter-case';
import type { Move } from '../../draft/moves';
import type { Step } from '../plan';
import type { Situation } from '../situation';
import type { ThreadView } from '../view';

/** One clause, that can be joined to the next. */
export const isPlain = (text: string): boolean => !/,| (?:et|and|und|y|e) /.test(text);

export interface Said {
  step: Step;
  text: string;
  ids: string[];
}

/** The composer's own steps, as moves. */
export const moveOf: Partial<Record<Step, Move>> = {
  wish: 'acknowledge',
  rest: 'acknowledge',
  protect: 'act',
  warn: 'act',
  doing: 'state-fact',
  inform: 'state-fact',
};
const marks: Partial<Record<Situation, string>> = { praise: '😊', chat: '😊', settled: '🙏', question: '🙂' };

/** Said by the one who acts: only then one sentence can hold both. */
const spoken =
  /^(?:Je |J'|Nous |I\b|We\b|Ich |Wir |Vuelv|Volv|Doy |Damos |Daré |Daremos |Torn|Do |Diamo |Volt|Dou |Damos )/;

/** In a brief draft the action and its time are one sentence: "I'm passing this on and I'll be back by …". */
export function sentencesOf(parts: readonly Said[], variant: Variant, and: string, mark: string): string[] {
  const said = parts.filter(({ step }) => step !== 'sign');
  const sentences: string[] = [];
  said.forEach(({ step, text }, at) => {
    const before = sentences.at(-1);
    const joins = variant === 'brief' && step === 'say-when' && said[at - 1]?.step === 'act';
    if (joins && before !== undefined && isPlain(before) && spoken.test(text)) {
      const next = midSentence(text);
      // "Wir fragen nach und melden uns": in German the second "wir" is left out.
      sentences[sentences.length - 1] =
        before.replace(/\.$/, '') + and + next.replace(/^(?:wir|ich) (?=\p{Ll}+ (?:uns|mich|hier))/u, '');
    } else sentences.push(text);
  });
  if (mark !== '' && sentences.length > 0) sentences.push(mark);
  return [...sentences, ...parts.filter(({ step }) => step === 'sign').map(({ text }) => text)];
}

/** One emoji at most, where the mood is good and the brand uses them (G35). */
export function markOf(request: DraftRequest, view: ThreadView, variant: Variant): string {
  const isHeavy = atLeast(request.assessment.peak, 'moderate');
  const { emoji, formality } = request.brand;
  return !emoji || formality > formal || variant === 'factual' || isHeavy
    ? ''
    : (marks[view.situation] ?? '');
}
