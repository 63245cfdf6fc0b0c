/**
 * Figures, grades and wishes side by side (con số, xếp loại, hướng phấn đấu).
 */
import { gradeRank } from '../lexicon/grades.ts';
import type { TargetFeatures } from './features.ts';
import { type Judgement, notComparable } from './judgement.ts';

/** A judgement where at least one goal is no figure; null for two figures. */
export function judgeKinds(parent: TargetFeatures, child: TargetFeatures): Judgement | null {
  const { target: wanted } = parent;
  const { target: given } = child;
  if (wanted.kind === 'quantity' && given.kind === 'quantity') return null;
  if (wanted.kind === 'grade' && given.kind === 'grade') return grades(wanted.grade ?? '', given.grade ?? '');
  if (wanted.kind === 'quantity' && given.kind === 'relative' && /(?<!\p{L})giao$/iu.test(given.grade ?? ''))
    return notComparable('kind', `kế hoạch dẫn theo “${given.grade}”, không nêu con số`);
  if (wanted.kind !== given.kind)
    return notComparable(
      'kind',
      `một bên nêu ${KIND_WORDS[wanted.kind]}, một bên nêu ${KIND_WORDS[given.kind]}`,
    );
  if (wanted.change !== given.change)
    return notComparable('kind', 'hai bên chỉ nêu mong muốn, không có con số');
  return { status: 'met', cause: 'value', reason: 'Hai bên cùng nêu một hướng phấn đấu, không có con số.' };
}

const KIND_WORDS = { quantity: 'con số', grade: 'mức xếp loại', relative: 'hướng phấn đấu' } as const;

function grades(wanted: string, given: string): Judgement {
  const a = gradeRank(wanted);
  const b = gradeRank(given);
  const words = `“${given}” so với “${wanted}”`;
  if (!a || !b || a.scale !== b.scale)
    return wanted === given
      ? { status: 'met', cause: 'value', reason: `Cùng mức xếp loại “${wanted}”.` }
      : notComparable('kind', `hai mức xếp loại không cùng thang (${words})`);
  if (a.rank === b.rank) return { status: 'met', cause: 'value', reason: `Cùng mức xếp loại “${wanted}”.` };
  return b.rank > a.rank
    ? { status: 'exceeded', cause: 'value', reason: `Mức xếp loại cao hơn: ${words}.` }
    : { status: 'weaker', cause: 'value', reason: `Mức xếp loại thấp hơn: ${words}.` };
}
