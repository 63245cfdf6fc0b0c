/** How many characters of the repaired text the original does not have, as counts: order does not matter. */
export function changedCharacters(original: string, text: string): number {
  if (original === text) return 0;
  const counts = new Map<string, number>();
  for (const character of original) counts.set(character, (counts.get(character) ?? 0) + 1);
  let changed = 0;
  for (const character of text) {
    const left = counts.get(character) ?? 0;
    if (left > 0) counts.set(character, left - 1);
    else if (character !== ' ' && character !== '\n') changed++;
  }
  return changed;
}
