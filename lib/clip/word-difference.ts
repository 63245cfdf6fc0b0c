/**
 * What became of a passage, word by word, for people to see.
 */

export interface DifferencePart {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Longer passages are shown whole, before and after: the table of common words would grow with their product. */
const MOST_WORDS = 1500;

const piecesOf = (text: string): string[] => text.match(/\s+|[^\s]+/gu) ?? [];

/** Parts in reading order; the same and the removed ones make up `before`, the same and the added ones `after`. */
export function wordDifference(before: string, after: string): DifferencePart[] {
  const a = piecesOf(before);
  const b = piecesOf(after);
  if (a.length > MOST_WORDS || b.length > MOST_WORDS)
    return before === after
      ? [{ kind: 'same', text: before }]
      : [
          { kind: 'removed', text: before },
          { kind: 'added', text: after },
        ];
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i * width + j] =
        a[i] === b[j]
          ? (common[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
  const parts: DifferencePart[] = [];
  const add = (kind: DifferencePart['kind'], text: string) => {
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += text;
    else parts.push({ kind, text });
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const own = a[i];
    const other = b[j];
    if (own !== undefined && own === other) {
      add('same', own);
      i += 1;
      j += 1;
    } else if (
      own !== undefined &&
      (other === undefined || (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))
    ) {
      add('removed', own);
      i += 1;
    } else if (other !== undefined) {
      add('added', other);
      j += 1;
    }
  }
  return parts;
}
