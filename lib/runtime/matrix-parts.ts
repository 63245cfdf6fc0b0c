/**
 * The matrix (bảng đối chiếu) of a directive with any number of plans, answered in parts: the columns in front of the
 * reader must not wait for the thousandth plan, and no column for the findings, which take longer than all comparisons.
 */
import type { Comparison } from '../compare/types.ts';
import type { PlanRecord } from '../extract/types.ts';
import { checkTogether, comparePlans, findingsOf } from '../pipeline.ts';
import { getCorrectedRows } from '../store/corrections.ts';
import { library } from '../store/db.ts';
import { ownLexicon } from '../store/own-lexicon.ts';
import type { DocumentId } from '../store/rows.ts';
import { type Asked, knownPlan, rulesOf } from './laid-beside.ts';
import type { MatrixPart } from './worker-messages.ts';

/** Columns of the first part: more than a wide screen shows. Each part after it is so many times longer. */
const FIRST = 24;
const GROWTH = 3;
const LONGEST = 240;
/** Texts held in memory at once. */
const TEXTS = 48;

/** Plans that were compared together: `children` of the comparison are those of `ids`. */
interface Compared {
  ids: DocumentId[];
  comparison: Comparison;
  /** Index of its first plan among all. */
  first: number;
}

export async function matrix(
  { parentId, childIds, settings }: Asked<'matrix'>,
  onPart: (part: MatrixPart) => void,
): Promise<MatrixPart> {
  const parent = await knownPlan(parentId);
  const own = await ownLexicon(library);
  const all: Comparison = { parent: headed(parent.record), children: [], coverage: [] };
  const nothing = { comparison: { parent: all.parent, children: [], coverage: [] }, allocations: [] };
  const compared: Compared[] = [];
  let size = FIRST;
  for (let from = 0; from < childIds.length; ) {
    const { plans, unreadable } = await storedRecords(childIds.slice(from, from + size));
    const first = all.children.length;
    for (let at = 0; at < plans.length; at += TEXTS) {
      const some = plans.slice(at, at + TEXTS);
      const records = some.map(({ record }) => record);
      const comparison = comparePlans(parent.record, records, own);
      const start = all.children.length;
      compared.push({ ids: some.map(({ id }) => id), comparison, first: start });
      all.children.push(...records.map(headed));
      all.coverage.push(...comparison.coverage.map((row) => ({ ...row, child: row.child + start })));
    }
    onPart({
      ...nothing,
      comparison: {
        parent: all.parent,
        children: all.children.slice(first),
        coverage: all.coverage.filter(({ child }) => child >= first),
      },
      checked: 0,
      findings: [],
      unreadable,
      rules: {},
    });
    from += size;
    size = Math.min(size * GROWTH, LONGEST);
  }
  const alone = { ...settings, childrenComplete: false };
  for (const { ids, comparison, first } of compared) {
    const documents = (await library.texts.bulkGet(ids)).flatMap((row) => row?.document ?? []);
    // One taken out in the meantime: the page asks for the matrix without it.
    if (documents.length < ids.length) continue;
    const findings = findingsOf(parent, comparison, documents, alone, own);
    onPart({
      ...nothing,
      checked: ids.length,
      findings: findings.map((finding) => ({ ...finding, child: finding.child + first })),
      unreadable: [],
      rules: rulesOf(findings),
    });
  }
  const together = checkTogether(parent, all, settings, own);
  return { ...nothing, ...together, checked: 0, unreadable: [], rules: rulesOf(together.findings) };
}

/** Records of plans whose text is there too: without it nothing can be said of them. */
async function storedRecords(
  ids: DocumentId[],
): Promise<{ plans: { id: DocumentId; record: PlanRecord }[]; unreadable: DocumentId[] }> {
  const [rows, texts] = await Promise.all([
    getCorrectedRows(library, ids),
    library.texts.where(':id').anyOf(ids).primaryKeys(),
  ]);
  const readable = new Set(texts);
  const plans = rows.flatMap((row) =>
    row && readable.has(row.id) ? [{ id: row.id, record: row.record }] : [],
  );
  const found = new Set(plans.map(({ id }) => id));
  return { plans, unreadable: ids.filter((id) => !found.has(id)) };
}

/** Only what a matrix shows: the rest of a thousand records would take longer to hand over than to compare. */
const headed = (record: PlanRecord): PlanRecord => ({
  ...record,
  assignments: [],
  citations: [],
  movements: [],
  outline: [],
});
