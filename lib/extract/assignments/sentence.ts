/**
 * Turns the paragraphs of one subject into drafts.
 */
import type { Block } from '../../document/types.ts';
import { opensPredicate } from '../../lexicon/organisations/name-words.ts';
import { PhraseSet, type TermText } from '../../lexicon/organisations/terms.ts';
import { sentenceStretches } from '../../lexicon/tagger/split.ts';
import { cleanTask, type Draft, type Form } from './draft.ts';
import { termAfter } from './duty.ts';
import { isExecutionClause } from './no-duty.ts';
import { type OwnSubject, readSubject } from './own-subject.ts';
import { RANK, readPoint } from './point.ts';
import { type Segment, segments } from './segment.ts';
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
  /^(?:(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|có hiệu quả|hiệu quả|đồng bộ|kịp thời|đầy đủ|khẩn trương|quyết liệt|ngay|nhanh|quan tâm|chủ động|tiếp tục|nghiêm|đúng|biện pháp|tập trung|thực hiện|triển khai|tổ chức|lãnh đạo|chỉ đạo|tốt|nghiêm túc|một số|các|những|nội dung|nhiệm vụ|công việc|công tác|giải pháp|vấn đề|việc|cụ thể|chủ yếu|trọng tâm|cấp bách|như|sau|đây|dưới|và|theo|chức năng|được giao|quyền hạn|của mình)[\s,:]*)*$/iu;

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
  const announces = source.terms[to - 1]?.word === ':';
  const said = source.text.slice(0, source.terms[to - 1]?.end);
  const [only] = cut;
  if (only && cut.length === 1 && taskOf(place, only) === '') {
    subjects.push(roleScope(only, units, rank));
    return [];
  }
  if (only && (announces || POINTS_ON.test(taskOf(place, only))) && EMPTY_TASK.test(taskOf(place, only))) {
    // Before parts with titles of their own the words address the document, not the points.
    if (rank < RANK.article) return [];
    const scoped = roleScope(only, units, rank);
    subjects.push({
      ...scoped,
      role: only.explicitRole ? scoped.role : null,
      kind: own?.ordered ? 'addressee' : 'heading',
    });
    return [];
  }
  const led = only && announces ? leads(place, only) : [];
  if (led.length > 0) {
    // Under a heading `Chỉ đạo Sở A:` hands the points below on to whom it names.
    subjects.push({ units: own ? units : led, rank, role: null, partners: [], kind: 'heading' });
    return [];
  }
  if (only && isExecutionClause(taskOf(place, only))) return [];
  if (colon && cut.length === 0) {
    // `Văn phòng Sở đề nghị các đơn vị:`: the points below say what.
    const kind = own?.ordered && isPlain(block) ? 'addressee' : 'heading';
    subjects.push({ units, rank, role: null, partners: [], kind });
    return [];
  }
  if ((announces || own) && rank >= RANK.article)
    subjects.push({
      units,
      rank,
      role: null,
      partners: [],
      kind: childKind(said, own?.ordered && isPlain(block)),
    });
  const inherited = own ? [] : (scope?.partners ?? []);
  // Partners of the point above share its first duty; a later sentence is the unit's own.
  return cut.flatMap((segment, index) =>
    segmentDrafts(place, segment, units, index === 0 ? inherited : [], formOf(own, scope)),
  );
}

/**
 * `Đảng ủy UBND tỉnh lãnh đạo UBND tỉnh:` says through whom the duties below are done, no duty of its own. The units so
 * led; empty when anything else is said.
 */
function leads({ source }: Place, { start, end }: Segment): string[] {
  const verb = LEADS.match(source.terms, start);
  if (verb === 0) return [];
  const run = readUnits(source, start + verb);
  return run.end >= end - 1 ? run.units.map((unit) => unit.text) : [];
}

const LEADS = new PhraseSet(['lãnh đạo', 'chỉ đạo', 'lãnh đạo, chỉ đạo', 'yêu cầu']);

/** An order in the preamble is addressed to all; titles and lists of nouns come under it as well as duties. */
function childKind(line: string, preamble = false): Subject['kind'] {
  if (!line.endsWith(':')) return 'sentence';
  if (ENUMERATES.test(line) || !ANNOUNCES.test(line)) return 'details';
  return preamble ? 'addressee' : 'heading';
}

const isPlain = (block: Block): boolean => readPoint(block.text).rank === RANK.plain;

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

const ACCOUNTABLE = new PhraseSet([
  'chịu trách nhiệm trước',
  'chịu trách nhiệm trực tiếp trước',
  'chịu trách nhiệm toàn diện trước',
]);

/** The task of a segment as text: its first clause. The anchor covers the whole, so nothing is lost to the reader. */
function taskOf({ source }: Place, { start, end }: Segment): string {
  const first = source.terms[start];
  if (!first || start >= end) return '';
  // `chịu trách nhiệm trước A về B, tăng cường C`: to be answerable is one duty, what is done besides another.
  const accountable = ACCOUNTABLE.match(source.terms, start) > 0;
  let last = start;
  for (let at = start; at < end; at++) {
    const word = source.terms[at]?.word;
    const after = source.terms[at + 1];
    const goesOn =
      word === ',' && (after?.word === 'đồng' || (accountable && opensPredicate(source, at + 1)));
    const stops = word === ';' || (word === '.' && after?.upper === true) || goesOn;
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
  const last = source.terms[place.to - 1]?.end;
  return sentenceStretches(block.text.slice(base, last)).flatMap((stretch) => {
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
