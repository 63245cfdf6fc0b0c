/**
 * What a part of the document is about: goals, results, norms, or neither (thái độ của đoạn văn đối với con số).
 * A figure under `MỤC TIÊU` is a goal unless it says otherwise; one under `KẾT QUẢ` is not unless it says so.
 */
import type { NumberingStyle, Outline, OutlineHeading } from '../../document/outline.ts';
import type { Block } from '../../document/types.ts';
import { definePattern } from '../../text/pattern.ts';
import { type TitleLook, titleLines } from '../title-lines.ts';

export type Stance = 'goal' | 'result' | 'norm' | 'task' | 'none';

/** `Chương trình mục tiêu quốc gia` is a name, not a goal. */
const PROGRAMME_NAME = /chương trình mục tiêu(?: quốc gia)?|mục tiêu quốc gia|CTMTQG/giu;

const GOAL_TITLE = definePattern(
  'heading of goals',
  /(?<!\p{L})(?:mục tiêu|chỉ tiêu|phấn đấu|kết quả cần đạt|kế hoạch năm|phương hướng)(?!\p{L})/iu,
  {
    matches: ['II. CHỈ TIÊU THI ĐUA CHỦ YẾU', 'Mục tiêu cụ thể đến năm 2030', 'Phương hướng năm 2025'],
    misses: ['Nhiệm vụ, giải pháp', 'Tiêu chí chấm điểm', 'Kinh phí thực hiện'],
  },
);

/** A title that turns to the future even inside a report: it opens with the word. */
const LOOKS_AHEAD = definePattern(
  'heading that looks ahead',
  /^[\s\d.()IVX-]*(?:các|những|một số|về)?\s*(?:phương hướng|mục tiêu|phấn đấu|kế hoạch năm|định hướng)(?!\p{L})/iu,
  {
    matches: ['Phương hướng, nhiệm vụ năm 2026', 'II. Mục tiêu'],
    misses: ['Tăng trưởng mới đạt mức thấp của mục tiêu đề ra', 'Các chỉ tiêu chủ yếu'],
  },
);

const RESULT_TITLE = definePattern(
  'heading of results',
  /(?<!\p{L})(?:kết quả(?! cần đạt| dự kiến| phấn đấu)|tình hình|thực trạng|hiện trạng|đánh giá|tồn tại|hạn chế|nguyên nhân|bối cảnh|đặc điểm|sự cần thiết|căn cứ|cơ sở pháp lý|cơ sở thực tiễn|ưu điểm|thuận lợi|khó khăn|thành tựu|bài học)(?!\p{L})/iu,
  {
    matches: ['I. TÌNH HÌNH THỰC HIỆN NĂM 2023', 'Kết quả đạt được', 'Tồn tại, hạn chế', 'Sự cần thiết'],
    misses: ['Kết quả cần đạt', 'Mục tiêu'],
  },
);

const NORM_TITLE = definePattern(
  'heading of norms and money',
  /(?<!\p{L})(?:kinh phí|nguồn vốn|nguồn lực tài chính|dự toán|mức hỗ trợ|nội dung hỗ trợ|chính sách hỗ trợ|mức chi|mức thu|thang điểm|chấm điểm|tính điểm|tiêu chuẩn|điều kiện|đối tượng|phạm vi|chế độ báo cáo|khen thưởng|xử phạt|tổng mức đầu tư)(?!\p{L})/iu,
  {
    matches: [
      'V. KINH PHÍ THỰC HIỆN',
      'Điều 4. Nội dung hỗ trợ',
      'Nguyên tắc chấm điểm',
      'Điều kiện, tiêu chuẩn',
    ],
    misses: ['Mục tiêu', 'Nhiệm vụ'],
  },
);

const TASK_TITLE = definePattern(
  'heading of tasks',
  /(?<!\p{L})(?:nhiệm vụ|giải pháp|tổ chức thực hiện|nội dung|phân công|yêu cầu|mục đích|trách nhiệm|biện pháp|quan điểm|lộ trình)(?!\p{L})/iu,
  {
    matches: ['III. NHIỆM VỤ, GIẢI PHÁP', 'TỔ CHỨC THỰC HIỆN', 'Mục đích, yêu cầu'],
    misses: ['Về kinh tế', 'Chỉ tiêu'],
  },
);

