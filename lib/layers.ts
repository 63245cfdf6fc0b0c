/**
 * The rooms of `lib` and the one direction in which they may import: a room sees those left of it, nothing to the right.
 * `tests/architecture.test.ts` enforces it and fails on a folder that has no place here.
 */
export const ROOMS = [
  'text',
  'lexicon',
  'document',
  'read',
  'extract',
  'compare',
  'check',
  'pipeline',
] as const;

/** Rooms beside the line: what they may import besides themselves. */
export const SIDE_ROOMS: Record<string, readonly string[]> = {
  /** Words and number formats shown to people; record types only, so that every status has its word. */
  locale: ['text', 'document', 'read', 'extract', 'compare', 'check', 'corrections'],
  /** Record types only. */
  export: ['text', 'document', 'extract', 'compare', 'check', 'locale'],
  /** What a person has put right in a record; pure. */
  corrections: ['text', 'lexicon', 'document', 'extract'],
  // Of `read` the failure codes and stages only: a job row keeps them.
  store: [
    'text',
    'lexicon',
    'document',
    'read',
    'extract',
    'compare',
    'check',
    'corrections',
    'portal',
    'clip',
  ],
  /** Passages clipped from pages, with what they promise. */
  clip: ['text', 'document', 'extract', 'corrections', 'export', 'locale'],
  /** Documents on the pages of portals, from what a page links to. */
  portal: ['text'],
  /** Alone touches `browser`. */
  runtime: [
    'text',
    'document',
    'read',
    'extract',
    'compare',
    'check',
    'corrections',
    'pipeline',
    'store',
    'locale',
    'export',
    'portal',
    'clip',
  ],
};

/** Rooms outside `lib`. */
export const OUTER_ROOMS: Record<string, readonly string[]> = {
  components: [
    'text',
    'document',
    'extract',
    'compare',
    'check',
    'corrections',
    'locale',
    'export',
    'portal',
    'clip',
    'components',
  ],
  entrypoints: ['*'],
  cli: [
    'text',
    'document',
    'read',
    'extract',
    'compare',
    'check',
    'corrections',
    'pipeline',
    'export',
    'locale',
    'cli',
  ],
  bench: ['*'],
};
