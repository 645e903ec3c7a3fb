import type { DraftRequest } from '../../draft/draft';
import { shares } from '../../reading/probability';
import type { ReadComment } from '../../reading/read-comment';
import { isCross, isKind, stillMinds, voiceOf, voicesOf } from '../situation/counted';
import type { CueName, Cues } from './cues';

/** Of these cues the mean over all comments, the mean weighed by likes, and that of the likeliest addressee. */
const pooled = [
  'complaint',
  'question',
  'story',
  'hostility',
  'first-person',
  'length',
  'laughs',
  'boycott',
  'defends',
  'arousal',
  'figures',
  'answers-reader',
  'asks-mark',
] as const satisfies readonly CueName[];

const ofLikeliest = [
  'likes',
  'first',
  'returns',
  'answers-self',
  'after-brand',
  'share',
  'little',
] as const satisfies readonly CueName[];

const ofThread = [
  'voices',
  'openers',
  'comments',
  'surest',
  'second-surest',
  'spread',
  'minding',
  'cross',
  'kind',
  'has-answer',
  'post-length',
] as const;

/** What tells whether a reply is for one person or for everybody, by name: the order of the weights. */
export const crowdCueNames: readonly string[] = [
  ...ofThread,
  ...pooled.flatMap((name) => [`mean ${name}`, `liked ${name}`, `of ${name}`]),
  ...ofLikeliest.map((name) => `of ${name}`),
];

/** How the likelihood of being answered is spread over those who write. */
function spreadOf(people: readonly ReadComment[], weights: readonly number[]): [number, number, number] {
  const byVoice = new Map<string, number>();
  for (const [at, share] of shares([...weights]).entries()) {
    const read = people[at];
    if (read !== undefined) byVoice.set(voiceOf(read), (byVoice.get(voiceOf(read)) ?? 0) + share);
  }
  const [surest = 0, next = 0] = [...byVoice.values()].sort((a, b) => b - a);
  const entropy = [...byVoice.values()].reduce((all, share) => all - share * Math.log(share), 0);
  return [surest, next, entropy];
}

/** @param weights how likely each is the one to be answered, as log-odds; as many as there are cues */
export function crowdCuesOf(
  everyone: readonly ReadComment[],
  cues: readonly Cues[],
  weights: readonly number[],
  request: DraftRequest,
): number[] {
  const people = everyone.slice(0, cues.length);
  const openers = people.filter(({ comment }) => comment.parentId === null);
  const share = (holds: (read: ReadComment) => boolean): number =>
    people.filter(holds).length / people.length;
  const likeliest = cues[weights.indexOf(Math.max(...weights))];
  const loud = cues.map(({ likes }) => likes + 0.15);
  const sum = loud.reduce((all, each) => all + each, 0);
  const mean = (name: CueName): number => cues.reduce((all, each) => all + each[name], 0) / cues.length;
  const liked = (name: CueName): number =>
    cues.reduce((all, each, at) => all + (each[name] * (loud[at] ?? 0)) / sum, 0);
  return [
    Math.log(voicesOf(people)),
    Math.log(Math.max(1, voicesOf(openers))),
    Math.log(people.length),
    ...spreadOf(people, weights),
    share(stillMinds),
    share(isCross),
    share(isKind),
    cues.some((each) => each['after-brand'] + each['passed-over'] + each.answered > 0) ? 1 : 0,
    Math.log1p((request.post ?? '').length),
    ...pooled.flatMap((name) => [mean(name), liked(name), likeliest?.[name] ?? 0]),
    ...ofLikeliest.map((name) => likeliest?.[name] ?? 0),
  ];
}
