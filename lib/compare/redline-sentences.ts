/**
 * Sentences of two versions side by side, with the words that changed in those that stayed.
 */
import type { Block, Span } from '../document/types.ts';
import { splitSentences } from '../text/sentences.ts';
import { likeness } from './names.ts';
import { diffSequences } from './sequence.ts';

/** Words that one version has and the other has not; spans lie within the sentence's block. */
export interface WordEdit {
  before: Span | null;
  after: Span | null;
}

export interface SentenceChange {
  /** `moved`: the same words in another place. */
  change: 'added' | 'removed' | 'changed' | 'moved';
  before: Span | null;
  after: Span | null;
  /** What changed within it; empty unless `changed`. */
  edits: WordEdit[];
}

/** A change with the sentence it is recognised by, should it turn up elsewhere. */
interface Draft extends SentenceChange {
  sentence: Sentence;
}

interface Sentence {
  span: Span;
  /** Text of its block. */
  source: string;
  /** Without the label at its head: an item that was only renumbered has not changed. */
  text: string;
  words: ReadonlySet<string>;
}

/** Sentences this alike are versions of one. */
const VERSION = 0.5;
const LABEL = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|\p{L}[.)]|[IVXL]{1,5}\.|[-+•*])\s+/u;

/** Changes in the order of the later version, what was taken out standing where it stood. */
export function sentenceChanges(before: readonly Block[], after: readonly Block[]): SentenceChange[] {
  const old = sentencesOf(before);
  const now = sentencesOf(after);
  const changes: Draft[] = [];
  let removed: Sentence[] = [];
  let added: Sentence[] = [];
  const flush = (): void => {
    changes.push(...withinGap(removed, added));
    removed = [];
    added = [];
  };
  for (const step of diffSequences(
    old.map(({ text }) => text),
    now.map(({ text }) => text),
  )) {
    const a = step.a === null ? undefined : old[step.a];
    const b = step.b === null ? undefined : now[step.b];
    if (a && b) flush();
    else if (a) removed.push(a);
    else if (b) added.push(b);
  }
  flush();
  return moves(changes);
}

function sentencesOf(blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap(({ index, text }) =>
    splitSentences(text).map(({ start, end }) => {
      const label = LABEL.exec(text.slice(start, end))?.[0].length ?? 0;
      const words = bare(text.slice(start + label, end));
      return {
        span: { block: index, start: start + label, end },
        source: text,
        text: words,
        words: new Set(words.split(' ')),
      };
    }),
  );
}

const bare = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Pairs what was taken out with what came in its place, in order. */
function withinGap(removed: readonly Sentence[], added: readonly Sentence[]): Draft[] {
  const changes: Draft[] = [];
  let next = 0;
  for (const old of removed) {
    const at = added.findIndex((now, index) => index >= next && likeness(old.words, now.words) >= VERSION);
    if (at < 0) {
      changes.push({ change: 'removed', before: old.span, after: null, edits: [], sentence: old });
      continue;
    }
    for (const now of added.slice(next, at))
      changes.push({ change: 'added', before: null, after: now.span, edits: [], sentence: now });
    const now = added[at];
    if (now)
      changes.push({
        change: 'changed',
        before: old.span,
        after: now.span,
        edits: wordEdits(old, now),
        sentence: now,
      });
    next = at + 1;
  }
  for (const now of added.slice(next))
    changes.push({ change: 'added', before: null, after: now.span, edits: [], sentence: now });
  return changes;
}

interface Word {
  span: Span;
  text: string;
}

const wordsOf = ({ source, span: { block, start, end } }: Sentence): Word[] =>
  [...source.slice(start, end).matchAll(/\S+/g)].map((match) => ({
    span: { block, start: start + match.index, end: start + match.index + match[0].length },
    text: match[0].normalize('NFC'),
  }));

/** Stretches of words that differ; neighbours are one stretch. */
function wordEdits(old: Sentence, now: Sentence): WordEdit[] {
  const a = wordsOf(old);
  const b = wordsOf(now);
  const edits: WordEdit[] = [];
  let open: WordEdit | null = null;
  for (const step of diffSequences(
    a.map(({ text }) => text),
    b.map(({ text }) => text),
  )) {
    if (step.a !== null && step.b !== null) {
      open = null;
      continue;
    }
    if (open === null) {
      open = { before: null, after: null };
      edits.push(open);
    }
    open.before = widened(open.before, step.a === null ? undefined : a[step.a]?.span);
    open.after = widened(open.after, step.b === null ? undefined : b[step.b]?.span);
  }
  return edits;
}

const widened = (span: Span | null, by: Span | undefined): Span | null =>
  by === undefined ? span : { ...by, start: span?.start ?? by.start };

/** A sentence taken out here and put in there has moved; with few other words it has moved and changed. */
function moves(changes: readonly Draft[]): SentenceChange[] {
  const added = changes.filter(({ change }) => change === 'added');
  const origin = new Map<Draft, Draft>();
  for (const removed of changes) {
    if (removed.change !== 'removed' || removed.sentence.words.size < WHOLE) continue;
    const target = closest(
      removed.sentence,
      added.filter((draft) => !origin.has(draft)),
    );
    if (target) origin.set(target, removed);
  }
  const gone = new Set(origin.values());
  return changes
    .filter((change) => !gone.has(change))
    .map((draft): SentenceChange => {
      const { sentence, ...change } = draft;
      const from = origin.get(draft);
      if (!from) return change;
      const edits = wordEdits(from.sentence, sentence);
      return { ...change, change: edits.length === 0 ? 'moved' : 'changed', before: from.before, edits };
    });
}

/** Shorter ones (`Lưu: VT.`, cells of a table) stand in many places. */
const WHOLE = 5;
/** Far from where it stood a sentence must be more alike to be known again. */
const FAR = 0.7;

function closest({ words }: Sentence, drafts: readonly Draft[]): Draft | null {
  let best: Draft | null = null;
  let bestLike = FAR;
  for (const draft of drafts) {
    const like = likeness(words, draft.sentence.words);
    if (like > bestLike || (like === bestLike && best === null)) {
      best = draft;
      bestLike = like;
    }
  }
  return best;
}
