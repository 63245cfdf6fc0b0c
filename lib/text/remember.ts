/**
 * Remembers what a pure function gave for short texts: names of indicators and units come back in every plan of a
 * comparison. Forgets everything once it holds many, so that it never grows with the library.
 */

/** Longer texts are seldom met twice. */
const SHORT = 200;
const MANY = 5000;

/** The function itself, only quicker for texts it has met; what it gives must not be changed by who gets it. */
export function remembering<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > SHORT) return make(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (known.size >= MANY) known.clear();
    known.set(text, made);
    return made;
  };
}
