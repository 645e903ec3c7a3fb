import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { isBrand } from '@/lib/core/brand/brand';
import type { Course } from '@/lib/core/rehearsal/course';
import { brandOf } from '@/lib/core/rehearsal/scenario';
import { wholeNumber } from '../words';
import { minuteWords } from './words';

/** The post and what has been said under it, oldest first. What arrives is read out politely. */
export function MadeThread({ course }: { course: Course }) {
  const { scenario, comments, assessment } = course;
  const brand = brandOf(scenario);
  const first = Date.parse(comments[0]?.postedAt ?? '');
  const list = useRef<HTMLDivElement>(null);
  const count = comments.length;
  useEffect(() => {
    // The list alone is scrolled, never the page under somebody who is writing.
    if (list.current !== null && count > 0) list.current.scrollTop = list.current.scrollHeight;
  }, [count]);
  return (
    <section aria-labelledby="made-thread" className="flex flex-col gap-2">
      <h2 id="made-thread" className="text-lg font-semibold">
        {i18n.t('rehearsal.thread')}
      </h2>
      <p lang={scenario.language} className="rounded-md bg-sunken px-3 py-2">
        <span className="block text-sm font-medium">{scenario.brand.name}</span> {scenario.post}
      </p>
      <div
        ref={list}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keyboard too
        tabIndex={0}
        role="log"
        aria-live="polite"
        aria-label={i18n.t('rehearsal.comments')}
        className="max-h-[60vh] overflow-y-auto rounded-md border border-line"
      >
        <ol className="flex flex-col">
          {comments.map((comment) => {
            const own = isBrand(comment, brand);
            const minute = (Date.parse(comment.postedAt ?? '') - first) / 60_000;
            return (
              <li
                key={comment.id}
                className={`flex flex-col gap-0.5 border-b border-line px-3 py-2 last:border-0 ${comment.depth > 0 ? 'pl-8' : ''} ${own ? 'bg-accent-ground' : ''}`}
              >
                <span className="flex flex-wrap items-baseline gap-x-2 text-sm">
                  <span className="font-medium">{comment.author}</span>
                  <span className="text-soft">{minuteWords(minute)}</span>
                  {(comment.likes ?? 0) > 0 && (
                    <span className="text-soft">
                      {i18n.t('rehearsal.likes', { count: wholeNumber(comment.likes ?? 0) })}
                    </span>
                  )}
                </span>
                <span lang={scenario.language}>{comment.text}</span>
              </li>
            );
          })}
        </ol>
      </div>
      <p className="sr-only">{i18n.t('rehearsal.voices', { count: wholeNumber(assessment.voices) })}</p>
    </section>
  );
}
