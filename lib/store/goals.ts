/**
 * One indicator over the whole library, as people have left it: which indicators there are, and the goals of one. Through
 * the slim rows of `goal-rows.ts`; only documents that a person has changed are laid open.
 */
import type { Goal } from '../compare/series.ts';
import { aliasMap } from '../corrections/aliases.ts';
import { ownKeys } from '../corrections/own-names.ts';
import { keyByAlias } from '../lexicon/indicators/aliases.ts';
import { allAliases, getAllCorrected, taughtNames } from './corrections.ts';
import type { Library } from './db.ts';
import { type GoalLine, goalKey, readLine, slim } from './goal-rows.ts';
import { ownLexicon } from './own-lexicon.ts';
import type { DocumentId, DocumentRow } from './rows.ts';

/** Documents laid open at once. */
const AT_ONCE = 25;

/** An indicator of which the library holds goals. */
interface GatheredIndicator {
  /** Key in the lexicon, or `name:` and the name where no indicator is known. */
  key: string;
  /** The wording most goals have. */
  wording: string;
  goals: number;
}

/** The goals of the library by name; `goalsOf` gives those of one indicator. */
export interface GatheredGoals {
  indicators: readonly GatheredIndicator[];
  /** By key: the keys under which its goals stand in the store; what a person has taught of names joins several. */
  storedAs: ReadonlyMap<string, ReadonlySet<string>>;
  /** Goals of documents that a person has changed, by key. */
  changed: ReadonlyMap<string, readonly Goal[]>;
  /** Documents whose stored goals do not count: those changed, and those of which another version speaks. */
  passedOver: ReadonlySet<DocumentId>;
}

/** @param others documents of which another version speaks (`versionsAmong`) */
export async function gatherGoals(db: Library, others: ReadonlySet<DocumentId>): Promise<GatheredGoals> {
  const [rows, edited] = await Promise.all([db.goalNames.toArray(), changedDocuments(db)]);
  const known = new Set(rows.map(({ id }) => id));
  const corrected = await correctedPlans(
    db,
    edited.filter((id) => known.has(id) && !others.has(id)),
  );
  const changed = Map.groupBy(corrected.flatMap(goalsIn), ({ target }) => goalKey(target));
  const passedOver = new Set([...others, ...corrected.map(({ id }) => id)]);
  const lines = new Map<string, number>();
  for (const { id, names } of rows) {
    if (names === '' || passedOver.has(id)) continue;
    for (const line of names.split('\n')) lines.set(line, (lines.get(line) ?? 0) + 1);
  }
  const named = [...lines].map(([line, count]) => ({ ...readLine(line), count }));
  const keys = await meanings(db, named);
  const tally = new Tally();
  const storedAs = new Map<string, Set<string>>();
  for (const [index, line] of named.entries()) {
    const key = keys.get(index) ?? line.key;
    tally.add(key, line.indicator, line.count);
    const stored = storedAs.get(key);
    if (stored) stored.add(line.key);
    else storedAs.set(key, new Set([line.key]));
  }
  for (const [key, goals] of changed) for (const { target } of goals) tally.add(key, target.indicator, 1);
  return { indicators: tally.indicators(), storedAs, changed, passedOver };
}

/** The goals of one indicator in the order of their documents' ids, those of changed documents last. */
export async function goalsOf(db: Library, gathered: GatheredGoals, key: string): Promise<Goal[]> {
  const stored = [...(gathered.storedAs.get(key) ?? [])];
  const [taught, ...found] = await Promise.all([
    taughtNames(db),
    ...stored.map((one) => db.goals.where('[key+documentId]').between([one], [one, []]).toArray()),
  ]);
  const goals = found.flat().flatMap(({ documentId, body, issuedOn, targets }) =>
    gathered.passedOver.has(documentId)
      ? []
      : taught({ targets })
          .targets.filter((target) => goalKey(target) === key)
          .map((target): Goal => ({ documentId, body, issuedOn, target })),
  );
  return [...goals, ...(gathered.changed.get(key) ?? [])];
}

/** Documents whose facts a person has changed. */
async function changedDocuments(db: Library): Promise<DocumentId[]> {
  const [corrected, merged] = await Promise.all([
    db.corrections.orderBy('documentId').uniqueKeys(),
    db.clips.orderBy('mergedInto').uniqueKeys(),
  ]);
  return [...new Set([...corrected, ...merged].map(String))];
}

/** Those of which the text is gone are left out: nothing of them can be corrected any more. */
async function correctedPlans(db: Library, ids: readonly DocumentId[]): Promise<DocumentRow[]> {
  const rows: DocumentRow[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const batch = ids.slice(from, from + AT_ONCE);
    const plans = await getAllCorrected(db, batch);
    rows.push(...plans.flatMap((plan) => plan?.row ?? []));
  }
  return rows;
}

const goalsIn = ({ id, record }: DocumentRow): Goal[] =>
  record.targets.map((target) => ({
    documentId: id,
    body: record.metadata.issuer ?? record.source.name,
    issuedOn: record.metadata.issuedOn,
    target: slim(target),
  }));

/** The keys that a person has taught names to mean, by the index of the line: single names before own indicators. */
async function meanings(db: Library, lines: readonly GoalLine[]): Promise<Map<number, string>> {
  const [aliases, own] = await Promise.all([allAliases(db), ownLexicon(db)]);
  const keys = ownKeys(lines, own);
  const map = aliasMap(aliases);
  if (map.size > 0)
    for (const [index, { indicator }] of lines.entries()) {
      const key = keyByAlias(indicator, map);
      if (key !== null) keys.set(index, key);
    }
  return keys;
}

/** Counts goals by key, and which wording of each key is met most. */
class Tally {
  private readonly byKey = new Map<string, Map<string, number>>();

  add(key: string, wording: string, count: number): void {
    const wordings = this.byKey.get(key) ?? new Map<string, number>();
    this.byKey.set(key, wordings.set(wording, (wordings.get(wording) ?? 0) + count));
  }

  indicators(): GatheredIndicator[] {
    return [...this.byKey].map(([key, wordings]) => {
      const counts = [...wordings];
      const [most] = counts.toSorted((a, b) => b[1] - a[1]);
      return { key, wording: most?.[0] ?? key, goals: counts.reduce((sum, [, count]) => sum + count, 0) };
    });
  }
}
