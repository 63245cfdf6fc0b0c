/**
 * Tags role words in a clause and finds the patterns of a duty's opening (`Chủ trì, phối hợp với …`).
 */
import { fold } from '../../text/fold.ts';
import { nlp, type RoleTag } from './plugin.ts';

/** A term as written; offsets are UTF-16 indices into the text given. */
export interface TaggedTerm {
  text: string;
  start: number;
  end: number;
  tags: ReadonlySet<string>;
}

/** What a duty's opening says about the role, and where its words stand. */
export interface RoleCue {
  kind: 'lead' | 'coordinate' | 'advise' | 'accountable';
  /** Span of the role verb itself, adverbs before it excluded. */
  start: number;
  end: number;
}

/** Terms looked at: a role that is not named within them is not the clause's opening. */
const OPENING_TERMS = 16;

interface RawTerm {
  text: string;
  pre: string;
  post: string;
  tags?: Set<string>;
  index?: [number, number];
}

/** The text folded without moving any offset, so that old and new tone placement match; else lower case only. */
export function foldAligned(text: string): string {
  const folded = fold(text);
  if (folded.length === text.length) return folded;
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** Every term with its tags; texts are as written, numbers untouched. */
export function tagTerms(text: string): TaggedTerm[] {
  return place(text, rawTerms(nlp(foldAligned(text))));
}

const rawTerms = (view: { document: unknown }): RawTerm[] => (view.document as RawTerm[][]).flat();

function place(text: string, raw: readonly RawTerm[]): TaggedTerm[] {
  let at = 0;
  return raw.map((term) => {
    const start = at + term.pre.length;
    const end = start + term.text.length;
    at = end + term.post.length;
    return { text: text.slice(start, end), start, end, tags: term.tags ?? new Set() };
  });
}

const TAG_OF = {
  lead: 'Lead',
  coordinate: 'Coordinate',
  advise: 'Advise',
  accountable: 'Accountable',
} as const satisfies Record<RoleCue['kind'], RoleTag>;

/** Words that may stand before the role verb and change nothing. */
const BEFORE_ROLE = '(#Adverb|#Marker|#Order|#Accountable|và|về|việc)+';

/** In this order: a lead keeps its role though co-ordination follows. Each with and without words before it. */
const OPENINGS = nlp.buildNet(
  (['lead', 'coordinate', 'advise', 'accountable'] as const).flatMap((kind) => [
    { match: `^#${TAG_OF[kind]}+`, reason: kind },
    { match: `^${BEFORE_ROLE} #${TAG_OF[kind]}+`, reason: kind },
  ]),
);

/** Cheap test before the tokenizer is asked: most duties name no role. */
const ROLE_HINT = /chủ trì|đầu mối|phối hợp|tham mưu|giúp|trách nhiệm/iu;

/** The role that a clause opens with, or null when its first verb names none. */
export function openingRole(clause: string): RoleCue | null {
  const head = firstTerms(clause);
  if (!ROLE_HINT.test(head)) return null;
  const view = nlp(foldAligned(head));
  const terms = place(head, rawTerms(view));
  for (const found of view.sweep(OPENINGS).found as {
    reason: RoleCue['kind'];
    view: { docs: RawTerm[][] };
  }[]) {
    const tag = TAG_OF[found.reason];
    const first = found.view.docs[0]?.find((term) => term.tags?.has(tag))?.index?.[1];
    const last = found.view.docs[0]?.at(-1)?.index?.[1];
    const start = first === undefined ? undefined : terms[first]?.start;
    const end = last === undefined ? undefined : terms[last]?.end;
    if (start !== undefined && end !== undefined) return { kind: found.reason, start, end };
  }
  return null;
}

/** The first terms of a clause, without its line breaks: one sentence for the tokenizer. */
function firstTerms(clause: string): string {
  let at = 0;
  for (let count = 0; count < OPENING_TERMS; count++) {
    const blank = /\s/.exec(clause.slice(at, at + 80));
    if (!blank) return at === 0 ? clause.slice(0, 200) : clause.slice(0, Math.min(clause.length, at + 80));
    at += blank.index + 1;
  }
  return clause.slice(0, at).trimEnd().replaceAll('\n', ' ');
}
