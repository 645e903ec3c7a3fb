import { fold } from '../../calm-check/fold';
import type { DraftRequest } from '../../draft/draft';
import { loudness } from '../situation/counted';
import type { ReadComment } from '../../reading/read-comment';
import type { LanguageCode } from '../../text/language';
import { readPoint, type Frame, type Point } from '../point';

/** Read at most; the weightiest of a storm say what it is about. */
const mostRead = 60;

/** Whoever isn't pleased: a critic who weighs every word sounds calm. */
const isHeard = ({ reading }: ReadComment): boolean =>
  reading.sentiment.label !== 'positive' || reading.complaint >= 0.4;

/** What is owed to people comes before what they would have had decided otherwise. */
const beforeViews = 0.65;

interface Heard<One> {
  one: One;
  weight: number;
  voices: number;
  /** The comment that most people stand behind says so. */
  isLoudest: boolean;
}

/** From so many on, two who say a like word agree by chance, and what one person says is not the thread's point. */
const crowd = 30;

/** How many of those who are heard must say the same. */
const enough = (heard: number): number => Math.max(2, Math.ceil(heard / 20));

/** What one of many says in passing is not what they all complain of: it stands only where no two say the same. */
const ranked = <One>(
  counted: ReadonlyMap<string, Heard<One>>,
  heard: number,
  isOwn: (one: One) => boolean,
): One[] => {
  const all = [...counted.values()].sort((a, b) => b.weight - a.weight);
  const isAgreed = all.some(({ voices }) => voices >= enough(heard)) || heard >= crowd;
  return all
    .filter(({ voices, isLoudest, one }) => voices >= enough(heard) || isLoudest || (!isAgreed && isOwn(one)))
    .map(({ one }) => one);
};

/** Of prices people speak in many ways: where two do and agree on no words, the weightiest says it for both. */
const sameMatter = (heard: readonly Heard<Frame>[]): Frame[] => {
  const ofPrice = heard.filter(({ one }) => one.topic === 'price').sort((a, b) => b.weight - a.weight);
  const voices = ofPrice.reduce((sum, each) => sum + each.voices, 0);
  return voices < 2 ? [] : ofPrice.slice(0, 1).map(({ one }) => one);
};

/** What most people complain of, weighed by likes: many voices, one point. Names what several of them name. */
export function sharedPoint(
  people: readonly ReadComment[],
  own: Point,
  language: LanguageCode,
  address: 'vous' | 'tu',
): Point {
  const frames = new Map<string, Heard<Frame>>();
  const names = new Map<string, Heard<string>>();
  const add = <One>(
    to: Map<string, Heard<One>>,
    key: string,
    one: One,
    weight: number,
    isTop: boolean,
  ): void => {
    const known = to.get(key);
    to.set(key, {
      one,
      weight: (known?.weight ?? 0) + weight,
      voices: (known?.voices ?? 0) + 1,
      isLoudest: (known?.isLoudest ?? false) || isTop,
    });
  };
  const heard = people
    .filter(isHeard)
    .map((read) => ({ ...read, loud: loudness(read) }))
    .sort((a, b) => b.loud - a.loud)
    .slice(0, mostRead);
  const top = heard[0]?.loud ?? 0;
  for (const { comment, reading, loud } of heard) {
    const isTop = loud > 0 && loud === top;
    const weight = 1 + loud / 3 + (reading.complaint >= 0.5 ? 1 : 0);
    const point = readPoint(comment.text, language, address);
    for (const frame of point.frames)
      add(frames, frame.id, frame, frame.kind === 'view' ? weight * beforeViews : weight, isTop);
    for (const name of point.slots.named) add(names, name, name, weight, false);
  }
  const agreed = ranked(frames, heard.length, ({ id }) => own.frames.some((frame) => frame.id === id));
  const isOpen = language === 'en' && agreed.length === 0 && own.frames.length === 0;
  const shared = isOpen ? sameMatter([...frames.values()]) : agreed;
  const [main] = shared;
  // A criticism of a choice and a complaint about a service make no sentence together.
  const ofPriceOnce = shared.filter(
    ({ topic }, at) => topic !== 'price' || shared.findIndex((frame) => frame.topic === 'price') === at,
  );
  const alike = ofPriceOnce.filter(({ kind }) => kind === main?.kind).slice(0, 2);
  // "They answered about a sauna", twice, below somebody's membership: two who name it do not make it theirs.
  const subjects = ranked(names, heard.length, () => false)
    .filter(
      (name) =>
        own.slots.named.length === 0 || own.slots.named.includes(name) || (names.get(name)?.voices ?? 0) >= 3,
    )
    .slice(0, 2);
  // « L'eau sort marron », among bills and trenches: what may harm people is no matter of how many say so.
  const dangers = heard.length < crowd ? own.frames.filter(({ topic }) => topic === 'safety') : [];
  const most = [...dangers, ...alike.filter(({ id }) => dangers.every((danger) => danger.id !== id))].slice(
    0,
    2,
  );
  // "My camera is on", below a wait on the phone: what one names is no part of what another tells.
  const isTheirs = most.length === 0 || most.some(({ id }) => own.frames.some((frame) => frame.id === id));
  const isShared = (name: string): boolean => !/^(?:your|votre|vos|ton|ta|tes) /.test(name);
  const bare = {
    ...own.slots,
    object: undefined,
    subjects: own.slots.subjects.filter(isShared),
    things: own.slots.things.filter(isShared),
  };
  return {
    frames: most.length === 0 && heard.length < crowd ? own.frames : most,
    slots:
      subjects.length === 0
        ? isTheirs
          ? own.slots
          : bare
        : { ...own.slots, subjects, things: subjects.slice(0, 1) },
  };
}

const ofPrice =
  /\b(?:tarif\w*|prix|hausse|augment\w+|abonnements?|prices?|pricing|fares?|fees?|season tickets?|subscriptions?)\b/;

/**
 * Below a post about prices, whoever is loudest of those who speak of a price says what the thread is about, where nothing else
 * is shared: « 35 % de plus en virage », amid seats given back and silence called for.
 */
export function withPostedPrice(
  point: Point,
  people: readonly ReadComment[],
  { post, language }: Pick<DraftRequest, 'post' | 'language'>,
  address: 'vous' | 'tu',
): Point {
  if (point.frames.length > 0 || !ofPrice.test(fold(post ?? ''))) return point;
  const [loudest] = people
    .slice(0, mostRead)
    .toSorted((a, b) => loudness(b) - loudness(a))
    .map(({ comment }) => readPoint(comment.text, language, address))
    .filter(({ frames }) => frames.some(({ topic }) => topic === 'price'));
  if (loudest === undefined) return point;
  const { percent } = loudest.slots;
  const frames = loudest.frames.filter(({ topic }) => topic === 'price').slice(0, 1);
  return { frames, slots: { ...point.slots, percent } };
}
