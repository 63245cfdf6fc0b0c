/**
 * Cuts a paragraph of duties into entries. A new entry begins where who does it or in which role changes; otherwise a
 * duty stays whole, however many sentences it has.
 */
import type { TermText } from '../../lexicon/organisations/terms.ts';
import { sentenceStretches } from '../../lexicon/tagger/split.ts';
import type { Role } from '../types.ts';
import { type Duty, readDuty, termAfter } from './duty.ts';
import { afterLeadIn } from './lead-in.ts';
import { opensDuty } from './opens-duty.ts';
import { type OwnSubject, readSubject } from './own-subject.ts';
import { readUnits } from './unit-list.ts';

export interface Segment extends Duty {
  /** Null: whoever the paragraph is addressed to. */
  subject: OwnSubject | null;
  /** First and after the last term of the whole entry. */
  from: number;
  to: number;
}

interface Piece {
  from: number;
  to: number;
  /** What separates it from the piece before. */
  join: 'sentence' | 'clause' | 'lead';
}

/** Sentences, clauses after `;`, and a `chủ trì` that follows a comma, as ranges of terms. */
function pieces(source: TermText, from: number, to: number): Piece[] {
  const { terms, text } = source;
  const found: Piece[] = [];
  const base = terms[from]?.start ?? 0;
  for (const stretch of sentenceStretches(text.slice(base, terms[to - 1]?.end ?? base))) {
    const last = Math.min(to, termAfter(source, base + stretch.end));
    let at = Math.max(from, termAfter(source, base + stretch.start));
    let join: Piece['join'] = 'sentence';
    // Where the list of units after the last `với` ends; read at most once a list.
    let list = -1;
    let listEnd = -1;
    for (let next = at; next < last; next++) {
      const mark = terms[next]?.word;
      if (mark === 'với') [list, listEnd] = [next + 1, -1];
      if (mark === ';' && list > at && listEnd < 0) listEnd = readUnits(source, list).end;
      // A `;` between the partners of one duty separates units, not duties.
      if (mark === ';' && list > at && listEnd > next) continue;
      const lead =
        mark === ',' &&
        terms[next + 1]?.word === 'chủ' &&
        terms[next + 2]?.word === 'trì' &&
        afterLeadIn(source, at, last) !== next + 1;
      if (mark !== ';' && !lead) continue;
      found.push({ from: at, to: next, join });
      at = next + 1;
      join = lead ? 'lead' : 'clause';
    }
    if (at < last) found.push({ from: at, to: last, join });
  }
  return found;
}

/** How a paragraph is to be cut. */
export interface SegmentOptions {
  /** Role of the point above, for duties that name none. */
  inherited: Role | null;
  /** After `Sở X:` every sentence is a duty of its own; in a running paragraph they are one. */
  sentenceEach: boolean;
  /** The paragraph's own subject, already read; its predicate is where cutting begins. */
  subject: OwnSubject | null;
}

/** Cuts the duties between two terms. Linear in the number of terms. */
export function segments(source: TermText, from: number, to: number, options: SegmentOptions): Segment[] {
  const done: Segment[] = [];
  let { subject } = options;
  for (const piece of pieces(source, from, to)) {
    const current = done.at(-1);
    if (!current) {
      const duty = readDuty(source, piece.from, piece.to, options.inherited);
      done.push({ ...duty, subject, from: subject?.first ?? piece.from, to: piece.to });
      continue;
    }
    const own = piece.join === 'lead' ? null : ownSubject(source, piece);
    if (own) subject = own;
    const start = own ? own.predicate : piece.from;
    const duty = readDuty(source, start, piece.to, options.inherited);
    if (own || opensEntry(source, piece, duty, current, options))
      done.push({ ...duty, subject, from: own?.first ?? piece.from, to: piece.to });
    else {
      current.end = piece.to;
      current.to = piece.to;
    }
  }
  return done;
}

/** A later sentence or clause with a subject of its own; after `;` only where the duty is plainly marked. */
function ownSubject(source: TermText, piece: Piece): OwnSubject | null {
  const found = readSubject(source, piece.from, piece.to);
  if (!found || found.unlisted || found.predicate >= piece.to) return null;
  if (piece.join === 'sentence' || found.ordered) return found;
  const duty = readDuty(source, found.predicate, piece.to, null);
  const marked = source.terms[found.predicate]?.word === 'có' || duty.explicitRole;
  // `Sở A giám sát …; Sở B chỉ đạo …`: known bodies one after another.
  const known = found.units.every(({ sure, text }) => sure && /^\p{Lu}/u.test(text));
  return (marked || known) && found.first === piece.from ? found : null;
}

function opensEntry(
  source: TermText,
  piece: Piece,
  duty: Duty,
  current: Segment,
  { sentenceEach }: SegmentOptions,
): boolean {
  if (piece.join === 'lead') return current.role !== 'lead' && duty.role === 'lead';
  const opens = duty.explicitRole || opensDuty(source, duty.start);
  // `…; phối hợp ngăn chặn …` with nobody named goes on with the duty.
  const shared = duty.role !== 'coordinate' || duty.partners.length > 0;
  if (piece.join === 'clause') return duty.explicitRole && duty.role !== current.role && shared;
  return opens && (duty.explicitRole || sentenceEach || current.role !== 'implement');
}
