/**
 * One fault planted in a copy of a plan, made from what the plan's record says of it: where its figures, citations,
 * movements and recipients stand. Works on any pair of documents, so that a rule is tried where nobody wrote a test.
 */
import { recipientList } from '../../lib/check/recipients.ts';
import { figureOf, senseOf } from '../../lib/compare/bounds.ts';
import { ruleOf } from '../../lib/compare/comparison-rule.ts';
import { featuresOf } from '../../lib/compare/features.ts';
import { standingOf } from '../../lib/compare/standing.ts';
import type { Comparison, CoverageRow } from '../../lib/compare/types.ts';
import { numberText } from '../../lib/compare/wording.ts';
import type { ParsedDocument } from '../../lib/document/types.ts';
import type { Anchor, PlanRecord } from '../../lib/extract/types.ts';
import { parseDates } from '../../lib/text/dates.ts';
import { fold } from '../../lib/text/fold.ts';
import { withTexts } from './perturb.ts';

/** A faulty copy, and the rules of which one must answer it. */
export interface Planted {
  kind: string;
  /** What was changed, for the report. */
  what: string;
  rules: readonly string[];
  document: ParsedDocument;
}

export interface Ground {
  comparison: Comparison;
  child: ParsedDocument;
}

type Edit = (text: string, start: number, end: number) => string;

const splice =
  (by: string): Edit =>
  (text, start, end) =>
    text.slice(0, start) + by + text.slice(end);

/** The copy with one anchor's stretch rewritten; null when nothing changes. */
function edited(document: ParsedDocument, { block, start, end }: Anchor, edit: Edit): ParsedDocument | null {
  const text = document.blocks[block]?.text;
  if (text === undefined) return null;
  const after = edit(text, start, end);
  return after === text ? null : withTexts(document, new Map([[block, after]]));
}

/** Every fault that can be planted in the child of a comparison of two documents. */
export function plantedFaults(ground: Ground): Planted[] {
  return [
    ...inParentCitation(ground),
    ...inTargets(ground),
    ...inMovements(ground),
    ...inTheme(ground),
    ...inScope(ground),
    ...inRecipients(ground),
  ];
}

const childOf = ({ comparison }: Ground): PlanRecord => {
  const [child] = comparison.children;
  if (!child) throw new Error('a comparison with a child is needed');
  return child;
};

function inParentCitation(ground: Ground): Planted[] {
  const { parent } = ground.comparison;
  const cited = childOf(ground).citations.find(
    ({ number }) => number !== null && fold(number) === fold(parent.metadata.number ?? ''),
  );
  const mention = cited?.mentions.find(({ issuedOn, number }) => issuedOn?.length === 10 && number !== null);
  const own = childOf(ground).metadata.number;
  // A plan that cites its parent wrongly already shows nothing by another fault there.
  if (!mention || mention.issuedOn !== parent.metadata.issuedOn) return [];
  const { anchor } = mention;
  const planted: Planted[] = [];
  const add = (
    kind: string,
    what: string,
    document: ParsedDocument | null,
    rules: readonly string[],
  ): void => {
    if (document) planted.push({ kind, what, rules, document });
  };
  const quote = anchor.quote;
  const date = parseDates(quote).find(({ iso }) => iso === mention.issuedOn);
  if (date) {
    const day = /\d{1,2}/.exec(quote.slice(date.start));
    const at = date.start + (day?.index ?? 0);
    const old = day?.[0] ?? '';
    const other = String(Number(old) > 1 ? Number(old) - 1 : Number(old) + 1).padStart(old.length, '0');
    add(
      'other date',
      `${old} → ${other}`,
      edited(ground.child, anchor, (text, start) => splice(other)(text, start + at, start + at + old.length)),
      ['parent-citation-mismatch', 'citation-conflict'],
    );
  }
  const serial = /^\d+/.exec(mention.number ?? '')?.[0];
  const at = serial === undefined ? -1 : quote.indexOf(mention.number ?? '');
  if (serial !== undefined && at >= 0) {
    const step = fold(own ?? '').startsWith(String(Number(serial) + 10)) ? 20 : 10;
    const other = String(Number(serial) + step).padStart(serial.length, '0');
    add(
      'wrong parent number',
      `${serial} → ${other}`,
      edited(ground.child, anchor, (text, start) =>
        splice(other)(text, start + at, start + at + serial.length),
      ),
      ['parent-citation-mismatch', 'parent-not-cited'],
    );
  }
  const issuer = /(?:Ủy ban nhân dân|UBND)(?= (?:tỉnh|thành phố|huyện))/u.exec(quote);
  if (issuer)
    add(
      'wrong issuer',
      'UBND → HĐND',
      edited(ground.child, anchor, (text, start) =>
        splice('Hội đồng nhân dân')(text, start + issuer.index, start + issuer.index + issuer[0].length),
      ),
      ['parent-citation-mismatch', 'citation-issuer-symbol', 'citation-conflict'],
    );
  return planted;
}

