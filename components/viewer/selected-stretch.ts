/**
 * What is selected in a document on the screen, as places in its text.
 */
import { type RefObject, useEffect, useRef } from 'react';
import type { DocumentPoint, Stretch } from '../../lib/clip/document-passage.ts';
import { pointOnPage } from '../../lib/clip/page-point.ts';
import type { ParsedDocument } from '../../lib/document/types.ts';
import { A4 } from './page-layout.ts';

/** Text that a viewer shows: blocks of a paper, the text layer of a page. */
const SHOWN = '[data-block], [data-page] [data-text-layer]';
/** Characters of the selection that tell where exactly its ends are. */
const SAMPLE = 40;

/**
 * The stretch last selected inside the element. It is kept while focus is elsewhere, and when a page that is scrolled
 * away takes the selection with it; a click into the document lets it go.
 */
export function useSelectedStretch(
  host: RefObject<HTMLElement | null>,
  parsed: ParsedDocument,
): RefObject<Stretch | null> {
  const last = useRef<Stretch | null>(null);
  useEffect(() => {
    last.current = null;
    const listen = () => {
      const selection = document.getSelection();
      const element = host.current;
      if (!selection || !element || selection.rangeCount === 0) return;
      const range = selection.getRangeAt(0);
      if (!element.contains(range.commonAncestorContainer)) return;
      last.current = range.collapsed ? null : (stretchOf(range, parsed) ?? last.current);
    };
    document.addEventListener('selectionchange', listen);
    return () => document.removeEventListener('selectionchange', listen);
  }, [host, parsed]);
  return last;
}

/** Null when the range holds no words of the document. */
function stretchOf(range: Range, parsed: ParsedDocument): Stretch | null {
  const pieces = piecesOf(range);
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return null;
  const words = pieces.map(({ node, start, end }) => node.data.slice(start, end));
  const from = placeOf(first.node, first.start, 'start', startOf(words), parsed);
  const to = placeOf(last.node, last.end, 'end', endOf(words), parsed);
  if (!from || !to) return null;
  const isForward = from.block < to.block || (from.block === to.block && from.offset <= to.offset);
  return isForward ? { from, to } : { from: to, to: from };
}

interface Piece {
  node: Text;
  start: number;
  end: number;
}

/** The selected parts of text nodes, without those that are white space. */
function piecesOf(range: Range): Piece[] {
  const root = range.commonAncestorContainer;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pieces: Piece[] = [];
  for (let node = root instanceof Text ? root : walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node) || !node.parentElement?.closest(SHOWN))
      continue;
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.data.length;
    if (node.data.slice(start, end).trim() !== '') pieces.push({ node, start, end });
  }
  return pieces;
}

function startOf(words: readonly string[]): string {
  let text = '';
  for (const word of words) {
    if (text.length >= SAMPLE) break;
    text += word;
  }
  return text;
}

const endOf = (words: readonly string[]): string => words.slice(-SAMPLE).join('').slice(-SAMPLE);

function placeOf(
  node: Text,
  offset: number,
  edge: 'start' | 'end',
  words: string,
  parsed: ParsedDocument,
): DocumentPoint | null {
  const block = node.parentElement?.closest<HTMLElement>('[data-block]');
  if (block) {
    const before = document.createRange();
    before.setStart(block, 0);
    before.setEnd(node, offset);
    return { block: Number(block.dataset.block), offset: before.toString().length };
  }
  const page = node.parentElement?.closest<HTMLElement>('[data-page]');
  if (!page) return null;
  const letter = document.createRange();
  letter.setStart(node, edge === 'start' ? offset : offset - 1);
  letter.setEnd(node, edge === 'start' ? offset + 1 : offset);
  const at = letter.getBoundingClientRect();
  const sheet = page.getBoundingClientRect();
  const number = Number(page.dataset.page);
  const scale = sheet.width / (parsed.pageSizes[number - 1] ?? A4).width;
  return pointOnPage(
    parsed.blocks,
    {
      page: number,
      x: ((edge === 'start' ? at.left : at.right) - sheet.left) / scale,
      y: (at.top + at.height / 2 - sheet.top) / scale,
    },
    edge,
    words,
  );
}
