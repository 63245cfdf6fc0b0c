import { useEffect, useState } from 'react';
import * as v from 'valibot';

/** Names of the sample documents packaged under `/samples/`; a build without them has no list either. */
const listSchema = v.array(v.pipe(v.string(), v.regex(/^[^/\\]+$/)));

export function useSamples(): readonly string[] {
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    let ended = false;
    fetch('/samples/index.json')
      .then((response) => (response.ok ? response.json() : []))
      .then((list: unknown) => {
        if (!ended) setNames(v.parse(listSchema, list));
      })
      .catch(() => {
        // No samples in this build: nothing is offered.
      });
    return () => {
      ended = true;
    };
  }, []);
  return names;
}

/** The samples as files, so that they take the same way as any other. */
export async function loadSamples(names: readonly string[]): Promise<File[]> {
  return Promise.all(
    names.map(async (name) => {
      const response = await fetch(`/samples/${encodeURIComponent(name)}`);
      return new File([await response.blob()], name);
    }),
  );
}
