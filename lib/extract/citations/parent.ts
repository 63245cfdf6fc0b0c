/**
 * Which of the cited documents this one carries out (văn bản cấp trên). Grounds (`Căn cứ`) alone make none.
 */
import { typeByAbbreviation } from '../../lexicon/document-types/document-types.ts';
import { fold, foldWords } from '../../text/fold.ts';
import type { ExtractionContext } from '../context.ts';
import type { Frame } from '../metadata/frame.ts';
import { readTitle } from '../metadata/title.ts';
import type { CuedMention } from './citations.ts';
import type { DocumentGroup } from './merge.ts';

/** Below this share of common words a subject is another one. */
const SAME_SUBJECT = 0.5;
/** Paragraphs after the title in which a document says what it carries out. */
const OPENING_BLOCKS = 14;

/** The group that is carried out, or null when none is declared. */
export function chooseParent(
  context: ExtractionContext,
  frame: Frame,
  groups: readonly DocumentGroup<CuedMention>[],
): DocumentGroup<CuedMention> | null {
  const title = readTitle(context, frame);
  const titleText = title?.text ?? '';
  const isPlan = frame.type?.plan === true;
  const from = frame.rest[0]?.block ?? 0;
  const grounds = groups.filter((group) =>
    group.mentions.some((mention) => mention.opening && !mention.nested && mention.cue === 'basis'),
  );
  let best: { group: DocumentGroup<CuedMention>; score: number } | null = null;
  for (const group of groups) {
    const score = Math.max(
      ...group.mentions
        .filter((mention) => mention.opening && mention.anchor.block <= from + OPENING_BLOCKS)
        .map((mention) => scoreOf(mention, group, titleText, isPlan, grounds.length === 1)),
      inTitle(group, title?.anchor.block ?? -1, titleText) ? 14 : 0,
    );
    if (score > 0 && (!best || score > best.score)) best = { group, score };
  }
  return best?.group ?? null;
}

function scoreOf(
  mention: CuedMention,
  group: DocumentGroup<CuedMention>,
  title: string,
  isPlan: boolean,
  isOnlyGround: boolean,
): number {
  if (mention.nested || !canBeParent(group)) return 0;
  const likeness = subjectLikeness(mention.subject ?? '', title);
  const extra = likeness * 4 + heightOf(mention);
  if (mention.cue === 'carry-out') return 8 + extra;
  if (!isPlan) return 0;
  if (mention.cue === 'spirit') return likeness >= SAME_SUBJECT ? 4 + extra : 0;
  if (mention.cue === 'basis')
    return likeness >= SAME_SUBJECT + 0.1 || (isOnlyGround && likeness >= 0.3) ? 1 + extra : 0;
  return 0;
}

/** Letters and submissions ask or answer; they are not carried out. Laws are grounds. */
const canBeParent = (group: DocumentGroup<CuedMention>): boolean => {
  const type = group.mentions.find((mention) => mention.type !== null)?.type ?? null;
  return (
    group.mentions[0]?.number != null &&
    (type === 'CV' || type === 'TB' || typeByAbbreviation(type ?? '')?.parent === true)
  );
};

/** A document of a higher body is carried out rather than one of the same. */
function heightOf(mention: CuedMention): number {
  const issuer = fold(mention.issuer ?? '');
  const number = mention.number ?? '';
  if (
    /thủ tướng|chính phủ|bộ chính trị|ban bí thư|trung ương|quốc hội/u.test(issuer) ||
    /TTg|CP$|TW$/.test(number)
  )
    return 1;
  if (/^(?:bộ|bộ trưởng) /u.test(issuer)) return 0.8;
  if (/tỉnh/u.test(issuer)) return 0.6;
  return 0;
}

/** Share of common words of two subjects, 0..1; a place or a sector more does not matter much. */
export function subjectLikeness(a: string, b: string): number {
  const left = new Set(foldWords(a));
  const right = new Set(foldWords(b));
  if (left.size === 0 || right.size === 0) return 0;
  const common = [...left].filter((word) => right.has(word)).length;
  return (2 * common) / (left.size + right.size);
}

/** `Kế hoạch thực hiện Nghị quyết số 35-NQ/TU`: the title itself names what is carried out. */
function inTitle(group: DocumentGroup<CuedMention>, block: number, title: string): boolean {
  if (!/(?<!\p{L})(?:thực hiện|triển khai|cụ thể h[óo][aá]|hưởng ứng)(?!\p{L})/iu.test(title)) return false;
  return group.mentions.some(
    (mention) =>
      mention.number !== null &&
      (mention.anchor.block === block || title.replace(/\s/g, '').includes(mention.number)) &&
      canBeParent(group),
  );
}
