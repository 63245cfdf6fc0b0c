/**
 * What passes between the steps of target extraction; never leaves this folder.
 */
import type { TextSpan } from '../../text/sentences.ts';
import type { TargetReason } from '../reasons.ts';
import type { Comparator, IssuerLevel, TargetChange, TargetKind } from '../types.ts';
import type { Passage } from './passage.ts';
import type { Stance } from './stance.ts';

/** A number with everything that is needed to read it. Offsets are UTF-16 indices in the block's text. */
export interface Quantity {
  /** From the first digit (or number word) to the end of the unit, bound words after it included. */
  start: number;
  end: number;
  value: number;
  /** Upper end of a range, else null. */
  valueMax: number | null;
  /** Denominator of `6.370/8.167`, else null. */
  of: number | null;
  /** As written, spaces folded; null when none follows. */
  unit: string | null;
  /** End of the number itself, where the unit starts. */
  unitStart: number;
  /** Bound that stands after the number (`trở lên`), else null. */
  after: '>=' | '<=' | null;
  /** The bound closes only after the noun that is counted: `4.500 hội viên nông dân trở lên`. */
  boundAfterNoun: boolean;
  /** The number is not written the Vietnamese way. */
  english: boolean;
  /** Written in words. */
  inWords: boolean;
}

/** What the words right before a number say of it; see `head.ts`. */
export interface Head {
  /** Where what is left of the head ends: the indicator's name, when there is one. */
  end: number;
  comparator: Comparator | null;
  /** `từ` opened the bound: alone it means a floor. */
  from: boolean;
  /** A verb that states a level stood between name and number, or a colon. */
  verb: 'level' | 'colon' | null;
  movement: 'increase' | 'decrease' | null;
  /** `giảm còn`, `tăng lên`: the number is the level after the change. */
  reaches: boolean;
  /** Words of effort were taken off. */
  effort: boolean;
  /** Weak verbs that may describe rather than promise: `chiếm`, `có`. */
  describes: boolean;
  /** The weak verb has an object (`toàn xã có 95% hộ …`): what is counted follows the number. */
  owns: boolean;
  /** The number is a mean over the period (`bình quân`). */
  average: boolean;
  /** `vượt` stood before the number: over a plan it says by how much, else what is passed. */
  exceeds: boolean;
}

/** What rules the text from outside. */
export interface ProseContext {
  block: number;
  stance: Stance;
  /** What its sentences turn to; goes on from the paragraph before. */
  passage: Passage;
  /** The line that opens the list this text is an item of, or empty. */
  lead: string;
  /** The part lists goals one by one (`chỉ tiêu`), rather than describing an aim. */
  listsGoals: boolean;
  reports: boolean;
  planFrom: number | null;
  issuerLevel: IssuerLevel | null;
}

/** A part of a sentence under reading, with what the sentence says before it. */
export interface Statement {
  text: string;
  /** Of the brackets of the whole text. */
  depths: Uint8Array;
  /** The part between semicolons. */
  segment: TextSpan;
  /** What the sentences before it in the paragraph have turned it to; that of its part when they have not. */
  stance: Stance;
  /** Offset from which the sentence announces goals (`phấn đấu`, `đề ra chỉ tiêu`), or null. */
  goalsFrom: number | null;
  /** The sentence before its first figure, at most a few hundred characters. */
  opening: string;
  /** The goal that `trong đó` would break down. */
  whole: Draft | null;
  /** A breakdown was opened with a colon: the parts of the sentence that follow belong to it. */
  breaksDown: boolean;
  /** What stood before the last colon of the sentence: `Rèn luyện` of `Rèn luyện: Tốt 85%; Khá 13%`. */
  group: string | null;
  /** Names of its figures so far. */
  named: string[];
  /** Years named last in the sentence, carried on from part to part. */
  period: string | null;
}

/** A target before it gets its place, key, units and confidence. */
export interface Draft {
  indicator: string;
  kind: TargetKind;
  change: TargetChange;
  comparator: Comparator;
  value: number | null;
  valueMax: number | null;
  grade: string | null;
  unit: string | null;
  /** Years named in the clause itself, else null. */
  period: string | null;
  block: number;
  start: number;
  end: number;
  restated: boolean;
  /** The draft this one is a part of. */
  partOf: Draft | null;
  /** Units of a table row, in reading order. */
  rowUnits: readonly string[];
  /** Why the draft is trusted or not. */
  reasons: TargetReason[];
}
