/**
 * Turns the paragraphs of one subject into drafts.
 */
import type { Block } from '../../document/types.ts';
import { PhraseSet, type TermText } from '../../lexicon/organisations/terms.ts';
import { sentenceStretches } from '../../lexicon/tagger/split.ts';
import { cleanTask, type Draft, type Form } from './draft.ts';
import { termAfter } from './duty.ts';
import { RANK } from './point.ts';
import { isExecutionClause, type OwnSubject, readSubject, type Segment, segments } from './segment.ts';
import type { Subject, SubjectStack } from './subject-stack.ts';
import { readUnits } from './unit-list.ts';

/** A range of terms of one block. */
export interface Place {
  block: Block;
  source: TermText;
  from: number;
  to: number;
}

/** A task that points on though its colon is missing. */
const POINTS_ON = /(?:sau|dưới đây)$/iu;
/** `Cụm thi đua các xã: 01 cụm` counts, it does not assign. */
const COUNT = /^\d/u;
/** Words before a colon that announce duties rather than parts of one. */
const ANNOUNCES = /(?:sau(?: đây)?|dưới đây|trách nhiệm|nhiệm vụ|lưu ý|cụ thể|nội dung|việc|như sau)\s*:$/iu;
const ENUMERATES = /(?:gồm|bao gồm|như|là|trong đó)\s*:$/iu;
/** A task of only these words says nothing beyond what is announced. */
const EMPTY_TASK =
  /^(?:(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|có hiệu quả|hiệu quả|đồng bộ|kịp thời|đầy đủ|khẩn trương|quyết liệt|biện pháp|tập trung|thực hiện|triển khai|tổ chức|chỉ đạo|tốt|nghiêm túc|một số|các|những|nội dung|nhiệm vụ|công việc|giải pháp|việc|cụ thể|chủ yếu|trọng tâm|như|sau|đây|dưới|và|theo|chức năng|được giao|quyền hạn|của mình)[\s,:]*)*$/iu;

/**
 * Duties of a paragraph. `own` is the subject it names itself; null takes the scope on top of the stack. Points that
 * only set a role, and paragraphs that announce duties, open a scope instead.
 */
export function duties(place: Place, own: OwnSubject | null, subjects: SubjectStack, rank: number): Draft[] {
  const { block, source, to } = place;
  const scope = subjects.current;
  const from = own?.predicate ?? place.from;
  const colon = source.terms[from]?.word === ':';
  const cut = segments(source, colon ? from + 1 : from, to, {
    inherited: own ? null : (scope?.role ?? null),
    sentenceEach: colon,
    subject: own,
  });
  const units = own ? own.units.map((unit) => unit.text) : (scope?.units ?? []);
  const announces = block.text.trimEnd().endsWith(':');
  const [only] = cut;
  if (only && cut.length === 1 && taskOf(place, only) === '') {
    subjects.push(roleScope(only, units, rank));
    return [];
  }
  if (only && (announces || POINTS_ON.test(taskOf(place, only))) && EMPTY_TASK.test(taskOf(place, only))) {
    // Before parts with titles of their own the words address the document, not the points.
    if (rank < RANK.article) return [];
    const said = roleScope(only, units, rank);
    subjects.push({
      ...said,
      role: only.explicitRole ? said.role : null,
      kind: own?.ordered ? 'addressee' : 'heading',
    });
    return [];
  }
  if (only && own && announces && leadsAnother(place, only)) {
    subjects.push({ units, rank, role: null, partners: [], kind: 'heading' });
    return [];
  }
  if (only && isExecutionClause(taskOf(place, only))) return [];
  if ((announces || own) && rank >= RANK.article)
    subjects.push({ units, rank, role: null, partners: [], kind: childKind(block.text) });
  const inherited = own ? [] : (scope?.partners ?? []);
  // Partners of the point above share its first duty; a later sentence is the unit's own.
  return cut.flatMap((segment, index) =>
    segmentDrafts(place, segment, units, index === 0 ? inherited : [], formOf(own, scope)),
  );
}

