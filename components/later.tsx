import { useEffect, useState, type ComponentType, type ReactNode } from 'react';

/**
 * A component whose code is loaded when it is first drawn, with something in its place until then. React's own `lazy`
 * would show it no sooner than 300 ms after what stood in its place, however quickly it came.
 * @param load asked once
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode = null,
): ComponentType<Props> {
  let loading: Promise<ComponentType<Props>> | null = null;
  let loaded: ComponentType<Props> | null = null;
  return function Later(props) {
    const [Loaded, setLoaded] = useState(() => loaded);
    loading ??= load();
    useEffect(() => {
      if (Loaded !== null) return;
      void loading?.then((found) => {
        loaded = found;
        setLoaded(() => found);
      });
    }, [Loaded]);
    return Loaded === null ? meanwhile : <Loaded {...props} />;
  };
}
