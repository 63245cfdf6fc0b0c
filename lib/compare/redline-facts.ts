/**
 * Facts of two versions of one document side by side: what was added, what was taken out, what now says something else.
 * A fact that only moved has not changed.
 */
import type {
  Anchor,
  Assignment,
  Citation,
  Metadata,
  PlanRecord,
  Quote,
  Role,
  Target,
} from '../extract/types.ts';
import { numberKey } from '../lexicon/document-types/document-number.ts';
import { fold } from '../text/fold.ts';
import { contentWords, likeness } from './names.ts';
import { dateText, goalText } from './wording.ts';

export type FactKind = 'metadata' | 'theme' | 'target' | 'assignment' | 'citation' | 'movement';

/** One fact that differs between two versions. */
export interface FactChange {
  kind: FactKind;
  change: 'added' | 'removed' | 'changed';
  /** What it is about: indicator, unit, number, name, or the field of `Metadata`. */
  subject: string;
  /** What each version says; null where it says nothing. */
  before: string | null;
  after: string | null;
  beforeAnchor: Anchor | null;
  afterAnchor: Anchor | null;
}

/** All changes of facts, kind by kind, in the order of the later version and then of the earlier. */
export function factChanges(before: PlanRecord, after: PlanRecord): FactChange[] {
  return [
    ...headChanges(before.metadata, after.metadata),
    ...quoteChanges('theme', list(before.theme), list(after.theme)),
    ...changesOf(TARGETS, before.targets, after.targets),
    ...changesOf(ASSIGNMENTS, before.assignments, after.assignments),
    ...changesOf(CITATIONS, before.citations, after.citations),
    ...quoteChanges('movement', before.movements, after.movements),
  ];
}

const list = (quote: Quote | null): Quote[] => (quote ? [quote] : []);

/** How facts of one kind are told apart and paired. */
interface Facts<T extends { anchor: Anchor }> {
  kind: FactKind;
  subject(fact: T): string;
  /** What it says besides its subject. */
  says(fact: T): string;
  /** How likely two facts are versions of one, 0 when they are not. */
  score(a: T, b: T): number;
}

const TARGETS: Facts<Target> = {
  kind: 'target',
  subject: ({ indicator }) => indicator,
  says: (target) => [goalText(target), target.period, ...target.assignedUnits].filter(Boolean).join('; '),
  score(a, b) {
    const like = likeness(contentWords(a.indicator), contentWords(b.indicator));
    const sameKey = a.indicatorKey !== null && a.indicatorKey === b.indicatorKey;
    if (like < 0.6 && !sameKey) return 0;
    if (a.indicatorKey !== null && b.indicatorKey !== null && !sameKey) return 0;
    return (
      like +
      (a.period === b.period ? 0.3 : 0) +
      (a.restated === b.restated ? 0.2 : 0) +
      (a.unit === b.unit ? 0.1 : 0) +
      (a.value === b.value ? 0.1 : 0) +
      (a.anchor.section === b.anchor.section ? 0.05 : 0)
    );
  },
};

/** A date as Vietnamese writes it; a phrase (`trong quý I`) stays as it stands. */
const deadlineText = (deadline: string): string =>
  /^\d{4}(?:-\d{2}){0,2}$/.test(deadline) ? dateText(deadline) : deadline;

const ROLE_WORDS: Record<Role, string> = {
  lead: 'chủ trì',
  coordinate: 'phối hợp',
  advise: 'tham mưu',
  implement: 'thực hiện',
};

const ASSIGNMENTS: Facts<Assignment> = {
  kind: 'assignment',
  subject: ({ unit }) => unit,
  says: ({ role, task, deadline }) =>
    [ROLE_WORDS[role], task, deadline && deadlineText(deadline)].filter(Boolean).join('; '),
  score(a, b) {
    const like = likeness(contentWords(a.task), contentWords(b.task));
    const sameUnit = fold(a.unit) === fold(b.unit);
    if (like < (sameUnit ? 0.4 : 0.8)) return 0;
    return (
      like + (sameUnit ? 0.5 : 0) + (a.role === b.role ? 0.1 : 0) + (a.deadline === b.deadline ? 0.1 : 0)
    );
  },
};

const CITATIONS: Facts<Citation> = {
  kind: 'citation',
  subject: ({ number, type, anchor }) => number ?? type ?? anchor.quote,
  says: ({ type, issuedOn, issuer }) =>
    [type, issuedOn === null ? null : dateText(issuedOn), issuer].filter(Boolean).join('; '),
  score(a, b) {
    const sameNumber = a.number !== null && b.number !== null && numberKey(a.number) === numberKey(b.number);
    if (sameNumber) return 2;
    if (a.type !== b.type) return 0;
    const sameIssuer = a.issuer !== null && b.issuer !== null && fold(a.issuer) === fold(b.issuer);
    // A corrected number: type, issuer and day stay.
    if (a.number !== null && b.number !== null)
      return sameIssuer && a.issuedOn !== null && a.issuedOn === b.issuedOn ? 1 : 0;
    return likeness(contentWords(a.anchor.quote), contentWords(b.anchor.quote)) >= 0.6 ? 0.8 : 0;
  },
};

