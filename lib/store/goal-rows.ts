/**
 * The goals of a document in a slim form beside its record: what one indicator over years needs of ten thousand documents
 * is found through an index, without loading a record. Made from the document's row and never edited by itself.
 */
import type { Target } from '../extract/types.ts';
import { aliasName } from '../lexicon/indicators/aliases.ts';
import type { Library } from './db.ts';
import type { DocumentId, DocumentRow, GoalNamesRow, GoalRow } from './rows.ts';

/** A goal by its name: what tells which indicator it is of. */
type NamedGoal = Pick<Target, 'indicatorKey' | 'indicator' | 'unit' | 'change'>;

/** What goals are gathered under: the key of their indicator, or `name:` and the name where no indicator is known. */
export const goalKey = ({ indicatorKey, indicator }: Pick<NamedGoal, 'indicatorKey' | 'indicator'>): string =>
  indicatorKey ?? `name:${aliasName(indicator)}`;

/** The rows of a document, as it was read. */
export function goalRowsOf({ id, record }: Pick<DocumentRow, 'id' | 'record'>): {
  names: GoalNamesRow;
  goals: GoalRow[];
} {
  const { metadata, source, targets } = record;
  const byKey = Map.groupBy(targets, goalKey);
  return {
    names: { id, names: targets.map(lineOf).join('\n') },
    goals: [...byKey].map(([key, own]) => ({
      key,
      documentId: id,
      body: metadata.issuer ?? source.name,
      issuedOn: metadata.issuedOn,
      targets: own.map(slim),
    })),
  };
}

/** Without its rectangles: the place in the text is enough to lead there. */
export function slim(target: Target): Target {
  const { rects: _, ...anchor } = target.anchor;
  return { ...target, anchor };
}

const ONE_LINE = /[\t\n\r]+/g;

const lineOf = (goal: NamedGoal): string =>
  [goalKey(goal), goal.indicator, goal.unit ?? '', goal.change]
    .map((part) => part.replace(ONE_LINE, ' '))
    .join('\t');

/** A line of `GoalNamesRow.names`. */
export interface GoalLine extends Pick<NamedGoal, 'indicator' | 'unit' | 'change'> {
  key: string;
}

export function readLine(line: string): GoalLine {
  const [key = '', indicator = '', unit = '', change = ''] = line.split('\t');
  return {
    key,
    indicator,
    unit: unit || null,
    change: change === 'increase' || change === 'decrease' ? change : 'level',
  };
}

/** Writes the goals of a document anew, within a transaction over `goals` and `goalNames`. */
export async function writeGoals(db: Library, row: Pick<DocumentRow, 'id' | 'record'>): Promise<void> {
  const { names, goals } = goalRowsOf(row);
  await db.goals.where('documentId').equals(row.id).delete();
  await db.goals.bulkPut(goals);
  await db.goalNames.put(names);
}

/** To be called when a document is taken out, within a transaction over both tables. */
export async function dropGoals(db: Library, id: DocumentId): Promise<void> {
  await db.goals.where('documentId').equals(id).delete();
  await db.goalNames.delete(id);
}
