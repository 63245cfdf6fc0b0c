/**
 * ParsedDocument → PlanRecord: one extractor a record kind, in the order in which they need each other.
 */
import { buildOutline } from '../document/outline-builder.ts';
import type { ParsedDocument } from '../document/types.ts';
import type { IndicatorAliases } from '../lexicon/indicators/aliases.ts';
import { NO_OWN, type OwnLexicon, withOwnLexicon } from '../lexicon/own.ts';
import { extractAssignments } from './assignments/assignments.ts';
import { extractCitations } from './citations/citations.ts';
import { anchorOver, type ExtractionContext } from './context.ts';
import { extractMetadata } from './metadata/metadata.ts';
import { extractMovements } from './movements.ts';
import { extractOutline } from './outline.ts';
import { extractTargets } from './targets/targets.ts';
import { extractTheme } from './theme.ts';
import type { PlanRecord } from './types.ts';

/** What a reader has taught the extraction. */
export interface ExtractOptions {
  /** Names of targets that a reader has said the meaning of. */
  aliases?: IndicatorAliases;
  /** Indicators and units of the reader's own. */
  own?: OwnLexicon;
}

/**
 * Everything the document states, each fact with its anchor. Deterministic: the same document and options give the same
 * record.
 */
export const extract = (document: ParsedDocument, options: ExtractOptions = {}): PlanRecord =>
  withOwnLexicon(options.own ?? NO_OWN, () => extractRecord(document, options));

function extractRecord(document: ParsedDocument, options: ExtractOptions): PlanRecord {
  const outline = buildOutline(document);
  const context: ExtractionContext = {
    document,
    blocks: document.blocks,
    outline,
    anchor: anchorOver(document.blocks, outline.sectionAt),
  };
  const citations = extractCitations(context);
  const metadata = extractMetadata(context, citations);
  const theme = extractTheme(context);
  const assignments = extractAssignments(context, metadata);
  return {
    source: { ...document.source, warnings: document.warnings },
    metadata,
    theme,
    targets: extractTargets(context, metadata, assignments, options.aliases),
    assignments,
    citations,
    movements: extractMovements(context, theme),
    outline: extractOutline(context),
    quality: document.quality,
  };
}
