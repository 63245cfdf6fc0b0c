import { useEffect, useMemo, useState } from 'react';
import type { RuleWords } from '../../components/findings/evidence.ts';
import type { Finding } from '../../lib/check/rule.ts';
import type { Allocation } from '../../lib/compare/matrix.ts';
import type { Comparison } from '../../lib/compare/types.ts';
import type { ReadingWorker } from '../../lib/runtime/reading-worker.ts';
import type { MatrixPart } from '../../lib/runtime/worker-messages.ts';
import { correctionState } from '../../lib/store/corrections.ts';
import { library } from '../../lib/store/db.ts';
import type { DocumentId } from '../../lib/store/rows.ts';
import { useSettings } from '../pages/settings-context.ts';
import { useLive } from '../pages/use-live.ts';

/** What is known of a matrix so far. */
export interface MatrixSoFar {
  comparison: Comparison;
  findings: readonly Finding[];
  allocations: readonly Allocation[];
  unreadable: readonly DocumentId[];
  rules: RuleWords;
  /** Number of plans of which the findings are known; columns are there before them. */
  checked: number;
  /** True once every plan has its column and its findings. */
  whole: boolean;
}

export type MatrixState = { kind: 'running' } | { kind: 'failed' } | ({ kind: 'shown' } & MatrixSoFar);

/**
 * Lays the plans of a directive beside it in the worker, column by column; again after each correction and change of the
 * rules, and then what was whole stays until it is whole again. Nothing runs while the directive is null.
 * @param complete true when a person has said that these are all plans
 */
export function useMatrix(
  checker: ReadingWorker,
  parentId: DocumentId | null,
  childIds: readonly DocumentId[],
  complete: boolean,
): MatrixState {
  const wanted = parentId === null ? '' : [parentId, ...childIds].join('/');
  const { rules } = useSettings();
  const corrections = useLive(() => correctionState(library), []);
  const [state, setState] = useState<{ wanted: string; result: MatrixSoFar | 'failed' } | null>(null);
  useEffect(() => {
    const [parent, ...children] = wanted.split('/');
    if (!parent || corrections === undefined) return;
    let stale = false;
    let known: MatrixSoFar | null = null;
    const take = (part: MatrixPart, whole: boolean) => {
      const next = joined(known, part, whole);
      known = next;
      if (stale) return;
      setState((shown) => {
        const kept = shown?.wanted === wanted && shown.result !== 'failed' && shown.result.whole;
        return kept && !whole ? shown : { wanted, result: next };
      });
    };
    checker
      .matrix(parent, children, { ...rules, childrenComplete: complete }, (part) => take(part, false))
      .then(
        (last) => take(last, true),
        (error: unknown) => {
          console.error(error);
          if (!stale) setState({ wanted, result: 'failed' });
        },
      );
    return () => {
      stale = true;
    };
  }, [checker, wanted, corrections, rules, complete]);
  return useMemo((): MatrixState => {
    if (state?.wanted !== wanted) return { kind: 'running' };
    return state.result === 'failed' ? { kind: 'failed' } : { kind: 'shown', ...state.result };
  }, [state, wanted]);
}

function joined(before: MatrixSoFar | null, part: MatrixPart, whole: boolean): MatrixSoFar {
  if (!before) return { ...part, whole };
  return {
    comparison: {
      parent: before.comparison.parent,
      children: [...before.comparison.children, ...part.comparison.children],
      coverage: [...before.comparison.coverage, ...part.comparison.coverage],
    },
    checked: before.checked + part.checked,
    allocations: part.allocations,
    findings: [...before.findings, ...part.findings],
    unreadable: [...before.unreadable, ...part.unreadable],
    rules: { ...before.rules, ...part.rules },
    whole,
  };
}
