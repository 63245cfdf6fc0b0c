import type { CorrectionActions } from '../../components/corrections/correction-actions.ts';
import { findWords } from '../../lib/corrections/place.ts';
import { isCorrected } from '../../lib/corrections/types.ts';
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
import type { DocumentId } from '../../lib/store/rows.ts';

/** The lexicon is large and wanted by few: loaded when a person corrects something. */
const loadMaking = () => import('../../lib/corrections/make.ts');

/** Corrections to one document, kept in the store. */
export function correctionActions(id: DocumentId): CorrectionActions {
  /** The plan as stored, under the record on the screen: what the person saw is what they correct. */
  const planOf = async (record: PlanRecord) => {
    const stored = await getCorrected(library, id);
    if (!stored) throw new Error(`document ${id} is not in the library`);
    const { document, corrections, documentKey } = stored;
    return { record, blocks: document.blocks, corrections, documentKey };
  };
  const correctionOf = (record: PlanRecord, index: number): string | undefined =>
    isCorrected(record) ? record.corrected.targets[index] : undefined;
  const drop = (correction: string | undefined) =>
    correction === undefined ? Promise.resolve() : dropCorrection(library, correction);

  return {
    async change(record, index, fields) {
      const { changeTarget } = await loadMaking();
      const correction = changeTarget(await planOf(record), index, fields);
      if (correction) await keepCorrection(library, correction);
      else await drop(correctionOf(record, index));
    },
    async strike(record, index) {
      const { strikeTarget } = await loadMaking();
      const plan = await planOf(record);
      const held = correctionOf(record, index);
      const before = plan.corrections.find((correction) => correction.id === held);
      const strike = strikeTarget(plan, index);
      if (strike) await keepCorrection(library, strike);
      else await drop(held);
      return async () => {
        if (before) await keepCorrection(library, before);
        else await drop(strike?.id);
      };
    },
    async add(record, passage, fields) {
      const { addTarget } = await loadMaking();
      const plan = await planOf(record);
      const span = findWords(plan.blocks, passage.text, passage.block ?? firstOf(plan.blocks, passage.page));
      if (!span) return false;
      await keepCorrection(library, addTarget(plan, span, fields));
      return true;
    },
    async restore(record, index) {
      await drop(correctionOf(record, index));
      const target = record.targets[index];
      if (target?.confidence.reasons.includes('alias')) await dropAlias(library, target.indicator);
    },
    drop: (correction) => dropCorrection(library, correction),
    understand: (name, key) => keepAlias(library, { name, key }),
    indicators: async () => (await import('../../lib/lexicon/indicators/indicators.ts')).INDICATORS,
  };
}

/** Where a page begins, 0 when that is not known. */
const firstOf = (blocks: readonly Block[], page: number | null): number =>
  Math.max(
    0,
    blocks.findIndex((block) => page !== null && block.page === page),
  );