function inTargets(ground: Ground): Planted[] {
  const { comparison, child } = ground;
  const record = childOf(ground);
  const wanted = featuresOf(comparison.parent.targets, comparison.parent.metadata.period);
  const given = featuresOf(record.targets, record.metadata.period);
  return comparison.coverage.flatMap((row) => {
    const target = row.childTarget === null ? undefined : record.targets[row.childTarget];
    const parent = wanted[row.parentTarget];
    const own = row.childTarget === null ? undefined : given[row.childTarget];
    if (!target || !parent || !own) return [];
    const planted: Planted[] = [];
    const what = target.indicator;
    const figure = figureSpan(target.anchor.quote, target.value);
    const worse = figure && worseFigure(row, parent, own, ground);
    const put = (by: string, from: number, to: number): ParsedDocument | null =>
      edited(child, target.anchor, (text, start) => splice(by)(text, start + from, start + to));
    if (figure && worse !== null) {
      const document = put(worse, figure.start, figure.end);
      const rules = ['target-below-parent', 'target-misquoted', 'target-contradiction'];
      if (document) planted.push({ kind: 'lower value', what: `${what}: ${worse}`, rules, document });
    }
    if (figure && row.cause === 'value' && target.unit === '%') {
      const percent = target.anchor.quote.indexOf('%', figure.end);
      const document = percent < 0 ? null : put(' tỷ đồng', percent, percent + 1);
      const rules = ['target-unit-mismatch', 'target-contradiction'];
      if (document) planted.push({ kind: 'swapped unit', what, rules, document });
    }
    // Another item stands in its place, so that the numbering goes on.
    const dropped = lineAlone(child, target.anchor, record)
      ? edited(child, target.anchor, splice('Thực hiện các nhiệm vụ thường xuyên khác'))
      : null;
    const others = record.targets.filter(({ anchor }) => anchor.block === target.anchor.block);
    const carried = row.cause !== 'restated' && ['met', 'exceeded', 'weaker', 'share'].includes(row.status);
    if (dropped && others.length === 1 && carried)
      planted.push({ kind: 'dropped target', what, rules: ['target-missing'], document: dropped });
    return planted;
  });
}

/** A block that says nothing but the target. */
function lineAlone({ blocks }: ParsedDocument, { block, start, end }: Anchor, record: PlanRecord): boolean {
  const text = blocks[block];
  if (!text || text.cell !== null || text.text.length > end - start + 30) return false;
  return !record.outline.some(({ anchor }) => anchor.block === block && anchor.end > end);
}

