export interface Sights {
  /** The elements that matter now, in place of those before. */
  watch: (elements: ReadonlySet<Element>) => void;
  isNear: (element: Element) => boolean;
}

/** As far as its height tells; the observer, which knows, says so only after the next frame. */
function isInSight(element: Element, margin: number): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > top && bottom > -margin && top < innerHeight + margin;
}

/**
 * Which elements are in sight or within `margin` pixels of it, in lists that scroll by themselves too; `changed` is called
 * when others are. Stops on abort.
 */
export function createSights(margin: number, signal: AbortSignal, changed: () => void): Sights {
  const near = new Set<Element>();
  let watched: ReadonlySet<Element> = new Set();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
      }
      changed();
    },
    { rootMargin: `${margin}px`, scrollMargin: `${margin}px` },
  );
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    watch(elements) {
      for (const element of watched) {
        if (elements.has(element)) continue;
        observer.unobserve(element);
        near.delete(element);
      }
      for (const element of elements) {
        if (watched.has(element)) continue;
        if (isInSight(element, margin)) near.add(element);
        observer.observe(element);
      }
      watched = elements;
    },
    isNear: (element) => near.has(element),
  };
}