/** `Đến năm 2030:` over a list makes goals of its items unless a title over it says what they are. */
const DEADLINE_TITLE = definePattern(
  'title that is a deadline',
  /^[\s\d.)(+*–-]*(?:\p{L}[.)]\s)?(?:phấn đấu\s)?(?:đến|trong)\s(?:(?:cuối|hết)\s)?(?:năm|giai đoạn|nhiệm kỳ)\s\d{4}(?:\s?[-–]\s?\d{4})?,?(?:\s(?:phấn đấu|tỉnh|huyện|xã|toàn \p{L}+))?\s?:?$/iu,
  {
    matches: ['Đến năm 2030:', '- Phấn đấu đến cuối năm 2025:', '2. Trong giai đoạn 2026 - 2030'],
    misses: ['Kết quả đến năm 2023:', 'Đến năm 2030 cần bố trí 50 tỷ đồng:'],
  },
);

/** Longer than this a title is a sentence: its first words name its subject, its last ones what a colon announces. */
const SHORT_TITLE = 120;
const FIRST_WORDS = 40;
const LAST_WORDS = 80;

/** What of a title tells what it is about. */
function tellingPart(title: string): string {
  if (title.length <= SHORT_TITLE) return title;
  return title.slice(0, FIRST_WORDS) + (title.endsWith(':') ? ` … ${title.slice(-LAST_WORDS)}` : '');
}

/** Goals that lie behind: `so với mục tiêu đề ra`. */
const BEHIND = /(?:mục tiêu|chỉ tiêu|kế hoạch)\s+(?:đã\s+)?(?:đề ra|đặt ra)|so với (?:mục tiêu|chỉ tiêu)/iu;

/** What a heading (or a line that opens a list) announces; `none` when it says nothing, as `1. Về kinh tế`. */
export function stanceOfTitle(title: string): Stance {
  const text = tellingPart(title.trim()).replace(PROGRAMME_NAME, ' ');
  const goal = BEHIND.test(text) ? null : GOAL_TITLE.exec(text);
  const result = RESULT_TITLE.exec(text);
  // `Tình hình thực hiện các mục tiêu` reports; `Mục tiêu và kết quả cần đạt` aims: the first word decides.
  if (result && (!goal || result.index < goal.index)) return 'result';
  if (goal) return 'goal';
  if (NORM_TITLE.test(text)) return 'norm';
  // A long item under `Mục tiêu` may speak of duties and is an item of goals all the same.
  return title.length <= SHORT_TITLE && TASK_TITLE.test(text) ? 'task' : 'none';
}

/** A line that opens a list: ends with a colon (or is short and names goals) and rules the items under it. */
const LIST_MARK = /^\s*(?:[-+*•–]|\p{L}\)|\(?\d{1,2}[.)])\s/u;

/** Stance of every place of a document, worked out once. */
export class StanceMap {
  private readonly leads: readonly (string | null)[];
  private readonly unnumbered: readonly (readonly UnnumberedTitle[])[];
  private readonly outline: Outline;

  constructor(blocks: readonly Block[], outline: Outline) {
    this.outline = outline;
    this.leads = leadLines(blocks, outline);
    this.unnumbered = unnumberedTitles(blocks, outline);
  }

  /** The line that opens the list a block stands in, or null. */
  leadOf(block: number): string | null {
    return this.leads[block] ?? null;
  }

  /** Titles over a place, the innermost first, the lead line before them. */
  titlesOver(block: number, offset: number): string[] {
    const titles: string[] = [];
    const lead = this.leadOf(block);
    if (lead !== null) titles.push(lead);
    const unnumbered = [...(this.unnumbered[block] ?? [])];
    let index = this.outline.headingAt(block, offset);
    while (index !== null) {
      const heading = this.outline.headings[index];
      if (!heading) break;
      while ((unnumbered[0]?.block ?? -1) > heading.span.block) titles.push(unnumbered.shift()?.title ?? '');
      const title = heading.span.block === block ? ownTitle(heading.title) : heading.title;
      titles.push(title);
      index = heading.parent;
    }
    titles.push(...unnumbered.map(({ title }) => title));
    return titles;
  }

  /** True under a title of listed goals, `CHỈ TIÊU THI ĐUA CHỦ YẾU`. */
  listsGoals(block: number, offset: number): boolean {
    const named = this.titlesOver(block, offset).find((title) => stanceOfTitle(title) !== 'none');
    return (
      named !== undefined && stanceOfTitle(named) === 'goal' && /(?<!\p{L})chỉ tiêu(?!\p{L})/iu.test(named)
    );
  }

