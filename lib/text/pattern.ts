/**
 * A regular expression that carries its own proof: strings it must match and near misses it must not.
 * `tests/registry.test.ts` checks every pattern there is.
 */
export interface PatternExamples {
  /** Strings the pattern must match; with `[whole, part]` the match must be exactly `part`. */
  matches: readonly (string | readonly [text: string, match: string])[];
  /** Strings that look alike and must not match. */
  misses: readonly string[];
}

const defined = new Map<string, { regex: RegExp; examples: PatternExamples }>();

/**
 * Registers a pattern under a unique name and returns the regex itself.
 * @param name what the pattern matches, e.g. `state document number`
 * @param regex must carry the `u` (or `v`) flag: `\w` and `\b` are ASCII-only, so use look-arounds with `\p{L}`
 */
export function definePattern(name: string, regex: RegExp, examples: PatternExamples): RegExp {
  if (defined.has(name)) throw new Error(`pattern "${name}" is defined twice`);
  defined.set(name, { regex, examples });
  return regex;
}

/** All patterns defined so far, for the test that runs their examples. */
export const definedPatterns = (): ReadonlyMap<string, { regex: RegExp; examples: PatternExamples }> =>
  defined;

/** What is wrong with a pattern's own examples; empty when it keeps its word. */
export function patternFaults(regex: RegExp, examples: PatternExamples): string[] {
  const once = new RegExp(regex.source, regex.flags.replace(/[gy]/g, ''));
  const faults: string[] = [];
  for (const example of examples.matches) {
    const [text, part] = typeof example === 'string' ? [example, null] : example;
    const found = once.exec(text);
    if (!found) faults.push(`does not match "${text}"`);
    else if (part !== null && found[0] !== part)
      faults.push(`matches "${found[0]}" in "${text}", wanted "${part}"`);
  }
  for (const text of examples.misses) if (once.test(text)) faults.push(`matches "${text}" and must not`);
  return faults;
}
