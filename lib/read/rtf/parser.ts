/**
 * RTF tokens → flow. Labels of lists are written out in the file (`\listtext`), so no list table is needed.
 */
import { emptyParagraph, type FlowDocument, type FlowItem, type FlowParagraph } from '../flow/flow.ts';
import { TableStack } from '../flow/table-stack.ts';
import { partialWarnings } from '../partial.ts';
import { codePageOf, decodeBytes, type RtfFont } from './fonts.ts';
import { RowBuilder } from './rows.ts';
import {
  applyLook,
  type Destination,
  initialState,
  type RtfState,
  resetCharacters,
  resetParagraph,
} from './state.ts';
import type { RtfToken } from './tokens.ts';

/** Characters with a name. */
const NAMED: Record<string, string> = {
  tab: '\t',
  line: '\n',
  page: '\n',
  column: '\n',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  '~': '\u00a0',
  '-': '\u00ad',
  _: '-',
  '\n': '\n',
  '{': '{',
  '}': '}',
  '\\': '\\',
};

/** Groups whose text is not text of the document. Groups that begin with `\*` are left out as well, these excepted. */
const SKIPPED = new Set(
  'colortbl stylesheet info pict object fldinst listtable listoverridetable revtbl rsidtbl themedata datafield xe tc nonesttables shppict nonshppict filetbl generator shprslt'.split(
    ' ',
  ),
);
const STARRED = new Set(['nesttableprops', 'shpinst', 'shptxt', 'do', 'dptxbxtext', 'footnote']);
const FURNITURE = /^(?:header|footer)[lrf]?$/;
const MAX_DEPTH = 500;

/** A story that a group opens: the body, a note, a header, a text box. */
interface Story {
  stack: TableStack;
  paragraph: FlowParagraph;
  /** Group depth at which the story ends. */
  closesAt: number;
  finish: (items: FlowItem[]) => void;
}

export class RtfParser {
  private readonly flow: FlowDocument = { items: [], notes: [], furniture: [], warnings: [] };
  private readonly fonts = new Map<number, RtfFont>();
  private codePage = 1252;
  private defaultFont = 0;
  private state = initialState(0);
  private readonly saved: RtfState[] = [];
  private readonly stories: Story[] = [];
  private readonly rows = new RowBuilder();
  private bytes: number[] = [];
  /** Characters still to be skipped after `\u`. */
  private skipping = 0;
  /** True right after `\*`. */
  private starred = false;
  private changed = false;

  parse(tokens: Iterable<RtfToken>): FlowDocument {
    this.openStory((items) => {
      this.flow.items = items;
    });
    for (const token of tokens) {
      if (token.kind === 'byte') this.byte(token.byte);
      else {
        this.flush();
        if (token.kind === 'open') this.open();
        else if (token.kind === 'close') this.close();
        else this.word(token.word, token.value);
      }
    }
    this.flush();
    // The group that holds the whole file closes last; without its end the file was cut off.
    const whole = this.saved.length === 0;
    while (this.stories.length > 0) this.closeStory();
    this.flow.warnings.push(...partialWarnings({ whole, changed: this.changed }));
    return this.flow;
  }

  private get story(): Story | undefined {
    return this.stories.at(-1);
  }

  private open(): void {
    this.skipping = 0;
    if (this.saved.length < MAX_DEPTH) this.saved.push({ ...this.state });
  }

  private close(): void {
    this.skipping = 0;
    const story = this.story;
    if (story && this.stories.length > 1 && this.saved.length <= story.closesAt) this.closeStory();
    this.state = this.saved.pop() ?? this.state;
  }

  private openStory(finish: (items: FlowItem[]) => void): void {
    this.stories.push({
      stack: new TableStack(),
      paragraph: emptyParagraph(),
      closesAt: this.saved.length,
      finish,
    });
  }

  private closeStory(): void {
    const story = this.stories.pop();
    if (!story) return;
    if (story.paragraph.runs.length > 0) story.stack.add(this.styled(story.paragraph), this.state.depth);
    story.finish(story.stack.finish());
  }

  private word(word: string, value: number | null): void {
    const starred = this.starred;
    this.starred = word === '*';
    if (this.starred) return;
    if (this.destination(word, starred)) return;
    if (this.state.destination === 'fonts') this.fontWord(word, value);
    else if (word === 'u') this.unicode(value ?? 0);
    else if (word === 'uc') this.state.skip = value ?? 1;
    else if (word === 'ansicpg') this.codePage = value ?? 1252;
    else if (word === 'deff') {
      this.defaultFont = value ?? 0;
      this.state.font = this.defaultFont;
    } else if (word === 'plain') resetCharacters(this.state, this.defaultFont);
    else if (word === 'pard') resetParagraph(this.state);
    else if (applyLook(this.state, word, value)) this.changed ||= word === 'deleted' && value !== 0;
    else if (word === 'revised') this.changed = true;
    else if (this.state.destination !== 'skip') this.structure(word, value);
  }

