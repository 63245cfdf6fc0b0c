/**
 * The goals a document sets (chỉ tiêu): in sentences, list items and tables.
 */
import { hasDoubtfulNumber } from '../../document/doubt.ts';
import { type IndicatorAliases, keyByAlias } from '../../lexicon/indicators/aliases.ts';
import { indicatorKeyOf } from '../../lexicon/indicators/match.ts';
import type { ExtractionContext } from '../context.ts';
import type { Anchor, Assignment, Metadata, Target } from '../types.ts';
import { answerableUnits } from './answerable.ts';
import { confidenceOf } from './confidence.ts';
import { Passage } from './passage.ts';
import { documentPeriod, periodIn } from './period.ts';
import { proseTargets } from './prose.ts';
import { StanceMap } from './stance-map.ts';
import { tableTargets } from './tables.ts';
import type { Draft } from './types.ts';

/** Types that report, minute or regulate: figures in them are goals only where the sentence says so. */
const REPORTING_TYPES = new Set(['BC', 'BB', 'TB', 'QC', 'QyĐ', 'HD', 'TTr', 'CV', 'BGN', 'HĐ']);

/** Blank, list dash and comma before a clause: they are the layout's, not the goal's. */
const FRONT = /^[\s\u00a0,;]*(?:[-–+*•]\s+)?/u;

const frontOf = (blocks: ExtractionContext['blocks'], { block, start, end }: Draft): number =>
  FRONT.exec(blocks[block]?.text.slice(start, end) ?? '')?.[0].length ?? 0;

/** Years that the innermost title to name any names. */
function periodOfTitles(titles: readonly string[]): string | null {
  for (const title of titles) {
    const period = periodIn(title);
    if (period !== null) return period;
  }
  return null;
}

/**
 * Every goal of the document in reading order, each anchored in its clause or table cell.
 * `period` falls back from the clause to the titles over it, then to the document's own; `assignedUnits` come from
 * the table row, else from the duties stated in the same sentence or section.
 */
export function extractTargets(
  context: ExtractionContext,
  metadata: Metadata,
  assignments: Assignment[],
  aliases: IndicatorAliases = new Map(),
): Target[] {
  const stances = new StanceMap(context.blocks, context.outline);
  const reports = REPORTING_TYPES.has(metadata.documentType ?? '');
  const tables = tableTargets(context, stances, metadata);
  const drafts: Draft[] = [];
  // No goal lies before the years of its plan, nor before the year its document was issued in.
  const planFrom = Number(metadata.period?.from ?? metadata.issuedOn?.slice(0, 4)) || null;
  let passage: Passage | null = null;
  let section: number | null = null;
  for (const block of context.blocks) {
    if (block.region === 'text-box' || tables.blocks.has(block.index)) continue;
    if (block.cell && !tables.goalCells.has(block.index)) continue;
    const stance = tables.goalCells.has(block.index)
      ? 'goal'
      : stances.stanceAt(block.index, block.text.length - 1);
    const heading = context.outline.headingAt(block.index, 0);
    if (block.cell || block.region === 'footnote' || heading !== section) passage = null;
    section = heading;
    passage = new Passage(stance, planFrom, passage);
    drafts.push(
      ...proseTargets(block.text, {
        block: block.index,
        stance,
        passage,
        lead: stances.leadOf(block.index) ?? '',
        listsGoals: stances.listsGoals(block.index, block.text.length - 1),
        reports,
        planFrom,
        issuerLevel: metadata.issuerLevel,
      }),
    );
  }
  drafts.push(...tables.drafts);
  drafts.sort((a, b) => a.block - b.block || a.start - b.start);
  const own = documentPeriod(metadata, context.blocks.find(({ text }) => text.trim() !== '')?.text ?? '');
  const headingOf = ({ block, start }: Anchor): number | null => context.outline.headingAt(block, start);
  const places = new Map(drafts.map((draft, index) => [draft, index]));
  return drafts.map((draft) => {
    const anchor = context.anchor(draft.block, draft.start + frontOf(context.blocks, draft), draft.end);
    const alias = keyByAlias(draft.indicator, aliases);
    const key = alias ?? indicatorKeyOf(draft.indicator, { change: draft.change, unit: draft.unit });
    const block = context.blocks[draft.block];
    const reasons: Draft['reasons'] =
      block && hasDoubtfulNumber(block, draft) ? [...draft.reasons, 'ocr-doubtful'] : draft.reasons;
    return {
      indicator: draft.indicator,
      indicatorKey: key,
      kind: draft.kind,
      change: draft.change,
      comparator: draft.comparator,
      value: draft.value,
      valueMax: draft.valueMax,
      grade: draft.grade,
      unit: draft.unit,
      period: draft.period ?? periodOfTitles(stances.titlesOver(draft.block, draft.start)) ?? own,
      assignedUnits:
        draft.rowUnits.length > 0 ? [...draft.rowUnits] : answerableUnits(anchor, assignments, headingOf),
      anchor,
      restated: draft.restated,
      partOf: draft.partOf ? (places.get(draft.partOf) ?? null) : null,
      confidence: confidenceOf(reasons, key, alias !== null),
    };
  });
}
