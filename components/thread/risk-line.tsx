import { useState, type KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import type { ReadComment } from '@/lib/core/reading/read-comment';
import type { Level } from '@/lib/core/level/level';
import type { Step } from '@/lib/core/trajectory/step';
import { levelInk } from '../ui/level-mark';
import { shortened } from './shortened';

interface RiskLineProps {
  steps: readonly Step[];
  comments: readonly ReadComment[];
  onShow: (commentId: string) => void;
}

interface Point {
  step: Step;
  /** 1-based place in the whole thread. */
  place: number;
  /** Percent of the drawing, from its top left. */
  x: number;
  y: number;
}

/** More columns than these are thinner than a pointer. */
const mostPoints = 96;

const percent = (risk: number): number => Math.round(risk * 100);
const inkOf = (level: Level): string => (level === 'calm' ? levelInk.watch : levelInk[level]);

/** Of a longer thread even steps, each by its riskiest comment, so that no peak is lost. */
function pointsOf(steps: readonly Step[]): Point[] {
  const stride = Math.max(1, steps.length / mostPoints);
  const count = Math.min(steps.length, mostPoints);
  return Array.from({ length: count }, (_, index) => {
    const first = Math.floor(index * stride);
    const group = steps.slice(first, Math.max(first + 1, Math.floor((index + 1) * stride)));
    const step = group.reduce((worst, each) => (each.risk > worst.risk ? each : worst));
    return {
      step,
      place: step.place ?? first + group.indexOf(step) + 1,
      x: ((index + 0.5) / count) * 100,
      y: 92 - step.risk * 84,
    };
  });
}

const arrows: Record<string, (index: number, last: number) => number> = {
  ArrowRight: (index, last) => Math.min(last, index + 1),
  ArrowLeft: (index) => Math.max(0, index - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Risk after each comment. One stop for Tab, then arrows from comment to comment, Enter goes to it in the page; a
 * whole column answers to the pointer. What a point is stands below as words.
 */
export function RiskLine({ steps, comments, onShow }: RiskLineProps) {
  const [at, setAt] = useState<number | null>(null);
  const points = pointsOf(steps);
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return null;
  const texts = new Map(comments.map(({ comment }) => [comment.id, comment.text]));
  const describe = ({ step, place }: Point): string =>
    i18n.t('panel.riskPoint', {
      place,
      count: last.place ?? steps.length,
      risk: percent(step.risk),
      text: shortened(texts.get(step.commentId) ?? '', 90),
    });
  const move = (event: KeyboardEvent<HTMLButtonElement>): void => {
    const to = arrows[event.key]?.(at ?? points.length - 1, points.length - 1);
    if (to === undefined) return;
    event.preventDefault();
    event.currentTarget.parentElement?.querySelectorAll('button')[to]?.focus();
  };
  const line = points.map(({ x, y }) => `${x},${y}`).join(' ');
  const shown = at === null ? undefined : points[at];
  return (
    <figure className="m-0 flex flex-col gap-1">
      <fieldset aria-label={i18n.t('panel.risk')}>
        {/* A box of its own: Chromium gives what is placed absolutely in a fieldset no height until it is drawn again. */}
        <div className="relative h-16">
          <svg
            aria-hidden="true"
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            className={`absolute inset-0 size-full ${inkOf(last.level)}`}
          >
            <line
              x1="0"
              x2="100"
              y1="99"
              y2="99"
              className="stroke-line"
              strokeWidth="1"
              vectorEffect="non-scaling-stroke"
            />
            <polygon
              points={`${points[0]?.x},99 ${line} ${points.at(-1)?.x},99`}
              fill="currentColor"
              opacity="0.1"
            />
            <polyline
              points={line}
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
              strokeLinejoin="round"
              strokeLinecap="round"
              vectorEffect="non-scaling-stroke"
            />
          </svg>
          <div className="absolute inset-0 flex" onPointerLeave={() => setAt(null)}>
            {points.map((point, index) => (
              <button
                key={point.step.commentId}
                type="button"
                tabIndex={index === (at ?? points.length - 1) ? 0 : -1}
                aria-label={describe(point)}
                className={`group/point relative min-w-0 flex-1 ${inkOf(point.step.level)}`}
                onClick={() => onShow(point.step.commentId)}
                onKeyDown={move}
                onFocus={() => setAt(index)}
                onBlur={() => setAt(null)}
                onPointerEnter={() => setAt(index)}
              >
                <span
                  className={`absolute left-1/2 -translate-1/2 rounded-full border-2 border-ground bg-current group-hover/point:size-3.5 group-focus-visible/point:size-3.5 ${index === points.length - 1 ? 'size-3.5' : points.length > 48 ? 'size-0' : 'size-2.5'}`}
                  style={{ top: `${point.y}%` }}
                />
              </button>
            ))}
          </div>
        </div>
      </fieldset>
      <figcaption className="text-xs text-soft">
        <span className="line-clamp-2 min-h-8">
          {shown === undefined
            ? i18n.t('panel.riskText', {
                first: percent(first.risk),
                last: percent(last.risk),
                peak: percent(Math.max(...steps.map(({ risk }) => risk))),
              })
            : describe(shown)}
        </span>
      </figcaption>
    </figure>
  );
}
