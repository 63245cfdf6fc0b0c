/** The wanted fields that differ from what was read, by value. */
export function changedFields<Fields extends object>(before: Fields, wanted: Fields): Partial<Fields> {
  const read = new Map<string, unknown>(Object.entries(before));
  const same = (field: string, value: unknown) => JSON.stringify(read.get(field)) === JSON.stringify(value);
  const changed: Partial<Fields> = { ...wanted };
  for (const field of keysOf(changed)) if (same(String(field), wanted[field])) delete changed[field];
  return changed;
}

const keysOf = <Fields extends object>(fields: Partial<Fields>) => Object.keys(fields) as (keyof Fields)[];
