/**
 * Formatted disk pages (MS-DOC FKP): the property modifiers of every stretch of the file, for characters and paragraphs.
 */
import { u8, u16, u32 } from './bytes.ts';
import { readPlc } from './fib.ts';

export interface PropertyRun {
  /** Byte offsets in the document stream. */
  start: number;
  end: number;
  /** Style of the paragraph; 0 for character runs. */
  style: number;
  sprms: Uint8Array;
}

const PAGE = 512;
const NO_SPRMS = new Uint8Array();

/** Runs of one kind, found by byte offset. */
export class PropertyRuns {
  private readonly runs: PropertyRun[];

  constructor(runs: PropertyRun[]) {
    this.runs = runs.sort((a, b) => a.start - b.start);
  }

  /** The run that covers a byte, null where there is none. */
  at(offset: number): PropertyRun | null {
    let low = 0;
    let high = this.runs.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const run = this.runs[middle];
      if (!run || run.start > offset) high = middle - 1;
      else if (run.end <= offset) low = middle + 1;
      else return run;
    }
    return null;
  }
}

/**
 * Reads all pages that a PLC of page numbers lists.
 * @param data the Data stream, where modifiers too long for a page stand (rows of wide tables)
 */
export function readPropertyRuns(
  document: Uint8Array,
  pages: Uint8Array,
  kind: 'character' | 'paragraph',
  data: Uint8Array,
): PropertyRuns {
  const runs: PropertyRun[] = [];
  for (const datum of readPlc(pages, 4).data) {
    const start = (u32(pages, datum) & 0x3fffff) * PAGE;
    if (start + PAGE > document.length) continue;
    readPage(document.subarray(start, start + PAGE), kind, runs);
  }
  if (kind === 'paragraph') for (const run of runs) run.sprms = elsewhere(run.sprms, data);
  return new PropertyRuns(runs);
}

function readPage(page: Uint8Array, kind: 'character' | 'paragraph', runs: PropertyRun[]): void {
  const count = u8(page, PAGE - 1);
  const entry = kind === 'character' ? 1 : 13;
  for (let index = 0; index < count; index++) {
    const start = u32(page, index * 4);
    const end = u32(page, (index + 1) * 4);
    const at = u8(page, (count + 1) * 4 + index * entry) * 2;
    if (end <= start) continue;
    const run = { start, end, style: 0, sprms: NO_SPRMS };
    if (at > 0)
      Object.assign(
        run,
        kind === 'character' ? characterProperties(page, at) : paragraphProperties(page, at),
      );
    runs.push(run);
  }
}

const characterProperties = (page: Uint8Array, at: number): Pick<PropertyRun, 'sprms'> => ({
  sprms: page.subarray(at + 1, at + 1 + u8(page, at)),
});

function paragraphProperties(page: Uint8Array, at: number): Pick<PropertyRun, 'style' | 'sprms'> {
  const short = u8(page, at);
  const start = short === 0 ? at + 2 : at + 1;
  const length = short === 0 ? u8(page, at + 1) * 2 : short * 2 - 1;
  return { style: u16(page, start), sprms: page.subarray(start + 2, start + length) };
}

const HUGE = [0x6645, 0x6646];

/** Follows the modifier that says "the modifiers are in the Data stream". */
function elsewhere(sprms: Uint8Array, data: Uint8Array): Uint8Array {
  if (!HUGE.includes(u16(sprms, 0))) return sprms;
  const at = u32(sprms, 2);
  return data.subarray(at + 2, at + 2 + u16(data, at));
}
