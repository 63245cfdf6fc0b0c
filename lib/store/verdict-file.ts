/**
 * Verdicts as a file that travels between reviewers.
 */
import * as v from 'valibot';
import type { Verdict } from '../check/verdicts.ts';
import { verdictSchema } from './schemas.ts';

const FORMAT = 'doi-chieu/verdicts@1';

const fileSchema = v.object({ format: v.literal(FORMAT), verdicts: v.array(verdictSchema) });

/** The file as text (JSON). */
export const verdictFile = (verdicts: readonly Verdict[]): string =>
  `${JSON.stringify({ format: FORMAT, verdicts }, null, 2)}\n`;

/** Verdicts of a file, null when it is not one of ours: nothing of it is taken then. */
export function readVerdictFile(text: string): Verdict[] | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = v.safeParse(fileSchema, json);
  return parsed.success ? parsed.output.verdicts : null;
}
