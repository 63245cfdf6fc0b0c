import { useEffect, useState } from 'react';

/** What is loaded only where somebody looks; null until it is there. @param load stays the same function */
export function useLoaded<Loaded>(load: () => Promise<Loaded>): Loaded | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let ended = false;
    load().then(
      (answer) => {
        // In a function: what was loaded may be one itself.
        if (!ended) setLoaded(() => answer);
      },
      (error: unknown) => console.error(error),
    );
    return () => {
      ended = true;
    };
  }, [load]);
  return loaded;
}
