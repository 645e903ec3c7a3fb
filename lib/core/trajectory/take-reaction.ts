import type { Heard } from './heard';
import type { Answer, Prove, Tally } from './tally';

/** Thanks take this much of the heat with them (as e^-x), more where they are said to the brand's answer. */
const relief = { any: 0.18, toAnswer: 0.3 };

/** More likes than this, and more than the brand's by this factor, and the crowd has taken sides. */
const outvoting = { likes: 20, factor: 4 };

/** What a comment makes of the brand's answer, or of others' complaints. */
export function takeReaction(tally: Tally, heard: Heard, prove: Prove): void {
  const { heat, negative, parent } = heard;
  const kind = heat < 0.15 && negative < 0.3 && (heard.positive || heard.relieved);
  const { answer } = tally;
  if (kind && answer !== null && (parent?.byBrand === true || answer.tone !== 'deflects')) {
    takeRelief(tally, heard, prove);
    return;
  }
  if (answer !== null) takeObjection(tally, heard, answer, prove);
  takeDefence(tally, heard, kind, prove);
}

/** Thanks after an answer is what a thread cools by; whoever complained before no longer does. */
function takeRelief(tally: Tally, { comment, parent, voice }: Heard, prove: Prove): void {
  const toAnswer = parent?.byBrand === true;
  // As much whoever says it: were a former attacker's thanks worth more, an attack could lower the risk.
  tally.pleased.add(voice, toAnswer ? 1 : 0.5);
  prove('cooling', comment.id, toAnswer ? 1 : 0.5);
  tally.fadings.mood.fade(toAnswer ? relief.toAnswer : relief.any);
  for (const voices of [tally.hostile, tally.negative, tally.displeased]) voices.forgive(voice);
}

function takeObjection(tally: Tally, heard: Heard, answer: Answer, prove: Prove): void {
  const { comment, heat, negative, parent, voice } = heard;
  const toAnswer = parent?.byBrand === true;
  const likes = Math.max(0, comment.likes ?? 0);
  const outvotes = toAnswer && likes > outvoting.likes && likes > outvoting.factor * answer.likes;
  const against = Math.max(heat, negative, outvotes ? 0.5 : 0) * (toAnswer ? 1 : 0.25);
  if (outvotes) tally.outvoted += likes / (1 + answer.likes);
  if (against < 0.1) return;
  tally.displeased.add(voice, against);
  prove('answer-backfired', comment.id, against);
}

/** Says so, or has a good word where others complain, and never complained before (Weitzl & Hutzinger 2017). */
function takeDefence(tally: Tally, heard: Heard, kind: boolean, prove: Prove): void {
  const { codes, comment, heat, parent, voice } = heard;
  const stands = codes.has('defends-brand') && heat < 0.3;
  const praises = kind && parent !== null && parent.negative > 0.3 && parent.voice !== voice;
  if ((!stands && !praises) || tally.unhappy.has(voice)) return;
  // Praise is told but weighs nothing here: were it to, an attack that earns it could lower the risk.
  if (stands) tally.defenders.add(voice, 1);
  prove('defended', comment.id, stands ? 1 : 0.5);
}
