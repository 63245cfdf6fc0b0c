import { describe, expect, it } from 'vitest';
import { documentFromParagraphs, plainBlock } from '../document/plain.ts';
import type { Block, ParsedDocument } from '../document/types.ts';
import { extract } from '../extract/extract.ts';
import { clipFacts } from './clip-facts.ts';
import { withClips } from './merge.ts';
import { selectPassage } from './select-passage.ts';
import type { CapturedPart, Clip } from './types.ts';

/** A sentence that says too little to be read as a target by itself. */
const DUTY = 'Phòng Y tế chủ trì, phối hợp với Phòng Tài chính mở rộng mạng lưới trạm y tế.';
const GOAL = 'Phấn đấu giảm tỷ lệ hộ nghèo còn 2,5% vào cuối năm 2031.';

function clipOf(page: string, part: string, parts?: CapturedPart[]): Clip {
  const start = page.indexOf(part);
  const passage = selectPassage(page, start, start + part.length);
  if (!passage) throw new Error(`"${part}" is not there`);
  const capture = {
    ...passage,
    url: 'https://tinh.example/bai-viet',
    title: 'Bài viết',
    capturedAt: '2026-11-21T09:59:00.000Z',
    headings: [],
    parts: parts ?? [{ kind: 'paragraph' as const, text: part }],
    hash: 'a'.repeat(64),
  };
  return { ...capture, ...clipFacts(capture) };
}

const document = documentFromParagraphs(['KẾ HOẠCH', `1. ${GOAL}`, DUTY]);
const bare = { ...extract(document), targets: [], assignments: [] };

describe('withClips', () => {
  it('adds facts over the very words of the document, marked as clipped', () => {
    const { record, added, known, missing } = withClips(
      bare,
      [clipOf(GOAL, GOAL), clipOf(DUTY, DUTY)],
      document.blocks,
    );
    expect([added, known, missing]).toEqual([3, 0, { targets: [], assignments: [] }]);
    expect(record.targets).toMatchObject([{ value: 2.5, unit: '%' }]);
    expect(record.assignments.map(({ unit }) => unit)).toEqual(['Phòng Y tế', 'Phòng Tài chính']);
    for (const { anchor, confidence } of [...record.targets, ...record.assignments]) {
      expect(document.blocks[anchor.block]?.text.slice(anchor.start, anchor.end)).toBe(anchor.quote);
      expect(confidence.reasons).toContain('clipped');
    }
  });

  it('does twice what it does once, and adds nothing that the record has', () => {
    const clips = [clipOf(GOAL, GOAL), clipOf(DUTY, DUTY)];
    const once = withClips(bare, clips, document.blocks).record;
    expect(withClips(once, clips, document.blocks).record).toEqual(once);
    const read = extract(document);
    const merged = withClips(read, clips, document.blocks);
    expect(merged.added).toBe(0);
    expect(merged.record.targets).toHaveLength(read.targets.length);
  });

  it('takes over what a person changed in the clip', () => {
    const clip = clipOf(GOAL, GOAL);
    const targets = clip.targets.map((target) => ({
      ...target,
      value: 2.4,
      confidence: { score: 1, reasons: ['corrected' as const] },
    }));
    const { record, known } = withClips(extract(document), [{ ...clip, targets }], document.blocks);
    expect(known).toBe(1);
    expect(record.targets).toMatchObject([{ value: 2.4, confidence: { reasons: ['corrected', 'clipped'] } }]);
  });

  it('leaves out what does not stand in the document, digit for digit', () => {
    const other = GOAL.replace('2,5%', '2,7%');
    const { record, added, missing } = withClips(bare, [clipOf(other, other)], document.blocks);
    expect([added, record.targets]).toEqual([0, []]);
    expect(missing.targets).toMatchObject([{ value: 2.7 }]);
  });

  it('finds the figure of a table in the row of the same name', () => {
    const rows = [
      ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm 2031'],
      ['1', 'Tỷ lệ hộ cận nghèo', '%', '2,5'],
      ['2', 'Tỷ lệ trẻ em suy dinh dưỡng', '%', '2,5'],
    ];
    const blocks: Block[] = rows.flat().map((text, at) => ({
      ...plainBlock(at, text),
      kind: 'cell',
      cell: { table: 0, row: Math.floor(at / 4), column: at % 4, rowSpan: 1, columnSpan: 1 },
    }));
    const annex: ParsedDocument = {
      ...document,
      blocks,
      tables: [{ rows: 3, columns: 4, ruled: true, headerRows: 1 }],
    };
    const selected = [rows[0] ?? [], rows[2] ?? []].map((row) =>
      row.map((text) => ({ text, rowSpan: 1, columnSpan: 1 })),
    );
    const page = rows.flat().join('\n');
    const clip = clipOf(page, 'Tỷ lệ trẻ em suy dinh dưỡng\n%\n2,5', [
      { kind: 'table', headerRows: 1, rows: selected },
    ]);
    const { record } = withClips({ ...bare, outline: [] }, [clip], annex.blocks);
    expect(record.targets).toMatchObject([{ value: 2.5, anchor: { block: 11, quote: '2,5' } }]);
  });
});
