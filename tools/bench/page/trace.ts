import type { Browser } from 'playwright-core';
import * as z from 'zod/mini';

/** What ran on a page's main thread, one task after another. Milliseconds. */
export interface Task {
  /** By the wall, so that it holds what other processes took. */
  took: number;
  /** Of the processor. */
  worked: number;
}

const eventSchema = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number(),
  dur: z.optional(z.number()),
  tdur: z.optional(z.number()),
  args: z.optional(z.looseObject({ name: z.optional(z.unknown()) })),
});
const traceSchema = z.object({ traceEvents: z.array(z.looseObject({ ph: z.string() })) });

/** `performance.mark(begins)` … `performance.mark(ends)`, in the page, say which thread is meant and from when to when. */
export const marks = { begins: 'bench-begins', ends: 'bench-ends' } as const;

/** Runs `work` and tells all tasks of the page's main thread between its two marks. */
export const tasksDuring = async (browser: Browser, work: () => Promise<void>): Promise<Task[]> =>
  (await workDuring(browser, work)).page;

/** The same, and those of the extension's worker. */
export async function workDuring(
  browser: Browser,
  work: () => Promise<void>,
): Promise<{ page: Task[]; worker: Task[] }> {
  await browser.startTracing(undefined, { categories: ['toplevel', 'blink.user_timing', '__metadata'] });
  await work();
  const { traceEvents } = traceSchema.parse(JSON.parse((await browser.stopTracing()).toString('utf8')));
  const events = traceEvents.flatMap((event) => {
    const read = eventSchema.safeParse(event);
    return read.success ? [read.data] : [];
  });
  const begins = events.find(({ name }) => name === marks.begins);
  const ends = events.find(({ name }) => name === marks.ends);
  if (begins === undefined || ends === undefined) throw new Error('the trace lacks the marks of the page');
  const worker = events.find(({ args }) => args?.name === 'ServiceWorker thread');
  const tasksOf = (thread: { pid: number; tid: number } | undefined): Task[] =>
    events
      .filter(
        ({ name, pid, tid, ts, dur }) =>
          name === 'ThreadControllerImpl::RunTask' &&
          dur !== undefined &&
          pid === thread?.pid &&
          tid === thread.tid &&
          ts + dur >= begins.ts &&
          ts <= ends.ts,
      )
      .map(({ dur = 0, tdur }) => ({ took: dur / 1000, worked: (tdur ?? dur) / 1000 }));
  return { page: tasksOf(begins), worker: tasksOf(worker) };
}
