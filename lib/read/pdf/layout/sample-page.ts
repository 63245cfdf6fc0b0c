/** Pages for tests: text set in a face whose letters are all half as wide as high. */
import { sortPage } from './flow.ts';
import type { Ink, PageInk, Rule } from './ink.ts';
import { layOut } from './layout.ts';

interface Setting {
  size?: number;
  bold?: boolean;
  italic?: boolean;
  font?: string;
  /** Extra width of each blank, as justification gives. */
  stretch?: number;
  annotation?: number;
}

/** Collects ink of an A4 page in drawing order. */
export class SamplePage {
  private readonly inks: Ink[] = [];
  private readonly rules: Rule[] = [];
  private readonly number: number;

  constructor(number = 1) {
    this.number = number;
  }

  /** Draws one line of text, one ink a letter, blanks as drawn spaces. */
  line(text: string, x: number, baseline: number, setting: Setting = {}): this {
    const {
      size = 14,
      bold = false,
      italic = false,
      font = 'Serif',
      stretch = 0,
      annotation = null,
    } = setting;
    let at = x;
    for (const letter of text) {
      const space = letter.trim() === '';
      const width = size / 2 + (space ? stretch : 0);
      const order = this.inks.length;
      const looks = { bold, italic, font, artifact: false, hidden: false };
      this.inks.push({ text: letter, x: at, width, baseline, size, space, order, annotation, ...looks });
      at += width;
    }
    return this;
  }

  /** Draws a text broken into lines of at most `letters` letters, justified but for the last. */
  paragraph(
    text: string,
    baseline: number,
    { left = 85, indent = 28, letters = 60, step = 18 } = {},
  ): number {
    const width = letters * 7;
    let line = '';
    let y = baseline;
    let first = true;
    const room = () => (first ? letters - indent / 7 : letters);
    const draw = (full: boolean) => {
      const blanks = line.split(' ').length - 1;
      const x = left + (first ? indent : 0);
      const spare = width - (x - left) - line.length * 7;
      this.line(line, x, y, { stretch: full && blanks > 0 ? spare / blanks : 0 });
      y += step;
      first = false;
    };
    for (const word of text.split(' ')) {
      if (line && line.length + 1 + word.length > room()) {
        draw(true);
        line = word;
      } else line = line ? `${line} ${word}` : word;
    }
    draw(false);
    return y;
  }

  /** Draws the rules of a grid. */
  grid(xs: readonly number[], ys: readonly number[]): this {
    const [left = 0, right = 0] = [xs[0], xs.at(-1)];
    const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
    for (const at of ys) this.rules.push({ direction: 'horizontal', at, from: left, to: right });
    for (const at of xs) this.rules.push({ direction: 'vertical', at, from: top, to: bottom });
    return this;
  }

  rule(rule: Rule): this {
    this.rules.push(rule);
    return this;
  }

  done(): PageInk {
    const { inks, rules, number: page } = this;
    return { page, width: 595, height: 842, inks, rules, images: [] };
  }
}

/** A line and a half of a plan. */
export const SENTENCE =
  'Các cơ quan trên địa bàn huyện tổ chức thực hiện nghiêm túc kế hoạch này và báo cáo kết quả theo định kỳ hằng quý';

/** Body text under whatever a test puts at the top: margins are measured on it. */
export function withBody(page: SamplePage, from = 400): SamplePage {
  let y = from;
  for (let i = 0; i < 3; i++) y = page.paragraph(`${SENTENCE} ${SENTENCE}.`, y);
  return page;
}

/** What the pages of a document are laid out as. */
export const laidOut = (...pages: PageInk[]) => layOut(pages.map(sortPage));
