/**
 * Titles without a number (đề mục không đánh số): a short line of its own in capitals or wholly in bold. Plans of
 * schools and of mass organisations number only what stands below them, or nothing at all.
 */
import { readMarkers } from '../document/outline-builder-markers.ts';
import type { Block } from '../document/types.ts';
import { typeByName } from '../lexicon/document-types/document-types.ts';
import { definePattern } from '../text/pattern.ts';

/** Capitals stand above bold. */
export type TitleLook = 'capitals' | 'bold';

const LONGEST_TITLE = 120;
/** The letterhead and the title of the document are short lines too; running text comes after them. */
const SHORTEST_TEXT = 100;
const BULLET = /^[-–—+•*·▪]/u;
/** Signature and distribution list. */
const CLOSING = /^(?:(?:TM|KT|TL|TUQ|Q)\.|T\/M|nơi nhận)/iu;

/** Of the lines above the running text only a title that announces what follows is none of the letterhead. */
const ANNOUNCES = definePattern(
  'title that announces what follows it',
  /:\s*$|^(?:các |một số |những )?(?:phương hướng|mục tiêu|chỉ tiêu|định hướng)(?!\p{L})/iu,
  {
    matches: ['PHƯƠNG HƯỚNG, MỤC TIÊU ĐẾN NĂM 2030', 'CÁC CHỈ TIÊU CHỦ YẾU', 'NHIỆM VỤ NĂM 2026:'],
    misses: ['VỀ VIỆC GIAO CHỈ TIÊU', 'THỰC HIỆN MỤC TIÊU'],
  },
);

/** Block indices of unnumbered titles; nothing before the first paragraph of running text is one. */
export function titleLines(blocks: readonly Block[]): Map<number, TitleLook> {
  const found = new Map<number, TitleLook>();
  let begun = false;
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || block.region !== 'body') continue;
    const look = begun || ANNOUNCES.test(block.text) ? lookOf(block) : null;
    if (look && (begun || look === 'capitals')) found.set(block.index, look);
    begun ||= block.text.length >= SHORTEST_TEXT && /[.;:]$/.test(block.text);
  }
  return found;
}

function lookOf({ text, runs }: Block): TitleLook | null {
  if (text.length > LONGEST_TITLE || text.includes('\n') || !text.includes(' ')) return null;
  if (/[.;,/!?]$/.test(text) || !/^\p{Lu}/u.test(text) || BULLET.test(text) || CLOSING.test(text))
    return null;
  if (readMarkers(text).length > 0 || typeByName(text) !== null) return null;
  if (text === text.toUpperCase()) return 'capitals';
  const bold = runs.filter((run) => run.bold).reduce((sum, { start, end }) => sum + end - start, 0);
  return bold >= text.replace(/[\s:]+$/, '').length ? 'bold' : null;
}
