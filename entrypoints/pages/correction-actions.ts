import type { CorrectionActions, FactActions } from '../../components/corrections/correction-actions.ts';
import type { CorrectedPlan } from '../../lib/corrections/make.ts';
import { findWords } from '../../lib/corrections/place.ts';
import {
  type AssignmentFields,
  type Correction,
  isCorrected,
  type TargetFields,
} from '../../lib/corrections/types.ts';
import type { Block } from '../../lib/document/types.ts';
import type { PlanRecord } from '../../lib/extract/types.ts';
import {
  dropAlias,
  dropCorrection,
  getCorrected,
  keepAlias,
  keepCorrection,
} from '../../lib/store/corrections.ts';
import { library } from '../../lib/store/db.ts';
import { ownLexicon } from '../../lib/store/own-lexicon.ts';
import type { DocumentId } from '../../lib/store/rows.ts';

/** The lexicon is large and wanted by few: loaded when a person corrects something. */
const loadTargets = () => import('../../lib/corrections/make.ts');
const loadAssignments = () => import('../../lib/corrections/make-assignment.ts');
const loadMetadata = () => import('../../lib/corrections/make-metadata.ts');

/** How corrections of one list are made; null drops the one there is. */
interface Making<Fields> {
  /** Id of the correction a fact carries. */
  correctionOf(record: PlanRecord, index: number): string | undefined;
  change(plan: CorrectedPlan, index: number, fields: Fields): Promise<Correction | null>;
  strike(plan: CorrectedPlan, index: number): Promise<Correction | null>;
}

const TARGETS: Making<TargetFields> = {
  correctionOf: (record, index) => (isCorrected(record) ? record.corrected.targets[index] : undefined),
  change: async (...given) => (await loadTargets()).changeTarget(...given),
  strike: async (...given) => (await loadTargets()).strikeTarget(...given),
};

const ASSIGNMENTS: Making<AssignmentFields> = {
  correctionOf: (record, index) => (isCorrected(record) ? record.corrected.assignments[index] : undefined),
  change: async (...given) => (await loadAssignments()).changeAssignment(...given),
  strike: async (...given) => (await loadAssignments()).strikeAssignment(...given),
};

/** Corrections to one document, kept in the store. */
export function correctionActions(id: DocumentId): CorrectionActions {
  /** The plan as stored, under the record on the screen: what the person saw is what they correct. */
  const planOf = async (record: PlanRecord) => {
    const stored = await getCorrected(library, id);
    if (!stored) throw new Error(`document ${id} is not in the library`);
    const { document, corrections, documentKey } = stored;
    return { record, blocks: document.blocks, corrections, documentKey };
  };
  const drop = (correction: string | undefined) =>
    correction === undefined ? Promise.resolve() : dropCorrection(library, correction);
  const keep = (correction: Correction | null, otherwise: string | undefined) =>
    correction ? keepCorrection(library, correction) : drop(otherwise);

  const actionsOn = <Fields>({ correctionOf, change, strike }: Making<Fields>): FactActions<Fields> => ({
    async change(record, index, fields) {
      await keep(await change(await planOf(record), index, fields), correctionOf(record, index));
    },
    async strike(record, index) {
      const plan = await planOf(record);
      const held = correctionOf(record, index);
      const before = plan.corrections.find((correction) => correction.id === held);
      const struck = await strike(plan, index);
      await keep(struck, held);
      return async () => {
        if (before) await keepCorrection(library, before);
        else await drop(struck?.id);
      };
    },
    restore: (record, index) => drop(correctionOf(record, index)),
  });
  const targets = actionsOn(TARGETS);

  return {
    targets: {
      ...targets,
      async restore(record, index) {
        await targets.restore(record, index);
        const target = record.targets[index];
        if (target?.confidence.reasons.includes('alias')) await dropAlias(library, target.indicator);
      },
    },
    assignments: actionsOn(ASSIGNMENTS),
    async changeField(record, field, value) {
      const { changeMetadata, metadataCorrection } = await loadMetadata();
      const plan = await planOf(record);
      await keep(changeMetadata(plan, field, value), metadataCorrection(plan, field)?.id);
    },
    async restoreField(record, field) {
      const { metadataCorrection } = await loadMetadata();
      await drop(metadataCorrection(await planOf(record), field)?.id);
    },
    async add(record, passage, fields) {
      const { addTarget } = await loadTargets();
      const plan = await planOf(record);
      const span = findWords(plan.blocks, passage.text, passage.block ?? firstOf(plan.blocks, passage.page));
      if (!span) return false;
      await keepCorrection(library, addTarget(plan, span, fields));
      return true;
    },
    async suggest(words) {
      const { suggestTarget } = await import('../../lib/corrections/suggest-target.ts');
      return suggestTarget(words);
    },
    drop: (correction) => dropCorrection(library, correction),
    understand: (name, key) => keepAlias(library, { name, key }),
    async indicators() {
      const [{ INDICATORS }, own] = await Promise.all([
        import('../../lib/lexicon/indicators/indicators.ts'),
        ownLexicon(library),
      ]);
      return [...own.indicators, ...INDICATORS];
    },
  };
}

/** Where a page begins, 0 when that is not known. */
const firstOf = (blocks: readonly Block[], page: number | null): number =>
  Math.max(
    0,
    blocks.findIndex((block) => page !== null && block.page === page),
  );