/** `Đảng ủy UBND tỉnh lãnh đạo UBND tỉnh:` says through whom the duties below are done, no duty of its own. */
function leadsAnother({ source }: Place, { start, end }: Segment): boolean {
  const verb = LEADS.match(source.terms, start);
  if (verb === 0) return false;
  const run = readUnits(source, start + verb);
  return run.units.length > 0 && run.end >= end - 1;
}

const LEADS = new PhraseSet(['lãnh đạo', 'chỉ đạo', 'lãnh đạo, chỉ đạo', 'yêu cầu']);

function childKind(text: string): Subject['kind'] {
  const line = text.trimEnd();
  if (!line.endsWith(':')) return 'sentence';
  return ENUMERATES.test(line) || !ANNOUNCES.test(line) ? 'details' : 'heading';
}

const roleScope = (duty: Segment, units: readonly string[], rank: number): Subject => ({
  units,
  rank,
  role: duty.role,
  partners: duty.partners.map((unit) => unit.text),
  kind: 'heading',
});

function formOf(own: OwnSubject | null, scope: Subject | undefined): Form {
  if (own) return own.ordered ? 'order' : 'sentence';
  return scope?.kind === 'addressee' ? 'addressee' : 'heading';
}

/** Fewer words than this before a `;` do not say a duty; the next clause is added. */
const SHORTEST_CLAUSE = 4;

/** The task of a segment as text: its first clause. The anchor covers the whole, so nothing is lost to the reader. */
function taskOf({ source }: Place, { start, end }: Segment): string {
  const first = source.terms[start];
  if (!first || start >= end) return '';
  let last = start;
  for (let at = start; at < end; at++) {
    const word = source.terms[at]?.word;
    const after = source.terms[at + 1];
    const stops =
      word === ';' || (word === '.' && after?.upper === true) || (word === ',' && after?.word === 'đồng');
    if (stops && at - start >= SHORTEST_CLAUSE) break;
    last = at;
  }
  return cleanTask(source.text.slice(first.start, source.terms[last]?.end));
}

function segmentDrafts(
  place: Place,
  segment: Segment,
  units: readonly string[],
  inheritedPartners: readonly string[],
  form: Form,
): Draft[] {
  const { source, block } = place;
  const task = taskOf(place, segment);
  const first = source.terms[segment.from];
  const last = source.terms[segment.to - 1];
  if (task === '' || !first || !last || isExecutionClause(task) || COUNT.test(task)) return [];
  const shared = {
    task,
    block: block.index,
    start: first.start,
    end: last.end,
    context: source.text.slice(source.terms[segment.subject?.sentence ?? segment.from]?.start, last.end),
  };
  const subject = segment.subject ? segment.subject.units.map((unit) => unit.text) : units;
  const own = segment.subject?.ordered ? 'order' : form;
  const leads = subject.map((unit): Draft => ({ ...shared, unit, role: segment.role, form: own }));
  const partners = [...segment.partners.map((unit) => unit.text), ...inheritedPartners];
  return [
    ...leads,
    ...partners.map((unit): Draft => ({ ...shared, unit, role: 'coordinate', form: 'partner' })),
  ];
}

/** Orders and duties in the later sentences of a paragraph that is itself no duty. */
export function rest(place: Place, accepts: (own: OwnSubject) => boolean): Draft[] {
  const { source, block } = place;
  const base = source.terms[place.from]?.start ?? 0;
  return sentenceStretches(block.text.slice(base)).flatMap((stretch) => {
    const from = termAfter(source, base + stretch.start);
    const to = termAfter(source, base + stretch.end);
    const own = readSubject(source, from, to);
    if (!own || own.predicate >= to || !accepts(own)) return [];
    const cut = segments(source, own.predicate, to, { inherited: null, sentenceEach: false, subject: own });
    const units = own.units.map((unit) => unit.text);
    return cut.flatMap((segment) =>
      segmentDrafts({ ...place, from, to }, segment, units, [], own.ordered ? 'order' : 'sentence'),
    );
  });
}
