import { createSights } from './sights';

/** Badges are placed a little before they scroll into view. Pixels. */
const margin = 80;

export interface Follower {
  /** The elements whose place matters now. */
  watch: (elements: ReadonlySet<Element>) => void;
  isNear: (element: Element) => boolean;
  schedule: () => void;
}

/**
 * Calls `place` once a frame at most, whenever something may have moved: scrolling anywhere, resizing, images and
 * fonts that arrive, transitions that end. Stops on abort.
 */
export function followMoves(page: Document, signal: AbortSignal, place: () => void): Follower {
  let watched: ReadonlySet<Element> = new Set();
  const scopes = new WeakSet<Node>();
  let frame = 0;

  const schedule = (): void => {
    if (frame !== 0 || signal.aborted) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      place();
    });
  };

  /** Scrolling inside a shadow root is not heard outside it. */
  const hear = (scope: EventTarget): void => {
    for (const type of ['scroll', 'load', 'transitionend', 'toggle'])
      scope.addEventListener(type, schedule, { capture: true, passive: true, signal });
  };
  hear(page);
  page.defaultView?.addEventListener('resize', schedule, { passive: true, signal });
  page.fonts?.addEventListener('loadingdone', schedule, { signal });

  const sizes = new ResizeObserver(schedule);
  const sights = createSights(margin, signal, schedule);

  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
  });

  return {
    watch(elements) {
      for (const element of watched) {
        if (!elements.has(element)) sizes.unobserve(element);
      }
      sizes.observe(page.documentElement);
      if (page.body !== null) sizes.observe(page.body);
      for (const element of elements) {
        if (watched.has(element)) continue;
        sizes.observe(element);
        const root = element.getRootNode();
        if (root === page || scopes.has(root)) continue;
        scopes.add(root);
        hear(root);
      }
      watched = elements;
      sights.watch(elements);
      schedule();
    },
    isNear: sights.isNear,
    schedule,
  };
}
