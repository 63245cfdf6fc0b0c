import type { ExtractionContext } from '../context.ts';
import type { Metadata } from '../types.ts';
import type { StanceMap } from './stance.ts';
import type { Draft } from './types.ts';

export interface TableTargets {
  drafts: Draft[];
  blocks: ReadonlySet<number>;
  goalCells: ReadonlySet<number>;
}
export function tableTargets(_c: ExtractionContext, _s: StanceMap, _m: Metadata): TableTargets {
  return { drafts: [], blocks: new Set(), goalCells: new Set() };
}
