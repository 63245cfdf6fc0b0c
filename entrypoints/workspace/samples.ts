import * as v from 'valibot';
import { useLoaded } from './use-loaded.ts';

/** Names of the sample documents packaged under `/samples/`; a build without them has no list either. */
const listSchema = v.array(v.pipe(v.string(), v.regex(/^[^/\\]+$/)));

const NONE: readonly string[] = [];

/** Nothing is offered where there are none. */
async function loadNames(): Promise<readonly string[]> {
  const response = await fetch('/samples/index.json').catch(() => null);
  if (!response?.ok) return NONE;
  const list: unknown = await response.json();
  return v.parse(listSchema, list);
}

export const useSamples = (): readonly string[] => useLoaded(loadNames) ?? NONE;

/** The samples as files, so that they take the same way as any other. */
export async function loadSamples(names: readonly string[]): Promise<File[]> {
  return Promise.all(
    names.map(async (name) => {
      const response = await fetch(`/samples/${encodeURIComponent(name)}`);
      return new File([await response.blob()], name);
    }),
  );
}
