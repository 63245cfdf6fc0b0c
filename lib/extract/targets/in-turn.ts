/**
 * One value for each of several indicators, in their order: `đàn trâu, đàn bò lần lượt đạt 200 con và 350 con`.
 */
import { definePattern } from '../../text/pattern.ts';
import type { Clause } from './clauses.ts';
import { splitNames } from './indices.ts';

const IN_TURN = /(?<!\p{L})(?:lần lượt|tương ứng)(?!\p{L})/iu;

const JOINT = definePattern(
  'joint between values given in turn',
  /^(?:\s*[,;]|\s*và|\s*(?:đạt|là|còn|trên|dưới|khoảng))*\s*$/iu,
  { matches: [', ', ' và ', ' và đạt ', ', trên '], misses: [', đàn lợn ', ' trong đó '] },
);

/**
 * The names that the clauses from `at` on bear in turn, the first included; empty when the names before the first value
 * are not as many as the values that follow one another. `before` are the names of the sentence so far.
 */
export function namesInTurn(
  text: string,
  clauses: readonly Clause[],
  at: number,
  name: string,
  before: readonly string[],
): string[] {
  const first = clauses[at];
  if (!first || !IN_TURN.test(text.slice(first.start, first.quantity.start))) return [];
  let values = 1;
  let end = first.quantity.end;
  for (const { quantity } of clauses.slice(at + 1)) {
    if (!JOINT.test(text.slice(end, quantity.start))) break;
    end = quantity.end;
    values++;
  }
  // `…; năm 2030 tương ứng là 46%, 41% và 13%`: those that were named before, in another year.
  const named = name.replace(IN_TURN, '').trim();
  const again = named === '' || before.at(-1) === named;
  const names = again && before.length >= values ? before.slice(-values) : splitNames(named);
  return values > 1 && names.length === values ? names : [];
}
