import { isTimed } from '../conversation/comment';
import { timeOf } from '../conversation/thread-order';
import type { AssessContext } from './context';
import { isEcho } from './cues';
import { isRant, type Heard } from './heard';
import { credibility, isSpecial, supportOf } from './special';
import { takeAnswer } from './take-answer';
import { takeReaction } from './take-reaction';
import { passTime, specialOf, type Prove, type Tally } from './tally';

/** A calm comment takes this much of the heat with it (as e^-x); praise takes more. */
const fading = { any: 0.02, passing: 0.012, calm: 0.05, kind: 0.09 };

/** Takes one more comment into account. Constant time. */
export function tallyUp(tally: Tally, heard: Heard, context: AssessContext, prove: Prove): void {
  if (heard.byBrand) {
    takeAnswer(tally, heard.comment, heard.comment.parentId === null ? null : heard.root, context);
    return;
  }
  const time = timeOf(heard.comment.postedAt);
  passTime(tally, time, context);
  // Ten people who wrote "2 d ago" did not write in the same quarter of an hour.
  tally.tempo.add(isTimed(heard.comment) ? time : null);
  // By a constant, whatever the comment: what the discontented are a share of must not depend on them.
  tally.fadings.company.fade(fading.any);
  tally.fadings.gravity.fade(fading.passing);
  tally.everyone.add(heard.voice, 1);
  if (heard.positive) tally.kind.add(heard.voice, 1);
  takeDistress(tally, heard, prove);
  takeMood(tally, heard, prove);
  takeSignals(tally, heard, prove);
  takeReaction(tally, heard, prove);
  if (Math.max(heard.heat, heard.negative) >= 0.3) tally.unhappy.add(heard.voice);
  takeQuestion(tally, heard, time, prove);
  takeSensitive(tally, heard, context, prove);
}

/** Said of themselves, or heard by somebody who answers them. */
function takeDistress(tally: Tally, heard: Heard, prove: Prove): void {
  const { parent } = heard;
  const isHeard = heard.comforts && parent !== null && !parent.positive && !parent.playful;
  const one = heard.distressed ? heard : isHeard ? parent : null;
  if (one === null) return;
  tally.distressed.add(one.voice, 1);
  prove('distress', one.comment.id, 1);
}

function takeMood(tally: Tally, heard: Heard, prove: Prove): void {
  const { comment, heat, negative, voice } = heard;
  const weight = Math.max(heat, 0.7 * negative);
  if (weight < 0.15) tally.fadings.mood.fade(heard.positive ? fading.kind : fading.calm);
  tally.hostile.add(voice, heat);
  tally.negative.add(voice, negative);
  tally.sharp.add(voice, heard.sharp);
  tally.recent = 0.72 * tally.recent + weight;
  const likes = weight < 0.2 ? 0 : Math.max(0, comment.likes ?? 0);
  tally.liked.add(voice, weight * likes);
  if (heat >= 0.2) prove('hostile-voices', comment.id, heat);
  if (weight >= 0.2) prove('rising', comment.id, weight);
  if (heard.sharp > 0) prove('sharp-tone', comment.id, heard.sharp);
  if (negative >= 0.25) prove('many-negative', comment.id, negative);
  if (likes > 0) prove('liked-hostility', comment.id, weight * likes);
}

function takeSignals(tally: Tally, heard: Heard, prove: Prove): void {
  const { comment, codes, parent, voice } = heard;
  for (const code of codes) {
    if (!isSpecial(code)) continue;
    const belief = credibility(heard, code);
    if (belief <= 0) continue;
    const special = specialOf(tally, code);
    special.senders.add(voice, belief);
    special.likes += belief * Math.max(0, comment.likes ?? 0);
    prove(code, comment.id, belief);
  }
  if (parent !== null && parent.voice !== voice && !heard.positive) {
    for (const code of parent.codes) {
      if (!isSpecial(code)) continue;
      const special = specialOf(tally, code);
      special.support.add(voice, supportOf(code, heard));
      if (isEcho(comment.text)) special.likes += supportOf(code, heard) * Math.max(0, comment.likes ?? 0);
    }
  }
  if (codes.has('insult') && heard.heat >= 0.2) {
    tally.insulting.add(voice, heard.heat);
    prove('insult', comment.id, heard.heat);
  }
  if (codes.has('all-caps') && heard.negative >= 0.25) {
    tally.shouting.add(voice, 1);
    prove('all-caps', comment.id, heard.negative);
  }
  if (codes.has('sarcasm-cue') && !heard.positive) {
    tally.mocking.add(voice, 1);
    prove('sarcasm-cue', comment.id, heard.negative);
  }
}

function takeQuestion(tally: Tally, heard: Heard, time: number | null, prove: Prove): void {
  const { codes, comment, heat, negative, reading, voice } = heard;
  const asks = codes.has('question-to-brand');
  const complains = heard.distressed || (!heard.aside && !heard.positive && (reading?.complaint ?? 0) >= 0.5);
  if (asks) prove('question-to-brand', comment.id, 1);
  if (!asks && !complains && (heard.positive || heard.relieved)) tally.silence.settle(heard.root, voice);
  if (!asks && !heard.distressed && (heard.relieved || heard.playful)) return;
  if (!asks && !complains && (isRant(heard) || Math.max(negative, heat) < 0.35)) return;
  tally.silence.ask(heard.root, voice, comment.id, time);
  prove('unanswered', comment.id, Math.max(negative, heat, 0.3));
}

function takeSensitive(tally: Tally, heard: Heard, { brand }: AssessContext, prove: Prove): void {
  if (brand.sensitiveTopics.length === 0 || heard.negative < 0.25) return;
  const text = heard.comment.text.toLowerCase();
  const topics: readonly string[] = heard.reading?.topics ?? [];
  const touched = brand.sensitiveTopics.some((topic) => {
    const plain = topic.trim().toLowerCase();
    return plain !== '' && (topics.includes(plain) || text.includes(plain));
  });
  if (!touched) return;
  tally.sensitive.add(heard.voice, heard.negative);
  prove('sensitive-topic', heard.comment.id, heard.negative);
}
