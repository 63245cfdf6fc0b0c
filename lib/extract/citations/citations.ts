/**
 * The documents a document cites (viện dẫn), each once, with every mention kept and its role.
 */
import { pageAt } from '../../document/geometry.ts';
import type { Block } from '../../document/types.ts';
import { numberKey } from '../../lexicon/document-types/document-number.ts';
import type { ExtractionContext } from '../context.ts';
import { isRunningText, readFrame } from '../metadata/frame.ts';
import { readNumber } from '../metadata/number.ts';
import { readPlaceDate } from '../metadata/place-date.ts';
import type { Citation } from '../types.ts';
import { type CitationCue, cueOf, sentenceBefore } from './cues.ts';
import { findLaws } from './laws.ts';
import { findMentions, type Mention } from './mentions.ts';
import { type DocumentGroup, mergeMentions, type PlacedMention } from './merge.ts';
import { repairedNumber } from './misread-symbol.ts';
import { chooseParent } from './parent.ts';
import { findShortNumbers } from './short-numbers.ts';

/** A mention with what tells its role. */
export interface CuedMention extends PlacedMention {
  cue: CitationCue;
  /** Stands in the subject of another citation: `Kế hoạch … về thực hiện Chỉ thị …`. */
  nested: boolean;
  /** Stands in title, opening or closing paragraphs, outside every numbered section. */
  opening: boolean;
}

/** Every document cited, in order of first mention. The document's own number is none of them. */
export function extractCitations(context: ExtractionContext): Citation[] {
  const frame = readFrame(context);
  const own = readNumber(context, frame);
  const ownDate = readPlaceDate(context, frame)?.issuedOn ?? null;
  const headerBlocks = new Set(frame.header.filter((line) => !isRunningText(line)).map((line) => line.block));
  if (frame.typeSpan) headerBlocks.delete(frame.typeSpan.block);
  const isScanned = scannedBlocks(context);
  const mentions = context.blocks
    .filter((block) => !headerBlocks.has(block.index))
    .flatMap((block) => mentionsOf(context, block.index, isScanned(block)))
    .filter((mention) => !isOwn(mention, own?.number ?? null, ownDate));
  const groups = mergeMentions(mentions);
  const parent = chooseParent(context, frame, groups);
  return groups.map((group) => toCitation(group, group === parent));
}

function mentionsOf(context: ExtractionContext, index: number, isMisreadable: boolean): CuedMention[] {
  const text = context.blocks[index]?.text ?? '';
  if (!/\d/.test(text)) return [];
  const numbered = findMentions(text);
  const dated = findShortNumbers(text, numbered);
  const found = [...numbered, ...dated, ...findLaws(text, [...numbered, ...dated])].sort(
    (a, b) => a.start - b.start,
  );
  const opening = context.outline.headingAt(index, 0) === null;
  return found.map((mention, at) => ({
    type: mention.type,
    number: isMisreadable ? repairedNumber(mention.number, mention.type) : mention.number,
    issuedOn: mention.issuedOn,
    issuer: mention.issuer,
    subject: mention.subject,
    anchor: context.anchor(index, mention.start, mention.end),
    cue: cueAt(text, found, at, leadOf(context, index)),
    nested: isNested(found, at),
    opening,
  }));
}

/** Tells blocks whose page was read by OCR; elsewhere a wrong letter is the author's own and stays. */
function scannedBlocks({ document }: ExtractionContext): (block: Block) => boolean {
  const pages = new Set(
    document.quality.pages.filter(({ method }) => method === 'ocr').map(({ page }) => page),
  );
  return (block) => {
    const page = pages.size === 0 ? null : pageAt(block, 0);
    return page !== null && pages.has(page);
  };
}

const isNested = (found: readonly Mention[], at: number): boolean => {
  const start = found[at]?.start ?? 0;
  return found.slice(0, at).some((other) => other.end < start && start < other.subjectEnd);
};

/** The cue of a list holds for all its members: `Thực hiện Chỉ thị số …; Quyết định số …`. */
function cueAt(text: string, found: readonly Mention[], at: number, lead: string): CitationCue {
  const mention = found[at];
  if (!mention) return 'none';
  const cue = cueOf(sentenceBefore(text, mention.start));
  const first = found[0];
  if (cue !== 'none' || !first || isNested(found, at)) return cue;
  const ofFirst = first === mention ? 'none' : cueOf(sentenceBefore(text, first.start));
  return ofFirst === 'none' && lead ? cueOf(`${lead} `) : ofFirst;
}

const BULLET = /^\s*[-–+*•]\s/u;
/** How far above a list its opening words may stand. */
const LEAD_DISTANCE = 12;

/** `Thực hiện các văn bản:` above a list of documents holds for each of its lines. */
function leadOf(context: ExtractionContext, index: number): string {
  if (!BULLET.test(context.blocks[index]?.text ?? '')) return '';
  for (let at = index - 1; at >= Math.max(0, index - LEAD_DISTANCE); at--) {
    const text = context.blocks[at]?.text ?? '';
    if (!BULLET.test(text))
      return /:\s*$/.test(text) && text.length <= 120 ? text.replace(/[\s:]+$/, '') : '';
  }
  return '';
}

function isOwn(mention: PlacedMention, number: string | null, issuedOn: string | null): boolean {
  if (number === null || mention.number === null || numberKey(number) !== numberKey(mention.number))
    return false;
  return (
    mention.issuedOn === null || issuedOn === null || mention.issuedOn.slice(0, 4) === issuedOn.slice(0, 4)
  );
}

function toCitation(group: DocumentGroup<CuedMention>, isParent: boolean): Citation {
  const first = group.mentions[0];
  if (!first) throw new RangeError('a group of mentions is never empty');
  const known = <K extends 'type' | 'issuedOn' | 'issuer'>(field: K): CuedMention[K] | null =>
    group.mentions.find((mention) => mention[field] !== null)?.[field] ?? null;
  const isBasis = group.mentions.some(
    (mention) => mention.opening && !mention.nested && mention.cue !== 'none',
  );
  // A document cited by its serial alone has its whole number where that stands.
  const whole = group.mentions.find(({ number }) => number !== null && /\p{L}/u.test(number));
  return {
    type: known('type'),
    number: whole?.number ?? first.number,
    issuedOn: known('issuedOn'),
    issuer: known('issuer'),
    role: isParent ? 'parent' : isBasis ? 'basis' : 'mention',
    anchor: first.anchor,
    mentions: group.mentions.map(({ number, issuedOn, issuer, subject, anchor }) => ({
      number,
      issuedOn,
      issuer,
      subject,
      anchor,
    })),
  };
}
