/**
 * Brings verdicts of two reviewers together without a server: what only one of them judged is taken over, what both
 * judged alike becomes one, what they judged differently is a conflict that people decide.
 */
import { fingerprintOf, type Verdict } from './verdicts.ts';

/** Two verdicts on the same texts that differ. */
export interface VerdictConflict {
  mine: Verdict;
  theirs: Verdict;
}

export interface VerdictMerge {
  /** Every verdict after merging; in a conflict mine stays until somebody decides. */
  verdicts: Verdict[];
  /** Those of `verdicts` that are new or differ from mine. */
  changed: Verdict[];
  conflicts: VerdictConflict[];
}

/** Merges `theirs` into `mine`. The order within either list does not matter. */
export function mergeVerdicts(mine: readonly Verdict[], theirs: readonly Verdict[]): VerdictMerge {
  const merged = new Map<string, Verdict>();
  const places = new Map<string, string>();
  for (const verdict of mine) add(verdict, merged, places);
  const changed = new Map<string, Verdict>();
  const conflicts: VerdictConflict[] = [];
  for (const verdict of theirs) {
    const place = placesOf(verdict)
      .map((key) => places.get(key))
      .find((key) => key !== undefined);
    const own = place === undefined ? undefined : merged.get(place);
    if (place === undefined || own === undefined) {
      changed.set(add(verdict, merged, places), verdict);
      continue;
    }
    if (own.verdict !== verdict.verdict) {
      conflicts.push({ mine: own, theirs: verdict });
      continue;
    }
    const kept = moreTelling(own, verdict);
    if (kept === own) continue;
    const joined = { ...own, reason: kept.reason, decidedAt: kept.decidedAt };
    merged.set(place, joined);
    changed.set(place, joined);
  }
  return { verdicts: [...merged.values()], changed: [...changed.values()], conflicts };
}

/** By its file, and by what the document says it is: a colleague may have read another file of the same document. */
const placesOf = (verdict: Verdict): [string, string] => {
  const fingerprint = fingerprintOf(verdict);
  return [`${verdict.documentId}\n${fingerprint}`, `${verdict.documentKey}\n${fingerprint}`];
};

function add(verdict: Verdict, merged: Map<string, Verdict>, places: Map<string, string>): string {
  const [place, other] = placesOf(verdict);
  merged.set(place, verdict);
  places.set(place, place);
  if (!places.has(other)) places.set(other, place);
  return place;
}

/** Of two verdicts alike: the one with a reason, else the later, so that merging either way ends the same. */
function moreTelling(mine: Verdict, theirs: Verdict): Verdict {
  if (mine.reason === theirs.reason) return mine;
  if (theirs.reason.trim() === '') return mine;
  if (mine.reason.trim() === '') return theirs;
  if (mine.decidedAt !== theirs.decidedAt) return mine.decidedAt > theirs.decidedAt ? mine : theirs;
  return mine.reason > theirs.reason ? mine : theirs;
}