  /**
   * The innermost title that says anything decides, but a part that reports reports throughout: `Các chỉ tiêu chủ yếu`
   * under `Kết quả` lists results. Only a title that looks ahead (`Phương hướng`) turns it.
   */
  stanceAt(block: number, offset: number): Stance {
    const titles = this.titlesOver(block, offset);
    const stances = titles.map(stanceOfTitle);
    let inner = stances.findIndex((stance) => stance !== 'none');
    // `các nhiệm vụ sau:` under `Phương hướng` opens a list in the part of goals, not a part of its own.
    const outer = stances.findIndex((stance, at) => at > inner && stance !== 'none');
    if (inner === 0 && stances[0] === 'task' && this.leadOf(block) !== null && stances[outer] === 'goal')
      inner = outer;
    const dated = titles.findIndex((title) => DEADLINE_TITLE.test(title));
    if (dated >= 0 && (inner < 0 || (stances[inner] === 'task' && dated < inner))) return 'goal';
    if (inner < 0) return 'none';
    const stance = stances[inner] ?? 'none';
    const reports = stances.includes('result', inner + 1);
    return reports && !LOOKS_AHEAD.test(titles[inner] ?? '') ? 'result' : stance;
  }
}

/** A numbered paragraph is its own heading: only what stands before its colon is a title. */
function ownTitle(title: string): string {
  const colon = title.indexOf(':');
  return colon < 0 ? '' : title.slice(0, colon + 1);
}

interface LeadLine {
  text: string;
  heading: number | null;
}

const noLead = (): LeadLine | null => null;

/** For each block the nearest line before it, in the same section, that opens a list which is still going. */
function leadLines(blocks: readonly Block[], outline: Outline): (string | null)[] {
  const leads: (string | null)[] = [];
  let lead = noLead();
  // A sentence between the items is the rest of the item before it: the list goes on after it.
  let held = noLead();
  for (const [at, block] of blocks.entries()) {
    const heading = outline.headingAt(block.index, block.text.length - 1);
    const isItem = LIST_MARK.test(block.text);
    const current = lead ?? (isItem && held?.heading === heading ? held : null);
    const numbered =
      heading === current?.heading ? null : isItemOf(heading, current?.heading ?? null, outline);
    const ends = numbered === false || (!isItem && block.kind === 'paragraph');
    held = ends && numbered !== false && leads.at(-1) && /[.;]\s*$/u.test(block.text) ? current : null;
    lead = ends ? null : current;
    leads.push(lead?.text ?? null);
    if (block.kind === 'paragraph' && opensList(block, blocks[at + 1]))
      lead = { text: lastSentence(block.text), heading };
  }
  return leads;
}

/** A line that ends with a colon, or a short title of goals or results right above the first item. */
function opensList(block: Block, next: Block | undefined): boolean {
  const text = block.text.trimEnd();
  if (text.endsWith(':')) return true;
  return (
    text.length <= SHORT_TITLE &&
    /[\p{L}\d)]$/u.test(text) &&
    !LIST_MARK.test(text) &&
    next !== undefined &&
    LIST_MARK.test(next.text) &&
    ['goal', 'result'].includes(stanceOfTitle(text))
  );
}

/** `a) Trên 80% …;` below `Mục tiêu đến năm 2031:` is an item of that list, though its number opens a section too. */
function isItemOf(index: number | null, lead: number | null, outline: Outline): boolean {
  const heading = index === null ? undefined : outline.headings[index];
  const above = (lead === null ? undefined : outline.headings[lead])?.level ?? 0;
  return heading?.clause === true && COUNTED.has(heading.style) && heading.level > above;
}

const lastSentence = (text: string): string => text.split(/(?<=[.;])\s/u).at(-1) ?? text;

/** A title without a number, with the block it stands in. */
interface UnnumberedTitle {
  block: number;
  title: string;
}

/** Numbers that count anew under every title; all others stand above titles without a number. */
const COUNTED = new Set<NumberingStyle>(['decimal', 'multi-decimal', 'letter']);

/**
 * For each block the titles without a number it stands under, the innermost first: bold under capitals. They last
 * until a higher number, or one that goes on with the count they interrupted.
 */
function unnumberedTitles(blocks: readonly Block[], outline: Outline): UnnumberedTitle[][] {
  const looks = titleLines(blocks);
  let open: (UnnumberedTitle & { look: TitleLook; level: number })[] = [];
  let current: number | null = null;
  return blocks.map((block) => {
    const at = outline.headingAt(block.index, block.text.length - 1);
    if (at !== current) {
      const heading = at === null ? undefined : outline.headings[at];
      open = heading && COUNTED.has(heading.style) ? open.filter((title) => !goesOn(heading, title)) : [];
      current = at;
    }
    const look = looks.get(block.index);
    if (look) {
      if (look === 'capitals') open = [];
      const level = (at === null ? undefined : outline.headings[at]?.level) ?? 0;
      const above = open.filter((title) => title.look === 'capitals');
      open = [{ block: block.index, title: block.text, look, level }, ...above];
    }
    return open;
  });
}

const goesOn = (heading: OutlineHeading, title: { level: number }): boolean =>
  heading.level <= title.level && !/(?:^|\D)0?1$|^a$/.test(heading.label);
