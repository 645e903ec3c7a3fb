import { calmCheck, isFault } from '@/lib/core/calm-check';
import { replyScore, sentenceScore } from '@/lib/core/calm-check/second-opinion/score';
import { areaUnderCurve } from '../../bench/metrics';
import { fitArguing, fitKinds } from './fit';
import type { Line, OpinionLanguage } from './lines';

const foldCount = 8;
/** Of the calm lines that no rule objects to, the shares that may be flagged. */
const shares = [0.03, 0.06, 0.1];

interface Judged {
  line: Line;
  /** A rule objects by its wording. */
  ruled: boolean;
  score: number;
  /** Whether the likeliest kind is the line's, and how likely. */
  kind: { score: number; right: boolean };
}

/** Every line judged by weights that were taught without it and without the lines that answer to it. */
export function judgeAll(
  lines: readonly Line[],
  composer: readonly number[][],
  language: OpinionLanguage,
): Judged[] {
  const groups = [...new Set(lines.map(({ group }) => group))];
  return Array.from({ length: foldCount }, (_, fold) => {
    const isIn = ({ group }: Line): boolean => groups.indexOf(group) % foldCount === fold;
    const taught = lines.filter((line) => !isIn(line));
    const argues = fitArguing(taught, composer);
    const kinds = [...fitKinds(taught)];
    return lines
      .filter((line) => isIn(line) && line.sentences.length > 0)
      .map((line): Judged => {
        const cues = line.sentences.flat();
        const byKind = kinds.map(([kind, weights]) => ({ kind, score: sentenceScore(weights, cues) }));
        const best = byKind.reduce((one, other) => (other.score > one.score ? other : one));
        return {
          line,
          ruled: calmCheck(line.text, { language }).findings.some(
            (finding) => isFault(finding) && finding.from === undefined,
          ),
          score: replyScore(argues, line.sentences),
          kind: { score: best.score, right: best.kind === line.kind },
        };
      });
  }).flat();
}

const percent = (part: number, whole: number): number => Number(((100 * part) / whole).toFixed(1));

/** What the opinion would be worth on lines that it never saw, alone and beside the rules. */
export function foldFigures(
  lines: readonly Line[],
  composer: readonly number[][],
  language: OpinionLanguage,
): Record<string, unknown> {
  const judged = judgeAll(lines, composer, language);
  const [arguing, calm] = [true, false].map((argues) =>
    judged.filter(({ line }) => (line.kind !== null) === argues),
  ) as [Judged[], Judged[]];
  const open = calm
    .filter(({ ruled }) => !ruled)
    .map(({ score }) => score)
    .sort((one, other) => other - one);
  const share = (some: readonly Judged[], is: (one: Judged) => boolean): number =>
    percent(some.filter(is).length, some.length);
  const rulesAlone = {
    found: share(arguing, ({ ruled }) => ruled),
    wrong: share(calm, ({ ruled }) => ruled),
  };
  const both = shares.map((most) => {
    const bar = open[Math.floor(open.length * most)] ?? 0;
    const flagged = ({ ruled, score }: Judged): boolean => ruled || score > bar;
    return {
      bar: Number(bar.toFixed(2)),
      found: share(arguing, flagged),
      wrong: share(calm, flagged),
      alone: share(arguing, ({ score }) => score > bar),
    };
  });
  const named = [0.5, 0.9, 1.3].map((bar) => {
    const sure = arguing.filter(({ kind }) => kind.score > bar);
    return { bar, share: percent(sure.length, arguing.length), right: share(sure, ({ kind }) => kind.right) };
  });
  const auc = areaUnderCurve(
    judged.map(({ line, score }) => ({ probability: score, yes: line.kind !== null })),
  );
  return { auc, rulesAlone, both, named };
}