/** The last number of the text that has this value. */
function figureSpan(text: string, value: number | null): { start: number; end: number } | null {
  const found = [...text.matchAll(/\d+(?:[.,]\d+)*/g)].findLast(
    ([number]) => Number(number.replaceAll('.', '').replace(',', '.')) === value,
  );
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

/** Rules by which a lower figure may be right in a place of its own. */
const DIFFERS = ['DIFFERENTIATED', 'LOCAL_ONLY', 'INDEX_LOCAL', 'STRUCTURE'];

/** A plan for one of the parent's years may stay below what is meant for the last. */
const isStaged = ({ comparison }: Ground): boolean => {
  const [child] = comparison.children;
  const years = comparison.parent.metadata.period;
  return years !== null && child?.metadata.period?.from !== years.from;
};

type Features = ReturnType<typeof featuresOf>[number];

/** A figure that does not reach the parent's, in the child's unit; null where none can be told. */
function worseFigure(row: CoverageRow, parent: Features, own: Features, ground: Ground): string | null {
  const goal = figureOf(parent);
  const sense = senseOf(parent);
  if (!goal || sense === 0 || goal.low === 0) return null;
  if (!(row.cause === 'value' && ['met', 'exceeded'].includes(row.status)) && row.cause !== 'restated')
    return null;
  if (row.question || DIFFERS.includes(ruleOf(parent)) || isStaged(ground)) return null;
  if (own.target.valueMax !== null) return null;
  const worse = (sense > 0 ? goal.low * 0.8 : goal.high * 1.3) / (own.unit?.factor ?? 1);
  if (own.target.unit === '%' && worse > 100) return null;
  const whole = Number.isInteger(own.target.value) && Math.abs(own.target.value ?? 0) >= 5;
  const rounded = whole && worse >= 5 ? Math.round(worse) : Number(worse.toFixed(2));
  return rounded > 0 ? numberText(rounded, 2) : null;
}

function inMovements(ground: Ground): Planted[] {
  const record = childOf(ground);
  const names = new Set(ground.comparison.parent.movements.map(({ text }) => fold(text)));
  return record.movements.flatMap(({ text, anchor }) => {
    const again = ground.child.blocks.filter((block) => fold(block.text).includes(fold(text))).length;
    if (!names.has(fold(text)) || again !== 1) return [];
    const document = edited(ground.child, anchor, (whole, start, end) => {
      const rest = /^["”’»]*\s*[;,]?\s*/u.exec(whole.slice(end))?.[0].length ?? 0;
      const open = /["“‘«]*$/u.exec(whole.slice(0, start))?.[0].length ?? 0;
      return whole.slice(0, start - open) + whole.slice(end + rest);
    });
    return document ? [{ kind: 'dropped movement', what: text, rules: ['movement-missing'], document }] : [];
  });
}

function inTheme(ground: Ground): Planted[] {
  const { theme } = childOf(ground);
  if (!theme || !ground.comparison.parent.theme) return [];
  const words = theme.anchor.quote;
  const found = /\p{L}{3,} \p{L}{3,}(?= [-–;,])|\p{L}{3,} \p{L}{3,}/u.exec(words);
  if (!found) return [];
  const document = edited(ground.child, theme.anchor, (text, start) =>
    splice('Thần tốc')(text, start + found.index, start + found.index + found[0].length),
  );
  return document ? [{ kind: 'other theme words', what: found[0], rules: ['theme-mismatch'], document }] : [];
}

function inScope(ground: Ground): Planted[] {
  const record = childOf(ground);
  const { tier } = standingOf(record.metadata);
  const copied = tier === 'district' ? 'toàn tỉnh' : tier === 'commune' ? 'toàn huyện' : null;
  if (copied === null || standingOf(record.metadata).limited) return [];
  const duties = record.assignments.filter(({ anchor }) => !/báo cáo|tỉnh|ủy/iu.test(anchor.quote));
  return duties.slice(0, 2).flatMap(({ anchor, task }) => {
    const document = edited(ground.child, anchor, (text, _start, end) => {
      const at = text.slice(0, end).replace(/[.;,\s]+$/u, '').length;
      return splice(` trên địa bàn ${copied}`)(text, at, at);
    });
    return document ? [{ kind: 'copied scope', what: task, rules: ['scope-leftover'], document }] : [];
  });
}

/** A line of the list through which alone some body with a duty is reached, dropped. */
function inRecipients(ground: Ground): Planted[] {
  const { metadata, assignments } = childOf(ground);
  const { recipients, issuer } = metadata;
  if (!recipientList(recipients, issuer).readable) return [];
  return recipients.flatMap((name, index) => {
    const left = recipientList(recipients.toSpliced(index, 1), issuer);
    const lost = assignments.filter(
      ({ unit }) =>
        /^(?:Sở|Phòng|Ban|Trung tâm|Ủy ban|UBND|Hội|Đoàn|Công an|Văn phòng)/u.test(unit) &&
        recipientList(recipients, issuer).covers(unit) &&
        !left.covers(unit),
    );
    const line = ground.child.blocks.find(
      ({ text }) => text.includes(name) && text.length < name.length + 6 && /^[-+*•]?\s*\p{Lu}/u.test(text),
    );
    return lost.length > 0 && left.readable && line
      ? [
          {
            kind: 'dropped recipient',
            what: name,
            rules: ['assigned-unit-not-recipient'],
            document: withTexts(ground.child, new Map([[line.index, null]])),
          },
        ]
      : [];
  });
}