function changesOf<T extends { anchor: Anchor }>(
  facts: Facts<T>,
  before: readonly T[],
  after: readonly T[],
): FactChange[] {
  const partner = paired(facts, before, after);
  const taken = new Set(partner.values());
  const later = after.flatMap((fact, index): FactChange[] => {
    const from = partner.get(index);
    const old = from === undefined ? undefined : before[from];
    if (!old) return [changeOf(facts, null, fact)];
    return identity(facts, old) === identity(facts, fact) ? [] : [changeOf(facts, old, fact)];
  });
  const gone = before.filter((_, index) => !taken.has(index)).map((fact) => changeOf(facts, fact, null));
  return [...later, ...gone];
}

/** Index after → index before: identical facts first, then the likeliest pairs. */
function paired<T extends { anchor: Anchor }>(
  facts: Facts<T>,
  before: readonly T[],
  after: readonly T[],
): Map<number, number> {
  const partner = new Map<number, number>();
  const same = Map.groupBy(before.keys(), (index) => identity(facts, before[index]));
  after.forEach((fact, index) => {
    const from = same.get(identity(facts, fact))?.shift();
    if (from !== undefined) partner.set(index, from);
  });
  const taken = new Set(partner.values());
  const pairs: { from: number; to: number; score: number }[] = [];
  after.forEach((fact, to) => {
    if (partner.has(to)) return;
    before.forEach((old, from) => {
      const score = taken.has(from) ? 0 : facts.score(old, fact);
      if (score > 0) pairs.push({ from, to, score });
    });
  });
  pairs.sort((a, b) => b.score - a.score || a.to - b.to || a.from - b.from);
  for (const { from, to } of pairs) {
    if (partner.has(to) || taken.has(from)) continue;
    partner.set(to, from);
    taken.add(from);
  }
  return partner;
}

const identity = <T extends { anchor: Anchor }>({ subject, says }: Facts<T>, fact: T | undefined): string =>
  fact === undefined ? '' : fold(`${subject(fact)}|${says(fact)}`);

function changeOf<T extends { anchor: Anchor }>(
  { kind, subject, says }: Facts<T>,
  before: T | null,
  after: T | null,
): FactChange {
  const shown = after ?? before;
  const renamed = before !== null && after !== null && fold(subject(before)) !== fold(subject(after));
  // A renamed fact would otherwise read as no change at all.
  const text = (fact: T): string =>
    renamed || says(fact) === '' ? [subject(fact), says(fact)].filter(Boolean).join(': ') : says(fact);
  return {
    kind,
    change: before === null ? 'added' : after === null ? 'removed' : 'changed',
    subject: shown === null ? '' : subject(shown),
    before: before && text(before),
    after: after && text(after),
    beforeAnchor: before?.anchor ?? null,
    afterAnchor: after?.anchor ?? null,
  };
}

/** Themes and movements: a name, nothing else. */
function quoteChanges(
  kind: 'theme' | 'movement',
  before: readonly Quote[],
  after: readonly Quote[],
): FactChange[] {
  const facts: Facts<Quote> = {
    kind,
    subject: ({ text }) => text,
    says: () => '',
    score: (a, b) =>
      kind === 'theme' ? 1 : likeness(contentWords(a.text), contentWords(b.text)) >= 0.6 ? 1 : 0,
  };
  return changesOf(facts, before, after);
}

/** Fields of the head that a draft gets when it is issued, or that a correction changes. */
const HEAD_FIELDS = ['number', 'issuedOn', 'title', 'issuer'] as const;

function headChanges(before: Metadata, after: Metadata): FactChange[] {
  return [
    ...HEAD_FIELDS.flatMap((field) =>
      fieldChange(field, before[field], after[field], before.anchors[field], after.anchors[field]),
    ),
    ...fieldChange(
      'signer',
      before.signer?.name ?? null,
      after.signer?.name ?? null,
      before.anchors.signer,
      after.anchors.signer,
    ),
  ];
}

function fieldChange(
  field: string,
  before: string | null,
  after: string | null,
  beforeAnchor: Anchor | undefined,
  afterAnchor: Anchor | undefined,
): FactChange[] {
  if (fold(before ?? '') === fold(after ?? '')) return [];
  return [
    {
      kind: 'metadata',
      change: before === null ? 'added' : after === null ? 'removed' : 'changed',
      subject: field,
      before,
      after,
      beforeAnchor: beforeAnchor ?? null,
      afterAnchor: afterAnchor ?? null,
    },
  ];
}