  /** Words that open a destination. */
  private destination(word: string, starred: boolean): boolean {
    const into = (destination: Destination): true => {
      this.state.destination = destination;
      return true;
    };
    if (this.state.destination === 'skip') return false;
    if (word === 'fonttbl') return into('fonts');
    if (word === 'shpinst' || word === 'do') return into('shape');
    if (word === 'listtext' || word === 'pntext') return into('label');
    if (SKIPPED.has(word) || (starred && !STARRED.has(word))) return into('skip');
    if (word === 'footnote') {
      const note = this.flow.notes.push([]) - 1;
      const paragraph = this.story?.paragraph;
      paragraph?.noteCalls.push({ note, afterRun: paragraph.runs.length });
      this.openStory((items) => {
        this.flow.notes[note] = items;
      });
    } else if (word === 'shptxt' || word === 'dptxbxtext') {
      const boxes = this.story?.paragraph.textBoxes;
      this.openStory((items) => boxes?.push(items));
      resetParagraph(this.state);
      this.state.destination = 'body';
    } else if (FURNITURE.test(word)) this.openStory((items) => this.flow.furniture.push(...textsOf(items)));
    else return false;
    return true;
  }

  private structure(word: string, value: number | null): void {
    const named = NAMED[word];
    if (named !== undefined) this.write(named);
    else if (word === 'par' || word === 'sect') this.endParagraph();
    else if (word === 'cell' || word === 'nestcell') {
      this.state.depth = Math.max(1, this.state.depth);
      this.endParagraph();
      this.story?.stack.endCell(this.state.depth);
    } else if (word === 'row' || word === 'nestrow') {
      const depth = word === 'row' ? 1 : Math.max(2, this.state.depth);
      this.story?.stack.endRow(depth, this.rows.definition);
    } else this.rows.take(word, value);
  }

  private endParagraph(): void {
    const { story } = this;
    if (!story) return;
    story.stack.add(this.styled(story.paragraph), this.state.depth);
    story.paragraph = emptyParagraph();
  }

  private styled(paragraph: FlowParagraph): FlowParagraph {
    const { alignment, indent, outlineLevel } = this.state;
    paragraph.alignment = alignment;
    paragraph.indent = indent || null;
    paragraph.headingLevel = outlineLevel === null ? null : outlineLevel + 1;
    return paragraph;
  }

  private unicode(value: number): void {
    this.skipping = this.state.skip;
    const code = value < 0 ? value + 65536 : value;
    this.write(code > 0xffff ? '' : String.fromCharCode(code));
  }

  private byte(byte: number): void {
    this.starred = false;
    if (this.skipping > 0) this.skipping--;
    else this.bytes.push(byte);
  }

  private flush(): void {
    if (this.bytes.length === 0) return;
    const font = this.fonts.get(this.state.font);
    const symbol = font?.charset === 2;
    const text = symbol
      ? String.fromCharCode(...this.bytes.map((byte) => 0xf000 + byte))
      : decodeBytes(this.bytes, codePageOf(font, this.codePage));
    this.bytes = [];
    this.write(text);
  }

  private write(text: string): void {
    const { state, story } = this;
    if (state.destination === 'fonts') this.fontName(text);
    else if (!story || state.hidden || state.deleted) return;
    else if (state.destination === 'skip' || state.destination === 'shape') return;
    else if (state.destination === 'label') story.paragraph.label += text;
    else {
      const { bold, italic, underline, caps, size } = state;
      const font = this.fonts.get(state.font)?.name ?? null;
      const last = story.paragraph.runs.at(-1);
      if (
        last &&
        last.font === font &&
        last.bold === bold &&
        last.italic === italic &&
        last.underline === underline &&
        last.caps === caps &&
        last.size === size
      )
        last.text += text;
      else story.paragraph.runs.push({ text, font, bold, italic, underline, caps, size });
    }
  }

  private fontWord(word: string, value: number | null): void {
    if (word === 'f') {
      this.state.font = value ?? 0;
      this.fonts.set(this.state.font, { name: '', charset: null });
    } else if (word === 'fcharset') {
      const font = this.fonts.get(this.state.font);
      if (font) font.charset = value;
    }
  }

  private fontName(text: string): void {
    const font = this.fonts.get(this.state.font);
    if (font) font.name = (font.name + text).replace(/;.*$/, '');
  }
}

const textsOf = (items: readonly FlowItem[]): string[] =>
  items
    .filter((item) => item.kind === 'paragraph')
    .map((paragraph) => paragraph.runs.map(({ text }) => text).join(''))
    .filter((text) => text.trim() !== '');
