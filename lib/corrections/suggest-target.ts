import { documentFromParagraphs } from '../document/plain.ts';
import { extract } from '../extract/extract.ts';
import { fieldsOf } from './make.ts';
import type { TargetFields } from './types.ts';

/** A heading under which a passage is taken for a goal: the person has said that it is one. */
const GOALS = 'I. CHỈ TIÊU';

/** The first target that these words state when they are taken for one, with nothing missing filled in; null for none. */
export function suggestTarget(words: string): TargetFields | null {
  const lines = words.split(/\n+/).filter((line) => line.trim() !== '');
  const [target] = extract(documentFromParagraphs([GOALS, ...lines])).targets;
  return target ? fieldsOf(target) : null;
}
