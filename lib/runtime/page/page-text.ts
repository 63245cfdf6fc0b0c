/**
 * Runs in the page: its visible text with the way back to the page, the same each time so that offsets keep their
 * meaning. Blocks and cells stand on lines of their own, other white space is one space.
 */

export interface PageText {
  text: string;
  /** Text nodes in reading order, each with the offset in `text` of its first character. */
  nodes: { node: Text; start: number }[];
  /** Offset in its node of each character of `text`; -1 for the spaces and line breaks between nodes. */
  offsets: Int32Array;
}

const SKIPPED = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT SVG HEAD'.split(' '));
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL BR'.split(
    ' ',
  ),
);

export function pageText(root: Element = document.body): PageText {
  const reader = new TextReader();
  reader.read(root);
  return reader.result();
}

class TextReader {
  private text = '';
  private readonly offsets: number[] = [];
  private readonly nodes: PageText['nodes'] = [];
  /** What stands between the last character and the next one. */
  private gap: '' | ' ' | '\n' = '';

  read(element: Element): void {
    if (SKIPPED.has(element.tagName.toUpperCase()) || !element.checkVisibility()) return;
    const isBlock = BLOCKS.has(element.tagName);
    if (isBlock) this.gap = '\n';
    for (const child of element.childNodes) {
      if (child instanceof Text) this.add(child);
      else if (child instanceof Element) this.read(child);
    }
    if (isBlock) this.gap = '\n';
  }

  result(): PageText {
    return { text: this.text, nodes: this.nodes, offsets: Int32Array.from(this.offsets) };
  }

  private add(node: Text): void {
    const { data } = node;
    let isListed = false;
    for (let at = 0; at < data.length; at++) {
      if (/\s/u.test(data.charAt(at))) {
        this.gap ||= ' ';
        continue;
      }
      if (this.gap && this.text) {
        this.text += this.gap;
        this.offsets.push(-1);
      }
      this.gap = '';
      if (!isListed) this.nodes.push({ node, start: this.text.length });
      isListed = true;
      this.text += data.charAt(at);
      this.offsets.push(at);
    }
  }
}

/** Offsets in the text of what a range covers, null when it covers no text. */
export function offsetsOfRange(
  { nodes, offsets, text }: PageText,
  range: Range,
): { start: number; end: number } | null {
  let start = -1;
  let end = -1;
  nodes.forEach(({ node, start: first }, index) => {
    if (!range.intersectsNode(node)) return;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.data.length;
    const next = nodes[index + 1]?.start ?? text.length;
    for (let at = first; at < next; at++) {
      const own = offsets[at] ?? -1;
      if (own < from || own >= to) continue;
      if (start < 0) start = at;
      end = at + 1;
    }
  });
  return start < 0 ? null : { start, end };
}

/** The range of a stretch of the text; its ends must be characters of the page. */
export function rangeOf(page: PageText, start: number, end: number): Range {
  const range = document.createRange();
  const first = placeOf(page, start);
  const last = placeOf(page, end - 1);
  if (first) range.setStart(first.node, first.offset);
  if (last) range.setEnd(last.node, last.offset + 1);
  return range;
}

/** The node in which a character of the text stands. */
export function placeOf(page: PageText, at: number): { node: Text; offset: number } | null {
  const entry = page.nodes.findLast(({ start }) => start <= at);
  return entry ? { node: entry.node, offset: Math.max(0, page.offsets[at] ?? 0) } : null;
}
