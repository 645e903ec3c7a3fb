import { fold } from '../../../calm-check/fold';
import type { LanguageCode } from '../../../text/language';
import { laughsOutLoud } from '../../signs';
import type { Frame } from '../frame';
import { english } from './english';
import { french } from './french';

/** Somebody of whose death the one who writes tells. */
export interface Bereft {
  /** Where in the text it is told; below 0 where others tell of it. */
  at: number;
  of: 'person' | 'animal' | 'baby';
  /** What they were to the writer, where that is sure: "husband". */
  called: string | null;
  /** Of an animal: what it is called. */
  name?: string | null;
}

/** How one language tells of a death. */
export interface Words {
  found: (text: string) => Bereft | null;
  /** How a reply says it; null where the frame's own words do. */
  say: (bereft: Bereft) => readonly string[] | null;
}

const words: Partial<Record<LanguageCode, Words>> = { fr: french, en: english };

/** Who dies on a stage, in a game or long ago is nobody's loss. */
const ofAnother =
  /\b(?:(?:en|in|de) 1(?:[0-8]\d\d|9[0-5]\d)|respawn\w*|boss\b|premier tour|\w+ieme tour|\w+e manche|game over|spoilers?|act (?:one|two|three|i+)|the (?:finale|sequel)|l'episode|saison \d|season \d|episode \d|hardcore|ranked)\b/;

/** A death that is played, laughed at or long ago. */
export const isPlayedDeath = (text: string): boolean =>
  laughsOutLoud(text) || text.includes('💀') || ofAnother.test(fold(text));

/** The death that somebody tells of as their own loss; null where none is, or where it is played. */
export function lossIn(text: string, language: LanguageCode): Bereft | null {
  const told = words[language]?.found(text) ?? null;
  return told === null || isPlayedDeath(text) ? null : told;
}

/** Somebody's death that is played: « mon mari est mort au deuxième tour 😂 ». */
export const isDeathInPlay = (text: string, language: LanguageCode): boolean =>
  isPlayedDeath(text) && words[language]?.found(text) != null;

const idOf = { person: 'person-died', animal: 'animal-died', baby: 'baby-died' } as const;

/** A death as a frame, in the words of its table or, where it is sure who died, in nearer ones. */
export function lossFrame(bereft: Bereft, frames: readonly Frame[], language: LanguageCode): Frame | null {
  const id = idOf[bereft.of];
  const say = words[language]?.say(bereft) ?? frames.find((frame) => frame.id === id)?.say;
  return say === undefined ? null : { id, kind: 'fault', topic: 'service', find: /(?!)/, say };
}

/** What they tell beside their loss: the reply has said that already. All of it, where nothing else is told. */
export function besideLoss(text: string, { at }: Bereft): string {
  if (at < 0) return text;
  const start = Math.max(...['.', '!', '?', '\n', '…'].map((mark) => text.lastIndexOf(mark, at))) + 1;
  const end =
    /[.!?…\n]|(?:,| and| but| et| mais) (?=(?:you|i|we|vous|je|j'|on|nous|now|still|vos|your|maintenant|depuis)\b)/iu.exec(
      text.slice(at + 1),
    );
  const from = end === null ? text.length : at + 1 + end.index + end[0].length;
  const rest = `${text.slice(0, start)} ${text.slice(from).trim()}`.trim();
  return rest.length < 25 ? text : rest;
}
